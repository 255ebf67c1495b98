import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { stringify } from "yaml";
import { decapConfig } from "../../src/editor/decap-config.ts";
import { formCollections } from "../../src/editor/form-collections.ts";
import type { FormField } from "../../src/editor/form-field.ts";
import { formFields } from "../../src/editor/form-fields.ts";
import { jsonSchemaOf } from "../../src/editor/json-schema.ts";
import type { EditorOptions } from "../../src/editor/options.ts";
import { REASON } from "../../src/editor/reason.ts";
import { sveltiaConfig } from "../../src/editor/sveltia-config.ts";
import { KINDS } from "../../src/kinds/kinds.ts";
import type { Kind } from "../../src/kinds/kind.ts";
import { shapeOf } from "../../src/problems/schema-at.ts";
import { field } from "../../src/schemas/field.ts";
import { contentOf, REAL } from "../content/plans.ts";
import { FORM_COLLECTIONS } from "../../src/views/edit-link.ts";

const options: EditorOptions = {
  repository: "owner/name",
  branch: "main",
  contentFolder: "content",
  signInUrl: undefined,
  siteUrl: "https://example.org/",
  title: "Edit the report card",
  plan: contentOf(REAL).plan,
};

const collections = formCollections(KINDS, options.plan);

describe("the form that the schemas make", () => {
  test("is the one that was last looked at", async () => {
    // Written anew by: npx vitest run --project unit tests/editor --update
    const text = JSON.stringify(sveltiaConfig(KINDS, options), null, 2);
    await expect(`${text}\n`).toMatchFileSnapshot("../fixtures/editor/sveltia.json");
    await expect(
      stringify(decapConfig(KINDS, options), { aliasDuplicateObjects: false }),
    ).toMatchFileSnapshot("../fixtures/editor/decap.yml");
  });

  test("is the same each time", () => {
    const once = JSON.stringify(sveltiaConfig(KINDS, options));
    expect(JSON.stringify(sveltiaConfig(KINDS, options))).toBe(once);
  });

  test.each(collections)("has the keys of $name in the file's order", ({ name, fields }) => {
    const kind = KINDS.find((one) => one.name === name);
    const keys = Object.keys(shapeOf(kind?.schema) ?? {});
    const body = kind?.body === "refused" ? [] : ["body"];
    const reason = kind?.form?.record ? [REASON] : [];
    expect(fields.map((field) => field.name)).toEqual([...keys, ...body, ...reason]);
  });

  test("is there for every kind of content", () => {
    const without = KINDS.filter(({ name }) => !collections.some((one) => one.name === name));
    // Outlines of areas come from a map, translations from a translator, a logo from a drawing
    // program, and a sweep and the marks of an edition from commands.
    const names = without.map(({ name }) => name);
    expect(names).toEqual(["areas", "translation", "logo", "sweep", "edition"]);
  });

  test("deletes no history", () => {
    const deletes = collections.filter((one) => one.deletes).map(({ name }) => name);
    expect(deletes).toEqual(["glossary"]);
  });

  test("takes the reason wherever a change needs an entry in the ledger", () => {
    const asks = collections.filter(({ fields }) => fields.some((one) => one.name === REASON));
    expect(asks.map(({ name }) => name)).toEqual(
      ["plan", "update", "highlights", "report", "priority"].concat([
        "milestone",
        "indicator",
        "clinic",
        "questions",
        "indicator-report",
        "improvement-plan",
        "improvement-actions",
        "earlier-plan",
        "service-views",
        "glossary",
      ]),
    );
  });

  test("keeps the keys that name a file as they are", () => {
    const fixed = collections.map(({ name, fields }) => {
      return [name, fields.filter((field) => field.readOnly).map((field) => field.name)];
    });
    expect(Object.fromEntries(fixed)).toMatchObject({
      update: ["report", "milestone"],
      highlights: ["report", "priority"],
      milestone: ["priority"],
    });
  });

  test("is what pages link to", () => {
    const places = collections.map(
      ({ folder, file, name }) => [file ?? `${folder}/`, name] as const,
    );
    expect(new Map(places)).toEqual(FORM_COLLECTIONS);
  });
});

describe("what the schemas say of a key", () => {
  const noted = (schema: z.ZodType, label: string, hint: string): z.ZodType =>
    field(schema, { label, hint, example: '"AB12"' });
  const [page] = KINDS.filter(({ name }) => name === "page");
  const schema = z.strictObject({
    code: noted(z.string().regex(/^[A-Z]{2}/), "Code", "the code as printed"),
    name: noted(z.string().min(3).max(60).optional(), "Name", "the name in full"),
    both: noted(z.string().regex(/\d/).max(4), "Both", "a code with a digit"),
    share: noted(z.number().min(0).max(100), "Share", "per cent"),
    count: noted(z.int().min(1).optional(), "Count", "how many"),
    kinds: noted(z.array(z.enum(["one-off", "yearly"])).min(2), "Kinds", "at least two"),
  });
  const kinds: readonly Kind[] = page ? [{ ...page, schema, body: "refused" }] : [];
  const fieldsOf = (config: unknown): Record<string, unknown>[] =>
    (config as { collections: { fields: Record<string, unknown>[] }[] }).collections[0]?.fields ??
    [];
  const configs = [
    ["Sveltia", fieldsOf(sveltiaConfig(kinds, options))],
    ["Decap", fieldsOf(decapConfig(kinds, options))],
  ] as const;

  test.each(configs)("is what %s shows and asks for", (_, fields) => {
    expect(fields).toMatchObject([
      { name: "code", label: "Code", hint: "The code as printed.", required: true },
      { name: "name", label: "Name", hint: "The name in full.", required: false },
      { name: "both", label: "Both", hint: "A code with a digit.", required: true },
      { name: "share", label: "Share", value_type: "float", min: 0, max: 100 },
      { name: "count", label: "Count", value_type: "int", min: 1, required: false },
      { name: "kinds", label: "Kinds", min: 2 },
    ]);
    expect(fields[4]).not.toHaveProperty("max");
    expect(fields[5]?.["field"]).toMatchObject({
      widget: "select",
      options: [
        { value: "one-off", label: "One off" },
        { value: "yearly", label: "Yearly" },
      ],
    });
  });

  test("limits what a line takes, with lengths as each program knows them", () => {
    const [[, sveltia], [, decap]] = configs;
    const message = "Write the code as printed. For example: AB12";
    expect(sveltia[0]?.["pattern"]).toEqual(["^[A-Z]{2}", message]);
    expect(decap[0]?.["pattern"]).toEqual(["^[A-Z]{2}", message]);
    expect(sveltia[1]).toMatchObject({ minlength: 3, maxlength: 60 });
    const takes = (at: number, text: string): boolean => {
      const [source] = decap[at]?.["pattern"] as [string];
      return new RegExp(source).test(text);
    };
    expect(["ab", "abc", "a".repeat(60), "a".repeat(61)].map((text) => takes(1, text))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(["12345", "abcd", "abc4"].map((text) => takes(2, text))).toEqual([false, false, true]);
  });

  test("is there for every key of every form", () => {
    const without = (fields: readonly FormField[], place: string): string[] =>
      fields.flatMap((one) => {
        const here = `${place}.${one.name}`;
        const inner = one.type === "list" ? one.item : one;
        const below = inner.type === "group" ? without(inner.fields, here) : [];
        return one.hint ? below : [here, ...below];
      });
    expect(collections.flatMap(({ name, fields }) => without(fields, name))).toEqual([]);
  });
});

describe("the form editor", () => {
  const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

  test("is pinned exactly", () => {
    const { devDependencies } = read("package.json") as {
      devDependencies: Record<string, string>;
    };
    const pinned = devDependencies["@sveltia/cms"];
    expect(pinned).toMatch(/^\d+\.\d+\.\d+$/);
    expect(read("package-lock.json")).toMatchObject({
      packages: { "node_modules/@sveltia/cms": { version: pinned } },
    });
  });
});

describe("a schema that no form can show", () => {
  const made = (schema: z.ZodType) => () =>
    formFields(jsonSchemaOf(z.strictObject({ key: schema }), "test"), "test");

  test.each([
    ["a map", z.record(z.string(), z.string())],
    ["a pair", z.tuple([z.string(), z.number()])],
    ["a number that is more than another", z.number().gt(3)],
    ["two unlike things", z.union([z.string(), z.number()])],
    ["anything", z.unknown()],
    ["nothing", z.string().nullable()],
    ["a function of its own", z.custom<string>()],
  ])("%s is refused", (_, schema) => {
    expect(made(schema)).toThrow();
  });
});
