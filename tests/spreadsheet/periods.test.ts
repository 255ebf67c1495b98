import { describe, expect, test } from "vitest";
import { offeredPeriods } from "../../src/spreadsheet/next-periods.ts";
import { periodMeant } from "../../src/spreadsheet/period-text.ts";
import { row } from "./typed-row.ts";

describe("a period written in another way", () => {
  test.each([
    ["2031/2032", "2031/32"],
    ["2031–32", "2031/32"],
    ["FY 2031-32", "2031/32"],
    ["Q2 2031/32", "2031/32 Q2"],
    ["2031/32 q2", "2031/32 Q2"],
    ["Academic year 2031/32", "academic 2031/32"],
    ["Autumn term 2031", "autumn 2031"],
    ["November 2031", "2031-11"],
    ["to 2032-03-31 (24  months)", "to 2032-03-31 (24 months)"],
  ])("%s is refused with its right form, %s", async (text, right) => {
    const { problems } = await row({ value: 1, period: text });
    expect(problems).toEqual([
      `sheet Indicators, cell C2: expected a period, found '${text}'. Write it as ${right}.`,
    ]);
  });

  test("nothing is guessed where it may be anything", () => {
    for (const text of ["last year", "2031/33", "Q5 2031/32"]) {
      expect(periodMeant(text)).toBeUndefined();
    }
  });
});

describe("the periods that are offered", () => {
  test.each([
    ["2031", ["2031", "2032", "2033"]],
    ["2031/32", ["2031/32", "2032/33", "2033/34"]],
    ["academic 2031/32", ["academic 2031/32", "academic 2032/33", "academic 2033/34"]],
    ["2031/32 Q3", ["2031/32 Q3", "2031/32 Q4", "2032/33 Q1"]],
    ["autumn 2031", ["autumn 2031", "spring 2032", "summer 2032"]],
    ["2031-12", ["2031-12", "2032-01", "2032-02"]],
    [
      "to 2031-03-31 (24 months)",
      ["to 2031-03-31 (24 months)", "to 2032-03-31 (24 months)", "to 2033-03-31 (24 months)"],
    ],
  ])("after %s", (last, offered) => {
    expect(offeredPeriods(last, 2)).toEqual(offered);
  });
});
