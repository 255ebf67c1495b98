import { describe, expect, test } from "vitest";
import type { Indicator, Unit } from "../../src/domain/indicator.ts";
import { verdictOf } from "../../src/domain/indicators/verdict.ts";
import { differenceText, figureText, numberText } from "../../src/wording/indicators-figures.ts";
import {
  alsoPrintedWords,
  indicatorWords,
  symbolWords,
  whyThisRating,
  type IndicatorWords,
} from "../../src/wording/indicators-words.ts";
import { exact } from "../../src/domain/indicators/exact.ts";
import {
  comparator,
  figure,
  indicator,
  madeUpIndicators,
  named,
  observation,
  realIndicators,
  series,
} from "../domain/indicators/samples.ts";
import { WORDS } from "./plan-words.ts";

function words(more: Partial<Indicator>): IndicatorWords {
  return indicatorWords(WORDS, verdictOf(indicator(more), "2015-01-14"));
}

function made(id: string): IndicatorWords {
  return indicatorWords(WORDS, verdictOf(named(madeUpIndicators(), id), "2031-12-10"));
}

describe("a figure in words", () => {
  test.each<[number, Unit, string | undefined, string]>([
    [59.91, { kind: "percent" }, "59.91%", "59.91%"],
    [7, { kind: "percent" }, "7.0%", "7.0%"],
    [74, { kind: "percent" }, "91 + (74%)", "74%"],
    [3.4, { kind: "percent" }, "3.4%%", "3.4%"],
    [1, { kind: "points" }, undefined, "1 point"],
    [-0.4, { kind: "points" }, "minus 0.4 points", "−0.4 points"],
    [34.2, { kind: "rate", per: 1000 }, "34.2", "34.2 per 1,000"],
    [16553, { kind: "count" }, "16,553", "16,553"],
    [48250, { kind: "money" }, "£48,250", "£48,250"],
    [51975.5, { kind: "money" }, "£51,975.50", "£51,975.50"],
    [-5, { kind: "money" }, undefined, "−£5"],
  ])("%d as %o", (value, unit, printed, text) => {
    expect(figureText(value, unit, printed)).toBe(text);
  });

  test("has commas, and no minus before a zero", () => {
    expect(numberText(1234567.5)).toBe("1,234,567.5");
    expect(numberText(-0)).toBe("0");
    expect(differenceText(exact(-8.5), { kind: "percent" })).toBe("8.5 points");
    expect(differenceText(exact(-1), { kind: "percent" })).toBe("1 point");
  });
});

describe("why the status is what it is", () => {
  const at = (value: number, target: Partial<Indicator>): string =>
    words({ observations: [observation("2013/14", value)], ...target }).whyStatus;

  test.each<[number, Partial<Indicator>, string]>([
    [
      59.91,
      { targets: [figure("2013/14", 65.5)] },
      "59.91% is below the target of 65.5%, and high is good, so the target is not met.",
    ],
    [
      65.5,
      { targets: [figure("2013/14", 65.5)] },
      "65.5% is exactly the target of 65.5%, so the target is met.",
    ],
    [
      5,
      { polarity: "low", targets: [figure("2013/14 Q4", 4)] },
      "5% is above the target of 4% for quarter 4 of 2013/14, and low is good, so the target is not met.",
    ],
    [
      74,
      { targets: [figure("2016-03", 55, { printed: "above 55%" })] },
      "74% is above the target of 55% (“above 55%”) for March 2016, and high is good, so the figure was there before the target’s date.",
    ],
    [
      50,
      { targets: [figure("2016-03", 55)] },
      "50% in 2013/14 is below the target of 55% for March 2016, but that is a later date, and no baseline is printed to measure the way by.",
    ],
    [
      50,
      { targets: [figure("2014/15", 60)], baselines: [figure("2012/13", 50)] },
      "50% is below 55%, where a straight line from the baseline of 50% for 2012/13 to the target of 60% for 2014/15 stood on 31 March 2014, and high is good, so the figure is behind on the way to the target.",
    ],
    [50, {}, "No target is printed."],
    [
      50,
      { targets: [figure("2012", 60)] },
      "There is no target for 2013/14; the last one was 60%, for 2012. 50% is worse than the last one.",
    ],
    [
      50,
      { targets: [figure("2016", undefined, { printed: "as England" })] },
      "The target, “as England”, is in words only, so it cannot be measured.",
    ],
    [
      50,
      { polarity: "none", targets: [figure("2013/14", 60)] },
      "The target was 60%. It is not judged, because no direction is good or bad here.",
    ],
  ])("%d, %o", (value, more, text) => {
    expect(at(value, more)).toBe(text);
  });

  test("of no figure", () => {
    expect(words({}).whyStatus).toBe("No figure is published, so there is nothing to judge.");
  });
});

describe("other sentences", () => {
  test("give the arithmetic of a comparison", () => {
    const compared = (value: number, name = "England"): string =>
      words({
        observations: [observation("2013", value)],
        comparators: [comparator(name, "2013", 60)],
      })
        .comparisons.map((one) => one.why)
        .join();
    expect(compared(61)).toBe(
      "61% is 1 point higher than the 60% of England; that is no more than rounding, so this is in line with England.",
    );
    expect(compared(62, "Statistical neighbours")).toBe(
      "62% is 2 points higher than the 60% of statistical neighbours, and high is good, so this is better than statistical neighbours.",
    );
    expect(compared(58.5, "Yorkshire and Humber")).toBe(
      "58.5% is 1.5 points lower than the 60% of Yorkshire and Humber, and high is good, so this is worse than Yorkshire and Humber.",
    );
    expect(compared(60)).toBe("60% is the same as the 60% of England, so this is in line.");
  });

  test("agree in number", () => {
    expect(words({ observations: series({ "2013-04": 1 }) })).toMatchObject({
      range: "There is one figure, for April 2013.",
      limits: "To find control limits takes 12 months or quarters in a row, and there is 1.",
    });
  });

  test("tell the trend, the limits and what stands out", () => {
    expect(made("breastfeeding-at-6-weeks").trend).toBe(
      "Over the last 5 years the figures are rising, and that is more than chance (chi-squared test for trend, 99% sure).",
    );
    expect(made("family-hub-visits").limits).toBe(
      "Over 19 figures in a row the mean is 418.2; figures from 348.6 to 487.8 are what chance brings. What stands out: February 2031: outside the limits; March 2031 to October 2031: seven or more in a row on one side of the mean.",
    );
  });

  test("tell what is late, what is missing and what would go to a clinic", () => {
    expect(made("breastfeeding-at-6-weeks").freshness).toBe(
      "The next figure has been overdue since 30 November 2031.",
    );
    expect(made("smoking-in-pregnancy")).toMatchObject({
      freshness: "The next figure is due on 31 January 2032.",
      later: "There is no figure for quarter 3 of 2031/32 (not yet due).",
      clinic:
        "It is off target and worsening, so by the council’s rule it would be considered for a performance clinic.",
    });
  });

  test("name both figures where reports differ, and both symbols where the rule differs", () => {
    const neet = verdictOf(named(realIndicators(), "neet-16-to-18"), "2015-01-14");
    expect(neet.figures.flatMap((one) => alsoPrintedWords(one, neet) ?? [])).toEqual([
      "An earlier report prints 7.8% for April 2013. The later figure is shown.",
    ]);
    const smoking = verdictOf(named(madeUpIndicators(), "smoking-in-pregnancy"), "2031-12-10");
    const told = smoking.figures.flatMap((one) =>
      one.symbolChecks.flatMap((each) => symbolWords(WORDS, each) ?? []),
    );
    expect(told).toContain("Year to date: the report prints ★; the council’s rule gives ▲.");
  });

  test("put both verdicts into one text for the data files", () => {
    const level2 = verdictOf(named(realIndicators(), "level-2-by-age-19"), "2015-01-14");
    expect(whyThisRating(level2)).toBe(
      "70.9% is above the target of 69.0%, and high is good, so the target is met. 70.9% in 2009/10 is 3.2 points higher than 67.7% in 2008/09, and high is good, so this is improving.",
    );
  });
});
