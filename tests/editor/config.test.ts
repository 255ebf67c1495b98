import { describe, expect, test } from "vitest";
import { z } from "zod";
import { stringify } from "yaml";
import { decapConfig } from "../../src/editor/decap-config.ts";
import { formCollections } from "../../src/editor/form-collections.ts";
import { formFields } from "../../src/editor/form-fields.ts";
import { jsonSchemaOf } from "../../src/editor/json-schema.ts";
import type { EditorOptions } from "../../src/editor/options.ts";
import { sveltiaConfig } from "../../src/editor/sveltia-config.ts";
import { KINDS } from "../../src/load/kinds.ts";
import { shapeOf } from "../../src/problems/schema-at.ts";
import { FORM_COLLECTIONS } from "../../src/views/edit-link.ts";

const options: EditorOptions = {
  repository: "owner/name",
  branch: "main",
  contentFolder: "content",
  signInUrl: undefined,
  siteUrl: "https://example.org/",
  title: "Edit the report card",
};

const collections = formCollections(KINDS);

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
    expect(fields.map((field) => field.name)).toEqual([...keys, "body"]);
  });

  test("starts no history and deletes none", () => {
    const open = collections.filter((one) => one.open).map(({ name }) => name);
    expect(open).toEqual(["glossary"]);
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
    const folders = collections.map(({ folder, name }) => [folder, name] as const);
    expect(Object.fromEntries(folders)).toEqual(FORM_COLLECTIONS);
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
