import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeProblem } from "../../src/problems/problem.ts";
import { fewWordsOff, indexWords, longestStart } from "../../src/problems/find-words.ts";
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
  [
    "what a report says of a direction, in two words",
    "indicators/pupil-premium-ks2-attainment.json",
    "increased by 3%",
    "decreased by 5%",
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

  const twenty = Array.from({ length: 20 }, (_, at) => `w${at}`);
  const within = ["x", ...twenty, "y"];

  test("finds the words that are not the same, one or a few, wherever they stand", () => {
    const places = fc.uniqueArray(fc.nat(19), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(places, (wrong) => {
        const wanted = twenty.map((one, at) => (wrong.includes(at) ? `other${at}` : one));
        const at = Math.min(...wrong);
        expect(fewWordsOff(within, indexWords(within), wanted)).toEqual({
          found: `w${at}`,
          wanted: `other${at}`,
        });
      }),
    );
    expect(fewWordsOff(within, indexWords(within), twenty)).toBeNull();
  });

  test("finds words that were left out or put in", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 17 }), fc.boolean(), (at, more) => {
        const wanted = more ? twenty.toSpliced(at, 0, "other", "more") : twenty.toSpliced(at, 2);
        expect(fewWordsOff(within, indexWords(within), wanted)).toMatchObject({ found: `w${at}` });
      }),
    );
  });

  test("takes no other sentence for a slip", () => {
    const other = twenty.map((one, at) => (at % 3 === 0 ? "other" : one));
    expect(fewWordsOff(within, indexWords(within), other)).toBeNull();
  });
});
