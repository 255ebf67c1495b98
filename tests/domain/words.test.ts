import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameWords, wordsOf } from "../../src/domain/words.ts";

describe("words", () => {
  it.each([
    ["Children’s Centres", "children's centres", true],
    ["Work done – with schools", "Work done with schools", true],
    ["  CAMHS\u00a0referrals ", "CAMHS referrals", true],
    ["within 48 hours", "within 24 hours", false],
    ["55% of schools", "55 of schools", false],
    ["schools", "school", false],
    ["", "", true],
  ])("of “%s” and “%s”: the same is %s", (a, b, same) => {
    expect(sameWords(a, b)).toBe(same);
    expect(sameWords(b, a)).toBe(same);
  });

  it("keep letters with accents and digits", () => {
    expect(wordsOf("Café, 2nd visit: 40%")).toEqual(["café", "2nd", "visit", "40%"]);
  });

  it("are not changed by typography or case", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const joint = fc.constantFrom(" ", ", ", " – ", "  ", "\n", "; ", " “");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), joint, (words, between) => {
        expect(sameWords(words.join(between).toUpperCase(), words.join(" "))).toBe(true);
      }),
    );
  });
});
