import { describe, expect, test } from "vitest";
import { compareContent } from "../../src/kinds/compare-content.ts";
import type { Content } from "../../src/domain/content.ts";
import { contentOf, FICTIONAL, HERONSFORD } from "../content/plans.ts";

const content: Content = {
  ...contentOf(FICTIONAL),
  // The plan speaks one language, and this one two.
  translations: contentOf(HERONSFORD).translations,
};

/** Names of records: with another, it is another record. */
const NAMES = new Set(["id", "number", "report", "milestone", "priority"]);

/** Says again what the absence of a rating says. */
const SAID_BY_OTHERS = "ratingMissing";

/** Every place of a record that holds a value, words or not. */
function places(value: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (value === undefined || value === null) return [];
  if (typeof value !== "object") return [[...path]];
  return Object.entries(value)
    .filter(([key]) => key !== SAID_BY_OTHERS && (path.length > 0 || !NAMES.has(key)))
    .flatMap(([key, inner]) => places(inner, [...path, key]));
}

/** Values that are one of a few. */
const CHOICES: readonly (readonly string[])[] = [
  ["green", "amber", "red", "blue"],
  ["milestones", "highlights"],
];

/** The smallest change of a value that means something: another sign, the other choice, more words. */
function other(value: unknown): unknown {
  if (typeof value === "number") return value === 0 ? 1 : -value;
  if (typeof value === "boolean") return !value;
  const choices = CHOICES.find((some) => some.includes(String(value)));
  if (choices) return choices.find((one) => one !== value);
  if (/^\d+(?:\.\d+)?$/.test(String(value))) return String(Number(value) + 1);
  return `${String(value)} indeed`;
}

function changedAt(record: object, path: readonly PropertyKey[]): object {
  const copy = structuredClone(record);
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
  const key = path.at(-1) ?? "";
  Reflect.set(Object(parent), key, other(Reflect.get(Object(parent), key)));
  return copy;
}

/** The same place in a list counts once: "observations.0.quotation" and "observations.1.quotation". */
function kindOf(path: readonly PropertyKey[]): string {
  return path.map((key) => (/^\d+$/.test(String(key)) ? "*" : String(key))).join(".");
}

/** Periods and days that cannot be are refused by the check long before. */
function isTold(before: Content, after: Content): boolean {
  try {
    return compareContent(before, after).length > 0;
  } catch (error) {
    return error instanceof RangeError;
  }
}

describe("values that change anywhere in the content are told", () => {
  test.each(Object.keys(content) as (keyof Content)[])("%s", (key) => {
    const part = content[key];
    const records: readonly object[] = Array.isArray(part) ? part : [part];
    const tried = new Set<string>();
    const unseen = records.flatMap((record) =>
      places(record).flatMap((path) => {
        if (tried.has(kindOf(path))) return [];
        tried.add(kindOf(path));
        const changed = changedAt(record, path);
        const list = records.map((one) => (one === record ? changed : one));
        const after = { ...content, [key]: Array.isArray(part) ? list : changed };
        return isTold(content, after) ? [] : [kindOf(path)];
      }),
    );
    expect(tried.size).toBeGreaterThan(0);
    expect(unseen).toEqual([]);
  });
});

describe("a value that nobody thought of", () => {
  test("is told all the same, with where it stands and what it was", () => {
    const [first, ...rest] = content.clinics;
    const clinics = [{ ...first, bySomething: { deep: "new" } }, ...rest] as Content["clinics"];
    const old = [{ ...first, bySomething: { deep: "old" } }, ...rest] as Content["clinics"];
    const changes = compareContent({ ...content, clinics: old }, { ...content, clinics });
    expect(changes).toHaveLength(1);
  });

  test("is told of a kind that the rules do not know", () => {
    const bywords = (word: string) => ({ ...content, bywords: [{ id: "teeth", words: [word] }] });
    const [change] = compareContent(bywords("dental"), bywords("silly"));
    expect(change).toMatchObject({
      kind: "particulars-changed",
      subject: "Bywords: teeth, words",
      before: "dental",
      after: "silly",
    });
  });
});
