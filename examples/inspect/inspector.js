// Shows an inspection: the page's text with its passages, the Article as a tree; what belongs together lights up together.
"use strict";
const roles = ["breadcrumb", "title", "author", "place", "source", "published", "updated", "editor", "contributor", "dateline", "paragraph", "heading", "file", "caption",
  "medium", "relation", "creator", "outlet", "page", "boilerplate", "button", "counter", "passed over"];
const hue = role => Math.round(roles.indexOf(role) * 137.5) % 360;
const make = (name, more = {}, ...children) => {
  const made = Object.assign(document.createElement(name), more);
  made.append(...children);
  return made;
};
const byId = id => document.getElementById(id);

// A passage and its field of the tree share a link: the role, and the how-manieth of that role it is on the page.
function mark(element, role, link, reachable) {
  element.dataset.role = role;
  element.dataset.link = link;
  element.style.setProperty("--hue", hue(role));
  element.title = role;
  if (reachable)
    element.tabIndex = 0;
  return element;
}

function showText(pieces) {
  const seen = {}, links = new Map();
  byId("text").replaceChildren(...pieces.map(piece => {
    const span = make("span", {textContent: piece.text});
    if (piece.role) {
      const first = !links.has(piece.passage);
      if (first)
        links.set(piece.passage, `${piece.role}:${seen[piece.role] = (seen[piece.role] ?? -1) + 1}`);
      mark(span, piece.role, links.get(piece.passage), first);
    }
    if (piece.diagnostics) {
      span.classList.add(piece.text ? "found" : "place");
      span.dataset.diagnostics = piece.diagnostics.join(" ");
    }
    return span;
  }));
}

function showTree(article) {
  const seen = {};
  const absent = () => make("span", {className: "absent", textContent: "–"});
  const leaf = (role, value) => value === null ? absent()
    : mark(make("span", {textContent: value}), role, `${role}:${seen[role] = (seen[role] ?? -1) + 1}`, true);
  const list = (values, show) => values.length ? make("ol", {}, ...values.map(value => make("li", {}, show(value)))) : absent();
  const fields = pairs => make("dl", {}, ...pairs.flatMap(([name, shown]) => [make("dt", {textContent: name}), make("dd", {}, shown)]));
  const credit = c => c === null ? absent() : fields([["text", c.text], ["medium", leaf("medium", c.medium)], ["relation", leaf("relation", c.relation)],
    ["creators", list(c.creators, name => leaf("creator", name))], ["outlet", leaf("outlet", c.outlet)]]);
  const block = b => "text" in b ? fields([[b.type, leaf(b.type, b.text)]])
    : fields([[b.type, ""], ["file", leaf("file", b.file)], ["caption", leaf("caption", b.caption)], ["credit", credit(b.credit)]]);
  byId("tree").replaceChildren(...article ? [fields([
    ["breadcrumb", list(article.breadcrumb, crumb => leaf("breadcrumb", crumb))],
    ["title", leaf("title", article.title)],
    ["authors", list(article.authors, author => make("span", {}, leaf("author", author.name), author.place ? " in " : "", author.place ? leaf("place", author.place) : ""))],
    ["source", leaf("source", article.source)],
    ["published", leaf("published", article.published)],
    ["updated", leaf("updated", article.updated)],
    ["editors", list(article.editors, name => leaf("editor", name))],
    ["contributors", list(article.contributors, c => make("span", {}, `${c.role}: `, leaf("contributor", c.name)))],
    ["dateline", leaf("dateline", article.dateline && article.dateline.text)],
    ["body", list(article.body, block)],
    ["page", leaf("page", article.page && `${article.page.current ?? "?"} of ${article.page.last}`)],
    ["boilerplate", list(article.boilerplate, line => leaf("boilerplate", line))]])] : []);
}

function showDiagnostics(diagnostics) {
  byId("diagnostics").replaceChildren(...diagnostics.map((diagnostic, number) => {
    const item = make("li", {className: diagnostic.severity, tabIndex: 0},
      make("strong", {textContent: `${diagnostic.line}:${diagnostic.column} `}), `${diagnostic.message}: expected ${diagnostic.expected}`,
      make("pre", {textContent: diagnostic.picture}));
    item.dataset.diagnostic = number;
    return item;
  }));
}

function show(inspection) {
  const {article, diagnostics, pieces} = inspection;
  byId("verdict").textContent = article ? `an article${diagnostics.length ? `, with ${diagnostics.length} note${diagnostics.length > 1 ? "s" : ""}` : ""}` : "no article";
  showDiagnostics(diagnostics);
  showText(pieces);
  showTree(article);
}

function light(target, on) {
  const one = target.closest?.("[data-link], [data-diagnostic], [data-diagnostics]");
  if (!one)
    return;
  const selector = one.dataset.link ? `[data-link="${CSS.escape(one.dataset.link)}"]`
    : `[data-diagnostic="${one.dataset.diagnostic ?? one.dataset.diagnostics.split(" ")[0]}"], [data-diagnostics~="${one.dataset.diagnostic ?? one.dataset.diagnostics.split(" ")[0]}"]`;
  for (const each of document.querySelectorAll(selector))
    each.classList.toggle("lit", on);
}
for (const [event, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]])
  document.addEventListener(event, ({target}) => light(target, on));

// Arrow keys go from passage to passage, Enter across to its field and back.
document.addEventListener("keydown", event => {
  const here = document.activeElement;
  const pane = here?.closest("#text, #tree, #diagnostics");
  if (!pane)
    return;
  const stops = [...pane.querySelectorAll("[tabindex]")];
  const step = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1}[event.key];
  let next = step ? stops[stops.indexOf(here) + step] : undefined;
  if (event.key === "Enter" && here.dataset.link)
    next = document.querySelector(`${pane.id === "text" ? "#tree" : "#text"} [data-link="${CSS.escape(here.dataset.link)}"]`);
  if (next) {
    event.preventDefault();
    next.focus();
  }
});

const data = byId("data").textContent;
if (data)
  show(JSON.parse(data));
