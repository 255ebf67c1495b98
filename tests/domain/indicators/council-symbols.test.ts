import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { councilSymbols, grade } from "../../../src/domain/indicators/council-symbols.ts";
import { verdictOf } from "../../../src/domain/indicators/verdict.ts";
import { madeUpIndicators, named, realIndicators } from "./samples.ts";

const PERCENT = { kind: "percent" } as const;
const OTHERS = { nation: "England", neighbours: "Statistical neighbours" };
const HIGH = { polarity: "high" } as const;

/** Rows 52 to 58 of the plan of 2010-13, as printed. */
const ROWS = [
  ["NI 79", "level-2-by-age-19", "✓", "↑", "●", "▲", "▲"],
  ["NI 80", "level-3-by-age-19", "N/A", "↑", "N/A", "▲", "▲"],
  ["NI 81", "level-3-inequality-gap-by-age-19", "N/A", "↑", "N/A", "★", "●"],
  ["NI 82", "level-2-inequality-gap-by-age-19", "N/A", "↑", "N/A", "★", "★"],
  ["NI 117", "neet-16-to-18", "✓", "↓", "●", "●", "▲"],
  ["NI 147", "care-leavers-suitable-accommodation", "✓", "↑", "★", "★", "★"],
  ["NI 148", "care-leavers-in-learning-or-work", "✘", "↑", "▲", "★", "●"],
] as const;

describe("the council's symbols", () => {
  test.each(ROWS)("of %s all come out of the rule", (reference, id, ...printed) => {
    const indicator = named(realIndicators(), id);
    expect(indicator.reference).toBe(reference);
    const figure = verdictOf(indicator, "2015-01-14", OTHERS).figures.find(
      (one) => one.shown.period.text === "2009/10",
    );
    expect(figure?.symbolChecks.map((one) => one.printed)).toEqual(printed);
    expect(Object.values(figure?.symbols ?? {}).map((one) => one ?? "N/A")).toEqual(printed);
    expect(figure?.symbolChecks.map((one) => one.agrees)).toEqual(printed.map(() => true));
  });

  test.each([
    [70.9, 69, "●"],
    [71, 69, "★"],
    [69, 69, "●"],
    [68.9, 69, "▲"],
  ])("%d against %d: %s", (value, other, mark) => {
    expect(grade({ value, good: HIGH, unit: PERCENT }, other)).toBe(mark);
  });

  test("give a star to top performance, even where the target is the top itself", () => {
    const top = councilSymbols({
      value: 100,
      target: 100,
      yearBefore: 100,
      good: HIGH,
      unit: PERCENT,
    });
    expect(top).toMatchObject({ yearToDate: "★", onTarget: "✓", directionOfTravel: "↑" });
    const low = { polarity: "low" } as const;
    const none = councilSymbols({
      value: 0,
      target: 0,
      yearBefore: 0,
      good: low,
      unit: { kind: "count" },
    });
    expect(none).toMatchObject({ yearToDate: "★", directionOfTravel: "↑" });
    const held = councilSymbols({
      value: 60,
      target: 60,
      yearBefore: 60,
      good: HIGH,
      unit: PERCENT,
    });
    expect(held).toMatchObject({ yearToDate: "●", directionOfTravel: "→" });
  });

  test("are none where there is nothing to compare with, or no direction is good", () => {
    const none = { onTarget: null, directionOfTravel: null, yearToDate: null };
    expect(councilSymbols({ value: 5, good: HIGH, unit: PERCENT })).toMatchObject(none);
    const other = {
      value: 5,
      target: 4,
      yearBefore: 3,
      good: { polarity: "none" },
      unit: PERCENT,
    } as const;
    expect(councilSymbols(other)).toMatchObject(none);
  });

  test("are the same however a percentage is framed", () => {
    const hundredths = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(hundredths, hundredths, hundredths, (value, target, yearBefore) => {
        const all = (turn: (one: number) => number, polarity: "high" | "low"): unknown =>
          councilSymbols({
            value: turn(value),
            target: turn(target),
            yearBefore: turn(yearBefore),
            good: { polarity },
            unit: PERCENT,
          });
        expect(all((one) => (10_000 - one) / 100, "low")).toEqual(all((one) => one / 100, "high"));
      }),
    );
  });

  test("that a report prints otherwise are shown beside the rule's", () => {
    const smoking = verdictOf(named(madeUpIndicators(), "smoking-in-pregnancy"), "2031-12-10");
    const checks = smoking.figures.flatMap((one) => one.symbolChecks);
    expect(checks.filter((one) => one.agrees === false)).toEqual([
      { name: "yearToDate", printed: "★", ruled: "▲", agrees: false },
    ]);
    expect(checks.filter((one) => one.agrees === null).map((one) => one.name)).toEqual([
      ...["directionOfTravel", "statisticalNeighbours", "national"],
    ]);
  });
});
