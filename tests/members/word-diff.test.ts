import fc from "fast-check";
import { expect, test } from "vitest";
import { wordDiff } from "../../src/domain/members/word-diff.ts";
import { wordsOf } from "../../src/domain/words.ts";

const texts = fc
  .array(fc.constantFrom("care", "at", "to", "home", "30", "40", "schools"), { maxLength: 8 })
  .map((words) => words.join(" "));

test("says which words changed", () => {
  expect(wordDiff("Create 30 places", "Create 40 places by March")).toEqual([
    { kind: "same", text: "Create" },
    { kind: "removed", text: "30" },
    { kind: "added", text: "40" },
    { kind: "same", text: "places" },
    { kind: "added", text: "by March" },
  ]);
});

test("typography alone is no change", () => {
  expect(wordDiff("children's  Centres,", "Children’s centres")).toEqual([
    { kind: "same", text: "Children’s centres" },
  ]);
});

test("both texts can be put together again from the runs", () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const runs = wordDiff(before, after);
      const words = (kinds: readonly string[]): string[] =>
        wordsOf(
          runs
            .filter(({ kind }) => kinds.includes(kind))
            .map(({ text }) => text)
            .join(" "),
        );
      expect(words(["same", "removed"])).toEqual(wordsOf(before));
      expect(words(["same", "added"])).toEqual(wordsOf(after));
    }),
  );
});

test("no change is shown for a text that stays", () => {
  fc.assert(fc.property(texts, (one) => wordDiff(one, one).every(({ kind }) => kind === "same")));
});
