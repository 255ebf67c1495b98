import { describe, expect, expectTypeOf, test } from "vitest";
import type { Content } from "../../src/domain/content.ts";
import { defineKind, type Kind, type KindOf } from "../../src/kinds/kind.ts";
import { KINDS, kindAt, type AnyKind, type Unlisted } from "../../src/kinds/kinds.ts";
import { glossary } from "../../src/kinds/glossary.ts";
import type { glossarySchema } from "../../src/schemas/glossary.ts";

type Glossary = KindOf<"glossary", "glossary", typeof glossarySchema>;

describe("a kind of content", () => {
  test("cannot be stated without saying what an embargo does to it", () => {
    expectTypeOf(glossary).toExtend<Glossary>();
    expectTypeOf<Omit<Glossary, "embargo">>().not.toExtend<Glossary>();
    expectTypeOf(defineKind<"glossary", "glossary", typeof glossarySchema>)
      .parameter(0)
      .toHaveProperty("embargo");
  });

  test("cannot be stated without saying what is told of its changes", () => {
    expectTypeOf<Omit<Glossary, "changes">>().not.toExtend<Glossary>();
  });

  test("of text cannot be stated without its place in the form editor", () => {
    type Text = Extract<Kind, { format: "markdown" | "mdx" }>;
    expectTypeOf<null>().not.toExtend<Text["form"]>();
  });

  test("adds its list to the content only if it is on the list of kinds", () => {
    expectTypeOf<Unlisted>().toBeNever();
    expectTypeOf<AnyKind["collection"]>().toEqualTypeOf<keyof Content>();
  });
});

describe("the list of kinds", () => {
  const names = KINDS.map((kind) => kind.name);

  test("spells each kind once, in small letters and hyphens", () => {
    expect(new Set(names).size).toBe(KINDS.length);
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
  });

  test("fills each list of the content once", () => {
    expect(new Set(KINDS.map((kind) => kind.collection)).size).toBe(KINDS.length);
  });

  test("has one kind at most for any path", () => {
    const paths = KINDS.map(({ place }) =>
      place
        .replace("<year-month>", "2015-06")
        .replace("<report>", "2015-06")
        .replace("<number>", "1")
        .replace(/<priority>\.md/, "1.md")
        .replace("<priority>", "1")
        .replace("<priority or plan>", "plan")
        .replace(/<[\w-]+>/, "school-meals"),
    );
    const fitting = paths.map((path) => KINDS.filter(({ pattern }) => pattern.test(path)).length);
    expect(fitting).toEqual(KINDS.map(() => 1));
    expect(paths.map((path) => kindAt(path)?.name)).toEqual(names);
  });
});
