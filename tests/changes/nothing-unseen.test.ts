import { describe, expect, test } from "vitest";
import { compareContent } from "../../src/domain/content-changes/compare-content.ts";
import type { Content } from "../../src/domain/content.ts";
import { contentOf, FICTIONAL } from "../content/plans.ts";

const content = contentOf(FICTIONAL);

/** Keys whose words no reader sees: names of things, and what editors keep for themselves. */
const UNSEEN = new Set([
  "id",
  "period",
  "publishFrom",
  "preElectionApproval",
  "preElectionPeriods",
  "reviewedAgainst",
  "disclosure",
]);

/** Every place of a record that holds words, not a choice, a name or a day. */
function wordPlaces(value: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (typeof value === "string") return /[a-z] [a-z]/i.test(value) ? [[...path]] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !UNSEEN.has(key))
    .flatMap(([key, inner]) => wordPlaces(inner, [...path, key]));
}

function withOtherWords(record: object, path: readonly PropertyKey[]): object {
  const copy = structuredClone(record);
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
  const key = path.at(-1) ?? "";
  const words = String(Reflect.get(Object(parent), key));
  Reflect.set(Object(parent), key, `${words} indeed`);
  return copy;
}

/** The same place in a list counts once: "observations.0.quotation" and "observations.1.quotation". */
function kindOf(path: readonly PropertyKey[]): string {
  return path.map((key) => (/^\d+$/.test(String(key)) ? "*" : String(key))).join(".");
}

describe("words that change anywhere in the content are told", () => {
  test.each(Object.keys(content) as (keyof Content)[])("%s", (key) => {
    const part = content[key];
    const records: readonly object[] = Array.isArray(part) ? part : [part];
    const tried = new Set<string>();
    const unseen = records.flatMap((record) =>
      wordPlaces(record).flatMap((path) => {
        if (tried.has(kindOf(path))) return [];
        tried.add(kindOf(path));
        const changed = withOtherWords(record, path);
        const list = records.map((one) => (one === record ? changed : one));
        const after = { ...content, [key]: Array.isArray(part) ? list : changed };
        const changes = compareContent({ content, pages: [] }, { content: after, pages: [] });
        return changes.length === 0 ? [kindOf(path)] : [];
      }),
    );
    expect(tried.size).toBeGreaterThan(0);
    expect(unseen).toEqual([]);
  });
});
