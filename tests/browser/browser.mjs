// The inspector's page and the playground in a real browser: browser.mjs CHROMIUM INSPECTED.html REFUSED.html PLAYGROUND.html SEED.txt SEED.json SCREENSHOT.png
import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";
import {pathToFileURL} from "node:url";

// playwright-core lies in the build folder, where the test is run.
const {chromium} = createRequire(join(process.cwd(), "x"))("playwright-core");
const [executablePath, inspected, refused, playground, seedText, seedJson, screenshot] = process.argv.slice(2);
const seed = readFileSync(seedText, "utf8"), article = JSON.parse(readFileSync(seedJson, "utf8"));

const browser = await chromium.launch({executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"]});
const problems = [];
async function open(file, more = {}) {
  const page = await browser.newPage({viewport: {width: 1200, height: 900}, ...more});
  page.on("console", message => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", error => problems.push(String(error)));
  page.on("request", request => /^(file|data|blob):/.test(request.url()) || problems.push(`asks for ${request.url()}`));
  await page.goto(pathToFileURL(file).href);
  return page;
}
const texts = (page, selector) => page.$$eval(selector, all => all.map(one => one.textContent));

const tests = {
  async "the inspector shows every passage and every field"() {
    const page = await open(inspected);
    assert.equal(await page.textContent("#text"), seed);
    assert.deepEqual(await texts(page, '#text [data-role="breadcrumb"]'), article.breadcrumb);
    assert.deepEqual(await texts(page, '#text [data-role="title"]'), [article.title]);
    assert.deepEqual(await texts(page, '#text [data-role="updated"]'), ["July 29, 2022"]);
    assert.deepEqual(await texts(page, '#text [data-role="paragraph"]'), article.body.filter(b => b.type === "paragraph").map(b => b.text));
    assert.deepEqual(await texts(page, '#text [data-role="caption"]'), article.body.filter(b => b.caption).map(b => b.caption));
    assert.deepEqual(await texts(page, '#tree [data-role="file"]'), article.body.filter(b => b.file).map(b => b.file));
    assert.deepEqual(await texts(page, '#tree [data-role="updated"]'), [article.updated]);
    assert.equal(await page.textContent("#verdict"), "an article");
    // Every passage that stands in the tree is linked both ways.
    const links = pane => page.$$eval(`#${pane} [data-link]`, all => [...new Set(all.map(one => one.dataset.link))].sort());
    assert.deepEqual(await links("text"), await links("tree"));
  },
  async "hovering and the keyboard light up both sides"() {
    const page = await open(inspected);
    const lit = () => texts(page, ".lit");
    await page.hover('#tree [data-role="title"]');
    assert.deepEqual(await lit(), [article.title, article.title]);
    await page.hover('#text [data-role="source"]');
    assert.deepEqual(await lit(), [article.source, article.source]);
    await page.hover("h1");
    assert.deepEqual(await lit(), []);
    await page.keyboard.press("Tab");
    assert.deepEqual(await lit(), [article.breadcrumb[0], article.breadcrumb[0]]);
    for (let i = 0; i < article.breadcrumb.length; ++i)
      await page.keyboard.press("ArrowDown");
    assert.deepEqual(await lit(), [article.title, article.title]);
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.closest("section").id), "tree");
  },
  async "a refused page shows its error at its place"() {
    const page = await open(refused);
    assert.equal(await page.textContent("#verdict"), "no article");
    assert.match(await page.textContent("#diagnostics li.error"), /^7:1 .*: expected one article, not a list of pages/);
    assert.ok(await page.$("#text .found, #text .place"));
    assert.equal(await page.$("#tree *"), null);
  },
  async "it can be read in light and dark, wide and narrow"() {
    const colours = [];
    for (const colorScheme of ["light", "dark"]) {
      const page = await open(inspected, {colorScheme, viewport: {width: 360, height: 700}});
      colours.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "it scrolls sideways");
      const [text, tree] = await page.$$eval("section", all => all.map(one => one.getBoundingClientRect().left));
      assert.equal(text, tree);
    }
    assert.notEqual(...colours);
  },
  async "the playground reads the seed page, and what is typed"() {
    const page = await open(playground);
    await page.waitForSelector('#tree [data-role="title"]');
    assert.deepEqual(await texts(page, '#tree [data-role="title"]'), [article.title]);
    assert.deepEqual(await texts(page, '#tree [data-role="caption"]'), article.body.filter(b => b.caption).map(b => b.caption));
    await page.screenshot({path: screenshot});
    await page.fill("#source", "Home> News\nÉtude of a port 港\nzibo.gov.cn| Updated: Jly 29, 2022\nIt opened.\n");
    assert.deepEqual(await texts(page, '#tree [data-role="title"]'), ["Étude of a port 港"]);
    assert.equal(await page.textContent("#verdict"), "an article, with 1 note");
    assert.match(await page.textContent("#diagnostics li"), /^3:23 /);
    await page.focus("#source");
    await page.keyboard.press("Control+End");
    await page.keyboard.type("port.jpg\n");
    assert.deepEqual(await texts(page, '#tree [data-role="file"]'), ["port.jpg"]);
    await page.fill("#source", "no page");
    assert.match(await page.textContent("#diagnostics li.error"), /^1:1 /);
    await page.fill("#source", "");
    assert.match(await page.textContent("#diagnostics li.error"), /expected a news page/);
  },
  async "the playground takes a file that is dropped"() {
    const page = await open(playground);
    await page.waitForSelector('#tree [data-role="title"]');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(["Home> News\nDropped\nzibo.gov.cn| Updated: July 29, 2022\nText.\n"], "a.txt"));
      document.body.dispatchEvent(new DragEvent("drop", {dataTransfer: data, bubbles: true, cancelable: true}));
    });
    await page.waitForFunction(() => document.querySelector('#tree [data-role="title"]')?.textContent === "Dropped");
  },
};

let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  problems.length = 0;
  try {
    await test();
    assert.deepEqual(problems, []);
    console.log(`passed: ${name}`);
  } catch (error) {
    failed = 1;
    console.log(`FAILED: ${name}\n${error.stack}`);
  }
}
await browser.close();
process.exit(failed);
