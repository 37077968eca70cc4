// Validates JSON by newspage's own schemas: validate.mjs SOURCE LINES WITH_NOTES
// LINES is what the program writes, WITH_NOTES what the example to_json --notes writes.
import {readFileSync, readdirSync} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";

const require = createRequire(join(process.cwd(), "x"));
const Ajv = require("ajv/dist/2020").default;
const [source, ...outputs] = process.argv.slice(2);
const read = file => JSON.parse(readFileSync(file, "utf8"));
let failed = 0;
const fail = words => { failed = 1; console.log(words); };

const names = ["article", "error", "record"];
const files = Object.fromEntries(names.map(name => [name, read(join(source, "src/schema", `${name}.schema.json`))]));
const ajv = new Ajv({strict: true, strictTypes: false, strictRequired: false, allErrors: true, schemas: Object.values(files)});
const validators = Object.fromEntries(names.map(name => [name, ajv.getSchema(files[name].$id)]));
// A case file names only the place of an error.
const shortError = {type: "object", required: ["error"], additionalProperties: false, properties: {error: {type: "object", required: ["line"],
  additionalProperties: false, properties: Object.fromEntries(["line", "column", "expected"].map(key => [key, {$ref: `${files.error.$id}#/$defs/Place/properties/${key}`}]))}}};
validators.caseError = ajv.compile(shortError);

const counts = {};
function accept(name, value, where) {
  counts[name] = (counts[name] ?? 0) + 1;
  if (!validators[name](value))
    fail(`${where} is not valid: ${ajv.errorsText(validators[name].errors).slice(0, 500)}`);
}
function reject(name, value, why) {
  counts.mutated = (counts.mutated ?? 0) + 1;
  if (validators[name](value))
    fail(`the schema ${name} accepts ${why}: ${JSON.stringify(value).slice(0, 200)}`);
}

// Every place in a value, as [holder, key].
function* places(value) {
  if (value !== null && typeof value === "object")
    for (const key of Object.keys(value)) {
      yield [value, key];
      yield* places(value[key]);
    }
}
// One change after the other, each of which no schema may accept.
function rejectChanges(name, value, optional = []) {
  value = structuredClone(value);
  for (const [holder, key] of [...places(value)]) {
    const old = holder[key];
    const attempt = (change, why) => { holder[key] = change; reject(name, value, `${why} at ${key}`); holder[key] = old; };
    attempt(false, "a boolean");
    attempt({}, "an empty object");
    if (old !== null)
      attempt(typeof old === "number" ? "1" : 1.5, "another type");
    if (Array.isArray(old))
      attempt(null, "null for a list");
    if (typeof old === "string")
      attempt("", "an empty string");
    if (["published", "updated", "date", "type", "role", "medium", "relation", "code"].includes(key) && typeof old === "string")
      attempt(old + "x", "an unknown word");
    if (Array.isArray(holder) || optional.includes(key))
      continue;
    delete holder[key];
    reject(name, value, `a missing ${key}`);
    holder[key] = old;
    const keys = Object.entries(holder);
    holder.unknown = 1;
    if (holder !== value || name !== "record")
      reject(name, value, `an unknown key beside ${key}`);
    delete holder.unknown;
    if (keys.length !== Object.keys(holder).length)
      throw new Error("the value was not restored");
  }
}

for (const folder of [join(source, "tests/pages"), join(source, "seeds")])
  for (const file of readdirSync(folder).filter(file => file.endsWith(".json"))) {
    const value = read(join(folder, file));
    accept(value.error ? "caseError" : "article", value, file);
  }

const [lines, withNotes] = outputs.map(file => readFileSync(file, "utf8").trim().split("\n").map(line => JSON.parse(line)));
for (const [i, line] of lines.entries())
  accept("record", line, `line ${i + 1} of the program`);
for (const [i, value] of withNotes.entries())
  accept(value.error ? "error" : "article", value, `line ${i + 1} with notes`);

// Values with every member filled, and every kind of record.
const articles = withNotes.filter(value => !value.error);
const full = articles.filter(value => value.notes.length > 0 && value.body.some(block => block.credit)).slice(0, 5);
for (const value of full)
  rejectChanges("article", value, ["notes", "hint"]);
rejectChanges("article", {
  breadcrumb: ["Home"], title: "T", authors: [{name: "A", place: "P"}], source: "S", published: "2022-07-29T10:00:05+08:00", updated: "2022-07-29",
  editors: ["E"], contributors: [{role: "translator", name: "T"}], dateline: {text: "X, March 13 (Xinhua)", place: "X", date: "--03-13", agency: "Xinhua"},
  body: [{type: "heading", text: "H"}, {type: "paragraph", text: "P"}, {type: "video", file: "a.mp4", caption: "C",
    credit: {text: "Photo by A/B", medium: "photo", relation: "by", creators: ["A"], outlet: "B"}}], page: {current: 1, last: 6}, boilerplate: ["Print"]});
for (const value of withNotes.filter(value => value.error).slice(0, 3))
  rejectChanges("error", value, ["hint"]);
for (const line of lines.filter(line => line.error)) {
  const {error, notes} = line;
  rejectChanges("record", {error, ...(notes ? {notes} : {})}, ["hint", "file_offset", "notes"]);
  reject("record", {...line, article: articles[0]}, "both an article and an error");
}
reject("record", {id: 1}, "neither an article nor an error");

// The codes of the program itself.
const codes = [...readFileSync(join(source, "src/filter/problems.hpp"), "utf8").matchAll(/return \{"(\w+)"/g)].map(match => match[1]);
const known = files.record.$defs.Problem.properties.code.enum;
if (codes.join() !== known.join())
  fail(`codes in problems.hpp: ${codes.join()}; in the schema: ${known.join()}`);

console.log(Object.entries(counts).map(([name, count]) => `${count} ${name}`).join(", "));
const enough = counts.article > 110 && counts.record > 120 && counts.error > 0 && counts.caseError > 0 && counts.mutated > 1000 && full.length > 0;
process.exit(failed || !enough ? 1 : 0);
