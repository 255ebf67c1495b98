import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bottomFor, countWords, outOfEvery, partOf } from "../../src/domain/easy-read/numbers.ts";
import { periodTextWords } from "../../src/domain/easy-read/period.ts";

const alone = (value: number): string => outOfEvery(value, bottomFor([value]));

describe("shares in words", () => {
  it.each([
    [59.91, "about 6 out of every 10"],
    [60, "6 out of every 10"],
    [65.5, "about 66 out of every 100"],
    [19.7, "about 2 out of every 10"],
    [5.9, "about 6 out of every 100"],
    [96, "96 out of every 100"],
    [99.7, "about 99 out of every 100"],
    [0.42, "about 4 out of every 1,000"],
    [0, "0 out of every 10"],
    [100, "all"],
  ])("%f per cent is %s", (value, words) => expect(alone(value)).toBe(words));

  it("gives a value and its target one bottom", () => {
    const bottom = bottomFor([59.91, 65.5]);
    expect([59.91, 65.5].map((value) => outOfEvery(value, bottom))).toEqual([
      "about 60 out of every 100",
      "about 66 out of every 100",
    ]);
  });

  it("is never more than 3 points off in tenths, and never says none or all unless it is so", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        const bottom = bottomFor([value]);
        const part = partOf(value, bottom);
        if (bottom === 10) expect(Math.abs(part * 10 - value)).toBeLessThanOrEqual(3);
        expect(part === 0).toBe(value === 0);
        expect(part === bottom).toBe(value === 100);
      }),
    );
  });
});

describe("counts and dates in words", () => {
  it.each([
    [644, "644"],
    [17087, "about 17,100"],
    [21500, "21,500"],
  ])("%i is %s", (value, words) => expect(countWords(value)).toBe(words));

  it.each([
    ["2014", "2014"],
    ["2013/14", "the year to March 2014"],
    ["2013/14 Q2", "July to September 2013"],
    ["academic 2012/13", "the school year to 2013"],
    ["autumn 2013", "autumn 2013"],
    ["2014-11", "November 2014"],
    ["2014-04-30", "April 2014"],
    ["2013-11-01..2014-10-31", "November 2013 to October 2014"],
    ["to 2014-03-31 (24 months)", "the 2 years to March 2014"],
  ])("%s is told as %s", (text, words) => expect(periodTextWords(text)).toBe(words));
});
