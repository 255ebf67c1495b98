import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freshness } from "../../../src/domain/indicators/freshness.ts";
import { isClinicCandidate } from "../../../src/domain/indicators/clinic-candidates.ts";
import { verdictOf } from "../../../src/domain/indicators/verdict.ts";
import { comparator, indicator, madeUpIndicators, named, observation } from "./samples.ts";

describe("a comparison", () => {
  const compare = (
    value: number,
    other: number,
    polarity: "high" | "low" | "none" = "high",
  ): string => {
    const one = indicator({
      polarity,
      observations: [observation("2013", value)],
      comparators: [comparator("England", "2012", 1), comparator("England", "2013", other)],
    });
    return verdictOf(one, "2015-01-14")
      .comparisons.map((found) => found.result)
      .join();
  };

  test.each([
    [62.2, 60.3, "high", "better"],
    [60.4, 60.3, "high", "in-line"],
    [60.3, 60.3, "high", "in-line"],
    [60.2, 60.3, "high", "in-line"],
    [60.1, 60.3, "high", "worse"],
    [91, 90, "high", "in-line"],
    [92, 90, "high", "better"],
    [5.9, 4.6, "low", "worse"],
    [4.7, 11, "low", "better"],
    [5, 6, "none", "not-judged"],
  ] as const)("of %d with %d, %s: %s", (value, other, polarity, result) => {
    expect(compare(value, other, polarity)).toBe(result);
  });

  test("takes the later of two reports and says whether it could be chance", () => {
    const one = indicator({
      observations: [observation("2013", 35, { numerator: 7, denominator: 20 })],
      comparators: [comparator("England", "2013", 90), comparator("England", "2013", 50)],
    });
    const [only, ...rest] = verdictOf(one, "2015-01-14").comparisons;
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ value: 50, result: "in-line", basis: "chance" });
  });

  test("is with the figures that the same document prints, and no others", () => {
    const other = { ...comparator("England", "2013", 60), source: { document: "old", place: "1" } };
    const one = indicator({ observations: [observation("2013", 35)], comparators: [other] });
    expect(verdictOf(one, "2015-01-14").comparisons).toEqual([]);
  });

  test("is the source's own where it prints no figure of theirs", () => {
    const said = { ...comparator("England", "2013", 0), value: undefined, printed: "7.8% above" };
    const one = indicator({
      polarity: "low",
      unit: { kind: "points" },
      observations: [observation("2013", 34.4)],
      comparators: [{ ...said, ours: "worse", by: 7.8 }],
    });
    const [only] = verdictOf(one, "2015-01-14").comparisons;
    expect(only).toMatchObject({ value: null, result: "worse", basis: "said" });
    expect(only?.difference?.equals(7.8)).toBe(true);
  });

  test("turns round when the two change places, whatever their decimals", () => {
    const value = fc.integer({ min: 0, max: 1000 }).map((one) => one / 10);
    const turned = { better: "worse", worse: "better", "in-line": "in-line" } as const;
    fc.assert(
      fc.property(value, value, (a, b) => {
        const there = compare(a, b) as keyof typeof turned;
        expect(compare(b, a)).toBe(turned[there]);
        expect(compare(a, b, "low")).toBe(turned[there]);
      }),
    );
  });

  test("of the fictional plan has one above and one below", () => {
    const { comparisons } = verdictOf(
      named(madeUpIndicators(), "breastfeeding-at-6-weeks"),
      "2031-12-10",
    );
    expect(comparisons.map((one) => [one.name, one.result, one.noise.status])).toEqual([
      ["England", "in-line", "within-noise"],
      ["Statistical neighbours", "better", "beyond-noise"],
    ]);
  });
});

describe("freshness", () => {
  const nextDue = {
    date: "2014-07-31",
    source: { document: "report", place: "1" },
    quotation: "July",
  };

  test.each([
    ["2014-07-30", { status: "due", due: "2014-07-31" }],
    ["2014-07-31", { status: "due", due: "2014-07-31" }],
    ["2014-08-01", { status: "overdue", due: "2014-07-31", acknowledged: false }],
  ])("on %s", (today, fresh) => {
    expect(freshness({ nextDue }, today)).toEqual(fresh);
  });

  test("is not known where no report says when", () => {
    expect(freshness({}, "2014-08-01")).toEqual({ status: "not-known" });
  });
});

test.each([
  ["not-met", "worsening", true],
  ["behind", "worsening", true],
  ["not-met", "improving", false],
  ["met", "worsening", false],
  ["no-target", "worsening", false],
  ["not-due", "worsening", false],
] as const)("%s and %s is a clinic candidate: %s", (status, direction, is) => {
  expect(isClinicCandidate(status, direction)).toBe(is);
});
