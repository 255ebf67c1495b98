import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeProblem } from "../../src/problems/problem.ts";
import { indexWords, longestStart, oneWordOff } from "../../src/problems/find-words.ts";
import { bytesOf, Checker, readFolder, textOf } from "../mutation/content-folder.ts";

const checker = new Checker();
const folder = readFolder(resolve("content"));

function told(path: string, from: string | RegExp, to: string): string {
  const before = textOf(folder.get(path));
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} does not hold ${String(from)}.`);
  const { problems } = checker.check(new Map([...folder, [path, bytesOf(after)]]));
  return problems.map(describeProblem).join("\n");
}

/** One word of what is shown as printed, changed in one kind of content after the other. */
const CHANGED: readonly (readonly [
  what: string,
  path: string,
  from: string | RegExp,
  to: string,
  says: RegExp,
])[] = [
  [
    "a members’ question",
    "questions/2015-01/1.json",
    "the increasing number",
    "the decreasing number",
    /questions\/2015-01\/1\.json:\d+:\d+ .*not in the words of the report at "7\.2"[\s\S]*goes on with "increasing", not with "decreasing"/,
  ],
  [
    "a clinic’s statement",
    "clinics/2014-06-30-breastfeeding-initiation.json",
    "with all partners",
    "with no partners",
    /goes on with "all", not with "no"/,
  ],
  [
    "the meaning of a rating",
    "plan.json",
    "is at risk of not being delivered",
    "is at risk of now being delivered",
    /plan\.json:\d+:\d+ .*The words have "now" where the site holds "not"/,
  ],
  [
    "a figure’s quotation",
    "indicators/breastfeeding-initiation.json",
    /"quotation": "([^"]*)"/,
    '"quotation": "$1 indeed"',
    /not in the words/,
  ],
  [
    "what a report says of a direction",
    "indicators/pupil-premium-ks2-attainment.json",
    "increased by 3%",
    "decreased by 3%",
    /The words have "decreased" where the site holds "increased"/,
  ],
];

describe("words shown as printed are those that the site holds of the paper", () => {
  test.each(CHANGED)("%s", (_, path, from, to, says) => {
    expect(told(path, from, to)).toMatch(says);
  });
});

const word = fc.constantFrom("a", "b", "c", "d", "e");
const text = fc.array(word, { minLength: 1, maxLength: 60 });

describe("looking for words", () => {
  test("finds the longest beginning that stands in a row, as a slow search does", () => {
    fc.assert(
      fc.property(text, fc.array(word, { minLength: 1, maxLength: 8 }), (words, wanted) => {
        const { count } = longestStart(words, indexWords(words), wanted);
        const joined = ` ${words.join(" ")} `;
        const slow = wanted
          .map((_, at) => at + 1)
          .filter((n) => joined.includes(` ${wanted.slice(0, n).join(" ")} `));
        expect(count).toBe(slow.at(-1) ?? 0);
      }),
    );
  });

  test("finds the one word that is not the same, wherever it stands", () => {
    fc.assert(
      fc.property(fc.nat(19), (at) => {
        const words = Array.from({ length: 20 }, (_, n) => `w${n}`);
        const wanted = words.map((one, n) => (n === at ? "other" : one));
        expect(oneWordOff(["x", ...words, "y"], indexWords(["x", ...words, "y"]), wanted)).toEqual({
          found: `w${at}`,
          wanted: "other",
        });
        expect(oneWordOff(words, indexWords(words), words)).toBeNull();
      }),
    );
  });
});
