import { describe, expect, test } from "vitest";
import { isPeriod, parsePeriod } from "../../../src/domain/indicators/period.ts";
import {
  comparePeriods,
  isYearBefore,
  lengthOf,
  sameSort,
} from "../../../src/domain/indicators/period-order.ts";
import { realIndicators } from "./samples.ts";

describe("a period", () => {
  test.each([
    ["2013", "calendar-year", "2013-01-01", "2013-12-31", "2013", "in 2013"],
    ["2013/14", "financial-year", "2013-04-01", "2014-03-31", "2013/14", "in 2013/14"],
    ["1999/00", "financial-year", "1999-04-01", "2000-03-31", "1999/00", "in 1999/00"],
    [
      "academic 2012/13",
      "academic-year",
      "2012-09-01",
      "2013-08-31",
      "Academic year 2012/13",
      "in the academic year 2012/13",
    ],
    [
      "2013/14 Q2",
      "quarter",
      "2013-07-01",
      "2013-09-30",
      "Quarter 2 of 2013/14",
      "in quarter 2 of 2013/14",
    ],
    [
      "2013/14 Q4",
      "quarter",
      "2014-01-01",
      "2014-03-31",
      "Quarter 4 of 2013/14",
      "in quarter 4 of 2013/14",
    ],
    [
      "autumn 2013",
      "term",
      "2013-09-01",
      "2013-12-31",
      "Autumn term 2013",
      "in the autumn term 2013",
    ],
    [
      "spring 2014",
      "term",
      "2014-01-01",
      "2014-03-31",
      "Spring term 2014",
      "in the spring term 2014",
    ],
    [
      "summer 2014",
      "term",
      "2014-04-01",
      "2014-08-31",
      "Summer term 2014",
      "in the summer term 2014",
    ],
    ["2014-04", "month", "2014-04-01", "2014-04-30", "April 2014", "in April 2014"],
    ["2012-02", "month", "2012-02-01", "2012-02-29", "February 2012", "in February 2012"],
    ["2013-11-01", "day", "2013-11-01", "2013-11-01", "1 November 2013", "on 1 November 2013"],
    [
      "2013-04-01..2013-09-30",
      "stretch",
      "2013-04-01",
      "2013-09-30",
      "April to September 2013",
      "from April to September 2013",
    ],
    [
      "2013-11-01..2014-10-31",
      "stretch",
      "2013-11-01",
      "2014-10-31",
      "November 2013 to October 2014",
      "from November 2013 to October 2014",
    ],
    [
      "2013-04-05..2013-04-09",
      "stretch",
      "2013-04-05",
      "2013-04-09",
      "5 April 2013 to 9 April 2013",
      "from 5 April 2013 to 9 April 2013",
    ],
    [
      "to 2013-12-31 (24 months)",
      "rolling",
      "2012-01-01",
      "2013-12-31",
      "24 months to 31 December 2013",
      "in the 24 months to 31 December 2013",
    ],
  ])("%s is read", (text, kind, start, end, label, inWords) => {
    expect(parsePeriod(text)).toEqual({ text, kind, start, end, label, inWords });
  });

  test.each([
    "2013-13",
    "2013-02-30",
    "2013/15",
    "academic 2012/12",
    "2013-09-30..2013-04-01",
    "soon",
  ])("%s does not exist", (text) => {
    expect(isPeriod(text)).toBe(false);
    expect(() => parsePeriod(text)).toThrow(`"${text}" is not a period that exists.`);
  });

  test("stands in order of its last day, the shorter first", () => {
    const texts = ["2014-04", "2013/14", "2013/14 Q4", "2013", "2013-12-31", "2013-11", "2014-03"];
    const sorted = texts.map(parsePeriod).sort(comparePeriods);
    expect(sorted.map((one) => one.text)).toEqual([
      ...["2013-11", "2013-12-31", "2013", "2014-03", "2013/14 Q4", "2013/14", "2014-04"],
    ]);
  });

  test.each([
    ["2013", "2014", true],
    ["2013", "2013/14", false],
    ["2013-11", "2013-11-01", false],
    ["2013-04-01..2013-12-31", "2014-04-01..2014-12-31", true],
    ["2013-04-01..2013-12-31", "2014-01-01..2014-06-30", false],
    ["to 2013-12-31 (24 months)", "to 2014-03-31 (24 months)", true],
    ["to 2013-12-31 (24 months)", "to 2014-03-31 (12 months)", false],
  ])("%s beside %s: %s", (a, b, same) => {
    expect(sameSort(parsePeriod(a), parsePeriod(b))).toBe(same);
  });

  test.each([
    ["2013-11", "2014-11", true],
    ["2013-10", "2014-11", false],
    ["2012-02", "2013-02", true],
    ["2012/13 Q1", "2013/14 Q1", true],
    ["autumn 2012", "autumn 2013", true],
    ["2012-02-29", "2013-02-28", true],
    ["2013-04-01..2013-09-30", "2014-04-01..2014-09-30", true],
    ["to 2013-03-31 (24 months)", "to 2014-03-31 (24 months)", false],
    ["2012", "2013", false],
  ])("%s is the same season a year before %s: %s", (earlier, later, is) => {
    expect(isYearBefore(parsePeriod(earlier), parsePeriod(later))).toBe(is);
  });

  test("has a length in months where it is made of months", () => {
    expect(lengthOf(parsePeriod("2013-04-01..2013-12-31"))).toBe("9 months");
    expect(lengthOf(parsePeriod("2013-04-05..2013-04-09"))).toBe("5 days");
  });

  test("of the real content exists, whichever it is", () => {
    const periods = realIndicators().flatMap((one) =>
      [...one.observations, ...one.targets, ...one.baselines, ...one.comparators].map(
        ({ period }) => period,
      ),
    );
    expect(periods.filter((text) => !isPeriod(text))).toEqual([]);
    expect(periods.length).toBeGreaterThan(400);
  });
});
