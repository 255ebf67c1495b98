import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { toDataPackage } from "../../src/public-data/data-package.ts";
import { publishedSets } from "../../src/public-data/data-sets.ts";
import { rotherham, saltmarsh } from "./plans.ts";

const TEXT = { type: "string", minLength: 1 };
const NAME = { type: "string", pattern: "^[a-z0-9._/-]+$" };
const ADDRESS = { type: "string", pattern: "^https?://[^\\s]+$" };
/** Below the package and nowhere else: no way up, and no folder that is hidden. */
const PATH = { type: "string", pattern: "^(?!\\.|/|.*\\.\\./)[^\\s]+$" };
const profile = (name: string): object => ({
  const: `https://datapackage.org/profiles/2.0/${name}.json`,
});
/** An object whose keys are these, some of them needed. Keys that begin with x- are a package’s own. */
const object = (properties: object, ...required: readonly string[]): object => ({
  type: "object",
  properties,
  required,
  patternProperties: { "^x-": {} },
  additionalProperties: false,
});
const some = (items: object): object => ({ type: "array", items, minItems: 1 });

const DIALECT = object({
  delimiter: TEXT,
  lineTerminator: TEXT,
  quoteChar: { type: "string", minLength: 1, maxLength: 1 },
  doubleQuote: { type: "boolean" },
});

const FIELD = object(
  {
    name: TEXT,
    type: { enum: ["string", "number", "boolean", "integer", "date", "year", "any"] },
    description: TEXT,
  },
  ...["name", "type"],
);

const TABLE = object(
  {
    $schema: profile("tableschema"),
    fields: some(FIELD),
    missingValues: { type: "array", items: { type: "string" } },
  },
  "fields",
);

const RESOURCE = object(
  {
    ...{ name: NAME, type: { const: "table" }, path: PATH, title: TEXT, description: TEXT },
    ...{ format: { const: "csv" }, mediatype: { const: "text/csv" }, encoding: { const: "utf-8" } },
    ...{ dialect: DIALECT, schema: TABLE },
  },
  ...["name", "path", "schema"],
);

/** What the standard for data packages, version 2, asks of every key that ours has; others are faults. */
const PACKAGE = object(
  {
    $schema: profile("datapackage"),
    ...{ name: NAME, title: TEXT, description: TEXT, homepage: ADDRESS, version: TEXT },
    created: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" },
    contributors: some(object({ title: TEXT, roles: some(TEXT) }, "title")),
    sources: some(object({ title: TEXT }, "title")),
    licenses: some(object({ path: ADDRESS, title: TEXT }, "path")),
    resources: some(RESOURCE),
  },
  "$schema",
  "resources",
);

const valid = new Ajv2020({ strict: true, allErrors: true }).compile(PACKAGE);

describe.each([
  ["real", rotherham],
  ["fictional", saltmarsh],
])("the data package of the %s plan", (_, card) => {
  const text = toDataPackage(
    card().content,
    publishedSets(card()),
    "https://example.org/card/data/",
  );
  const whole = JSON.parse(text) as Record<string, unknown> & { resources: { name: string }[] };

  test("keeps the rules of the standard, and each table has a name of its own", () => {
    expect(valid(whole) || valid.errors).toBe(true);
    const names = whole.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each([
    ["no tables", (one: typeof whole) => ({ ...one, resources: [] })],
    ["another version", (one: typeof whole) => ({ ...one, $schema: "datapackage" })],
    ["a day as its time", (one: typeof whole) => ({ ...one, created: "2031-12-10" })],
    ["a licence without a place", (one: typeof whole) => ({ ...one, licenses: [{ title: "A" }] })],
    ["a misspelt key", (one: typeof whole) => ({ ...one, licences: [] })],
    ["a name in capitals", () => JSON.parse(text.replace(/"name": "overview"/, '"name": "Ov"'))],
    ["a file elsewhere", () => JSON.parse(text.replace(/"path": "/, '"path": "../'))],
    ["a type that is none", () => JSON.parse(text.replace(/"type": "number"/, '"type": "float"'))],
    [
      "a column without a name",
      () => JSON.parse(text.replace(/"name": "[a-z]+",\s+"type": "string"/, '"type": "string"')),
    ],
  ] as [string, (one: typeof whole) => unknown][])("would be found with %s", (_, worse) => {
    const told = worse(whole);
    expect(told).not.toEqual(whole);
    expect(valid(told)).toBe(false);
  });

  test("names the licence that the plan names, and none where it names none", () => {
    const { dataLicence } = card().content.plan;
    const licences = dataLicence && [{ path: dataLicence.address, title: dataLicence.name }];
    expect(whole["licenses"]).toEqual(licences);
  });
});
