import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Indicator } from "../../../src/domain/indicator.ts";
import { directionBetween } from "../../../src/domain/indicators/direction-of-travel.ts";
import { shownSeries } from "../../../src/domain/indicators/shown-series.ts";
import { verdictOf, type IndicatorVerdict } from "../../../src/domain/indicators/verdict.ts";
import { figure, indicator, observation, series } from "./samples.ts";

function verdict(more: Partial<Indicator>): IndicatorVerdict {
  return verdictOf(indicator(more), "2015-01-14");
}

const OPPOSITE = {
  improving: "worsening",
  worsening: "improving",
  "no-clear-change": "no-clear-change",
} as const;

describe("the direction of travel", () => {
  test.each([
    ["high", 50, 60, "improving"],
    ["high", 60, 50, "worsening"],
    ["low", 50, 60, "worsening"],
    ["low", 60, 50, "improving"],
    ["low", 50, 50, "no-clear-change"],
    ["none", 50, 60, "not-known"],
  ] as const)("%s, from %d to %d: %s", (polarity, from, to, direction) => {
    expect(directionBetween(from, to, { polarity })).toBe(direction);
  });

  test("of a range is towards it or away from it", () => {
    const range = { polarity: "range", range: { from: 12, to: 16 } } as const;
    expect(directionBetween(18.5, 17, range)).toBe("improving");
    expect(directionBetween(11, 17, range)).toBe("no-clear-change");
    expect(directionBetween(12, 16, range)).toBe("no-clear-change");
    expect(directionBetween(14, 11.8, range)).toBe("worsening");
    expect(directionBetween(14, 11.8, { polarity: "range" })).toBe("not-known");
  });

  test("turns round when time or polarity turns round", () => {
    const value = fc.integer({ min: -10_000, max: 10_000 }).map((one) => one / 100);
    fc.assert(
      fc.property(value, value, (from, to) => {
        const there = directionBetween(from, to, { polarity: "high" });
        if (there === "not-known") throw new Error("High is good, so it is known.");
        expect(directionBetween(to, from, { polarity: "high" })).toBe(OPPOSITE[there]);
        expect(directionBetween(from, to, { polarity: "low" })).toBe(OPPOSITE[there]);
      }),
    );
  });

  test("is against the same season of the year before, and tells the figure before as well", () => {
    const one = verdict({
      polarity: "low",
      comparability: "any-season",
      observations: series({ "2013-11": 6.4, "2014-05": 5.5, "2014-11": 5.9 }),
    });
    expect(one.direction).toMatchObject({ direction: "improving", basis: "year-before" });
    expect(one.direction.from?.period.text).toBe("2013-11");
    expect(one.direction.change?.equals(-0.5)).toBe(true);
    expect(one.previous).toMatchObject({ direction: "worsening", basis: "previous" });
    expect(one.previous?.from?.period.text).toBe("2014-05");
  });

  test("is against another season only where the measure does not move with the season", () => {
    const observations = series({ "2013-12": 65, "2014-05": 57 });
    const one = verdict({ observations, comparability: "any-season" });
    expect(one.direction).toMatchObject({ direction: "worsening", basis: "previous" });
    expect(one.previous).toBeNull();
    expect(verdict({ observations }).direction).toMatchObject({ from: null, gap: "season" });
  });

  test("sets a part of a year beside a whole year for shares only", () => {
    const share = { comparability: "any-season" } as const;
    const observations = series({ "2008/09": 84.9, "2009-10-26": 64 });
    expect(verdict({ ...share, observations }).direction).toMatchObject({
      direction: "worsening",
      basis: "whole-year",
    });
    const count = verdict({ ...share, observations, unit: { kind: "count" } });
    expect(count.direction).toMatchObject({ from: null, gap: "no-comparable-figure" });
  });

  test("is never between windows that share days", () => {
    const windows = { "to 2013-12-31 (24 months)": 73.8, "to 2014-03-31 (24 months)": 60 };
    expect(verdict({ observations: series(windows) }).direction.gap).toBe("overlap");
    const apart = { "to 2012-03-31 (24 months)": 73.8, "to 2014-03-31 (24 months)": 60 };
    expect(verdict({ observations: series(apart) }).direction.direction).toBe("worsening");
  });

  test("has none for a running total", () => {
    const observations = series({ "2012": 141, "2013": 324 });
    const one = verdict({ observations, comparability: "running-total" });
    expect(one.direction).toMatchObject({ direction: "not-known", gap: "running-total" });
  });

  test("counts a baseline as an earlier figure", () => {
    const one = verdict({
      observations: series({ "2013/14": 59.91 }),
      baselines: [figure("2012/13", 58)],
    });
    expect(one.direction).toMatchObject({ direction: "improving", basis: "previous" });
  });

  test("keeps what the report itself says", () => {
    const reported = { direction: "worsening", by: 3, quotation: "decreased by 3%" } as const;
    const one = verdict({ observations: [observation("2013", 83, { reported })] });
    expect(one.direction).toMatchObject({ direction: "not-known", reported });
  });

  test("is never turned round by rounding", () => {
    const tenths = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(tenths, tenths, fc.integer({ min: 0, max: 2 }), (then, now, decimals) => {
        const rounded = (one: number): string => (one / 1000).toFixed(decimals);
        const one = verdict({
          observations: [then, now].map((each, at) =>
            observation(String(2012 + at), Number(rounded(each)), { printed: rounded(each) }),
          ),
        });
        if (one.direction.direction === "improving") expect(now).toBeGreaterThan(then);
        if (one.direction.direction === "worsening") expect(now).toBeLessThan(then);
      }),
    );
  });

  test("is not told while a figure of the series is withheld", () => {
    const hidden = observation("2013", undefined, { missing: "suppressed" });
    const one = verdict({
      observations: [observation("2012", 31.3), hidden, observation("2014", 29.8)],
    });
    expect(one.direction).toMatchObject({ direction: "not-known", from: null, gap: "withheld" });
  });

  test("skips periods of another kind, and periods without a figure", () => {
    const observations = [
      ...series({ "2012": 40, "2012/13": 90 }),
      observation("2013", undefined, { missing: "not-collected" }),
      ...series({ "2013/14 Q1": 70, "2014": 45 }),
    ];
    expect(verdict({ observations }).direction.from?.period.text).toBe("2012");
  });

  test.each([
    [{}, "no-figure"],
    [{ observations: series({ "2013": 5 }) }, "no-earlier-figure"],
    [{ observations: series({ "2011/12": 4, "2013": 5 }) }, "no-comparable-figure"],
    [{ observations: series({ "2012/13": 4, "2013": 5 }) }, "overlap"],
    [
      {
        observations: series({ "2012": 4, "2013": 5 }),
        breaks: [{ from: "2013", reason: "New." }],
      },
      "break",
    ],
  ])("is not known, and says why: %o", (more: Partial<Indicator>, gap) => {
    expect(verdict(more).direction).toMatchObject({ direction: "not-known", from: null, gap });
  });

  test("is told without a judgement where no direction is good", () => {
    const one = verdict({ polarity: "none", observations: series({ "2012": 4, "2013": 5 }) });
    expect(one.direction).toMatchObject({ direction: "not-known", gap: "no-good-direction" });
    expect(one.direction.change?.equals(1)).toBe(true);
  });

  test("is never across a break, wherever it lies", () => {
    const years = Array.from({ length: 8 }, (_, at) => String(2007 + at));
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(values, fc.subarray(years), (all, from) => {
        const one = verdict({
          observations: years.map((year, at) => observation(year, all[at])),
          breaks: from.map((year) => ({ from: year, reason: "New." })),
        });
        for (const { shown, direction } of one.figures) {
          if (!direction.from) continue;
          const crossed = from.some(
            (year) => year > (direction.from?.period.text ?? "") && year <= shown.period.text,
          );
          expect(crossed).toBe(false);
        }
      }),
    );
  });
});

describe("the shown series", () => {
  test("shows the latest report's figure and keeps the others", () => {
    const [shown, ...rest] = shownSeries({
      breaks: [],
      observations: [
        observation("2013-04", 7.8),
        observation("2013-04", 8.1),
        observation("2013-04", 8.1),
      ],
    });
    expect(rest).toEqual([]);
    expect(shown?.value).toBe(8.1);
    expect(shown?.alsoPrinted.map((one) => one.value)).toEqual([7.8]);
    expect(shown?.observations).toHaveLength(3);
  });

  test("shows a revised figure before any other", () => {
    const [shown] = shownSeries({
      breaks: [],
      observations: [observation("2013", 18.9, { revised: true }), observation("2013", 17.2)],
    });
    expect(shown?.value).toBe(18.9);
  });

  test("shows a figure rather than a gap for the same period, and keeps the reason of a gap", () => {
    const gap = { missing: "not-available" } as const;
    const [first, second] = shownSeries({
      breaks: [],
      observations: [
        observation("2013", 5),
        observation("2013", undefined, gap),
        observation("2014", undefined, gap),
      ],
    });
    expect(first).toMatchObject({ value: 5, reason: null });
    expect(second).toMatchObject({ value: null, reason: "not-available" });
  });

  test("counts the breaks before each figure", () => {
    const shown = shownSeries({
      breaks: [
        { from: "2012", reason: "a" },
        { from: "2013-04", reason: "b" },
      ],
      observations: series({ "2011": 1, "2012": 2, "2013": 3, "2013-04": 4, "2013/14": 5 }),
    });
    expect(shown.map((one) => [one.period.text, one.segment])).toEqual([
      ["2011", 0],
      ["2012", 1],
      ["2013-04", 2],
      ["2013", 1],
      ["2013/14", 2],
    ]);
  });
});
