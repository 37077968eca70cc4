// Holds what newspage writes against the standards: check.mjs NINJS.jsonl JSON_LD.jsonl SCHEMA.json
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";

const require = createRequire(join(process.cwd(), "x"));
const Ajv = require("ajv/dist/2020").default, formats = require("ajv-formats").default;
const [ninjsFile, jsonLdFile, schemaFile] = process.argv.slice(2);
const articles = file => readFileSync(file, "utf8").trim().split("\n").map(JSON.parse).filter(record => record.article).map(record => record.article);
let failed = 0;
const fail = words => { failed = 1; console.log(words); };

const ajv = formats(new Ajv({strict: true, strictTypes: false, strictRequired: false, allErrors: true}));
const valid = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));
// The schema itself must refuse what the standard refuses.
for (const wrong of [{}, {uri: "no uri"}, {uri: "urn:a", updated: "x"}, {uri: "urn:a", versionCreated: "2022-07-29"}, {uri: "urn:a", associations: [{uri: "urn:b"}]},
  {uri: "urn:a", associations: [{uri: "urn:b", name: "b", credit: "x"}]}, {uri: "urn:a", bodies: [{role: "main"}]}])
  if (valid(wrong))
    fail(`the schema takes ${JSON.stringify(wrong)}`);
const ninjs = articles(ninjsFile);
for (const item of ninjs)
  if (!valid(item))
    fail(`ninjs ${item.uri}: ${ajv.errorsText(valid.errors)}`);

// schema.org: which properties a type has, and of what type they are.
const text = value => typeof value === "string" && value !== "";
const url = value => text(value) && URL.canParse(value);
const date = value => text(value) && /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z)?)?$/.test(value);
const list = of => value => Array.isArray(value) && value.length > 0 && value.every(of);
const typed = (...types) => value => types.includes(value?.["@type"]) && conforms(value);
const media = {name: text, contentUrl: url, caption: text, creditText: text, creator: list(typed("Person")), sourceOrganization: typed("Organization")};
const types = {
  NewsArticle: {"@context": value => value === "https://schema.org", headline: text, url, inLanguage: text, datePublished: date, dateModified: date,
    author: list(typed("Person")), editor: list(typed("Person")), translator: list(typed("Person")), contributor: list(typed("Person")), dateline: text, publisher: typed("Organization"), articleSection: text, articleBody: text,
    pagination: value => /^\d+$/.test(value), image: list(typed("ImageObject")), video: list(typed("VideoObject")), mainEntityOfPage: typed("WebPage")},
  Person: {name: text}, Organization: {name: text, url}, ImageObject: media, VideoObject: media,
  WebPage: {"@id": url, breadcrumb: typed("BreadcrumbList")}, BreadcrumbList: {itemListElement: list(typed("ListItem"))},
  ListItem: {position: Number.isInteger, name: text},
};
function conforms(value) {
  return Object.entries(value).every(([key, member]) => key === "@type" || types[value["@type"]]?.[key]?.(member)
    || fail(`JSON-LD: ${value["@type"]} ${key}: ${JSON.stringify(member).slice(0, 200)}`));
}
const jsonLd = articles(jsonLdFile);
for (const item of jsonLd)
  if (!typed("NewsArticle")(item))
    fail(`no NewsArticle: ${JSON.stringify(item).slice(0, 100)}`);

console.log(`${ninjs.length} ninjs items, ${jsonLd.length} NewsArticles`);
process.exit(failed || (ninjs.length < 300 || jsonLd.length < ninjs.length ? 1 : 0));
