import { deserialize, serialize } from "node:v8";
import { expect, test } from "vitest";
import { markOfValue } from "../../src/load/content-pieces.ts";

/** Two strings of the same letters, one of which the machine holds in the wide form. */
const WIDE = "café – bar".slice(0, 4);
const NARROW = deserialize(serialize({ text: WIDE })) as { text: string };

test("the same value has the same mark, however the machine holds it", () => {
  expect(markOfValue({ text: WIDE })).toBe(markOfValue(NARROW));
  expect(markOfValue([1.5 + 0.5, "a"])).toBe(markOfValue([2, "a"]));
});

test("values that could be told apart have marks of their own", () => {
  const values: unknown[] = [
    ...[
      "",
      "a",
      "null",
      null,
      undefined,
      0,
      -0,
      "0",
      1,
      1.5,
      NaN,
      Infinity,
      -Infinity,
      true,
      false,
    ],
    ...[[], [null], [undefined], [[]], ["a", "b"], ["ab"], ["b", "a"]],
    ...[{}, { a: null }, { a: undefined }, { a: {} }, { a: [] }, { a: 1, b: 2 }, { b: 2, a: 1 }],
  ];
  const marks = values.map(markOfValue);
  expect(marks).not.toContain(null);
  expect(new Set(marks).size).toBe(values.length);
});

test("what is no plain value has no mark", () => {
  class Own {
    readonly a = 1;
  }
  const values = [new Map(), new Set(), () => 1, Symbol("a"), new Own(), { a: new Own() }, 1n];
  expect(values.map(markOfValue)).toEqual(values.map(() => null));
});
