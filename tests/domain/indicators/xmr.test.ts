import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verdictOf } from "../../../src/domain/indicators/verdict.ts";
import { specialCauses, xmrLimits } from "../../../src/domain/indicators/xmr.ts";
import { indicator, madeUpIndicators, named, observation } from "./samples.ts";

const hubs = named(madeUpIndicators(), "family-hub-visits");

/** Signals with the limits of other, calmer points: rules one at a time. */
function found(values: readonly number[], calm: readonly number[]): string[] {
  return specialCauses(values, xmrLimits(calm)).map(
    (one) => `${one.rule} ${one.side} ${one.from}-${one.to}`,
  );
}

/** Mean 10, moving range 2: limits 4.68 and 15.32, outer thirds beyond 6.453 and 13.547. */
const CALM = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];

describe("the limits", () => {
  test("are the mean and 2.66 mean moving ranges, without drift", () => {
    const { mean, upper, lower, upperThird } = xmrLimits(CALM);
    expect(mean.equals(10)).toBe(true);
    expect(upper.equals("15.32")).toBe(true);
    expect(lower.equals("4.68")).toBe(true);
    expect(upperThird.equals("13.54(6)")).toBe(true);
  });

  test("move with the points and stretch with them", () => {
    const points = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 30 });
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 50 }), (values, by) => {
        const [plain, moved] = [xmrLimits(values), xmrLimits(values.map((one) => one * by + 7))];
        expect(moved.upper.equals(plain.upper.mul(by).add(7))).toBe(true);
        const rules = (list: readonly number[]): unknown => specialCauses(list, xmrLimits(list));
        expect(rules(values.map((one) => one * by + 7))).toEqual(rules(values));
      }),
    );
  });
});

describe("the four special-cause rules", () => {
  test.each([
    ["calm", CALM, []],
    ["outside the limits", [10, 16, 10], ["outside-limits high 1-1"]],
    ["on the limit is not outside", [10, 15.32, 10], []],
    ["a shift", [9, 11, 12, 11, 12, 11, 12, 11, 9], ["shift high 1-7"]],
    ["six on one side are no shift", [9, 11, 12, 11, 12, 11, 12, 9], []],
    ["a point on the mean ends a shift", [11, 12, 11, 10, 12, 11, 12, 11], []],
    ["a rise of seven points", [8, 8.5, 9, 9.5, 10.5, 11, 11.5], ["trend high 0-6"]],
    ["a rise of six points", [8.5, 9, 9.5, 10.5, 11, 11.5], []],
    ["a fall of seven points", [11.5, 11, 10.5, 9.5, 9, 8.5, 8], ["trend low 0-6"]],
    ["two of three close to a limit", [10, 14, 10, 14, 10], ["near-limit high 1-3"]],
    ["two of four close to a limit", [10, 14, 10, 10, 14], []],
    ["one on each side", [14, 10, 6], []],
  ])("%s", (_, values, signals) => {
    expect(found(values, CALM)).toEqual(signals);
  });

  test("find nothing where nothing varies", () => {
    const same = Array.from({ length: 12 }, () => 0.1);
    expect(found(same, same)).toEqual([]);
  });
});

describe("monthly figures", () => {
  test("of the fictional plan show the storm and the shift after it", () => {
    const { xmr } = verdictOf(hubs, "2031-12-10");
    if (xmr.kind !== "limits") throw new Error("Nineteen months are enough.");
    expect(xmr.figures).toHaveLength(19);
    const shown = [xmr.limits.lower, xmr.limits.mean, xmr.limits.upper].map((one) =>
      one.valueOf().toFixed(1),
    );
    expect(shown).toEqual(["348.6", "418.2", "487.8"]);
    const signals = xmr.signals.map(
      ({ rule, from, to }) =>
        `${rule} ${xmr.figures[from]?.period.text ?? ""} ${xmr.figures[to]?.period.text ?? ""}`,
    );
    expect(signals).toEqual(["outside-limits 2031-02 2031-02", "shift 2031-03 2031-10"]);
  });

  test("need twelve in a row, and no break among them", () => {
    const kind = (one: typeof hubs): string => verdictOf(one, "2031-12-10").xmr.kind;
    expect(kind({ ...hubs, observations: hubs.observations.slice(-12) })).toBe("limits");
    expect(kind({ ...hubs, observations: hubs.observations.slice(-11) })).toBe("not-enough-data");
    expect(kind({ ...hubs, breaks: [{ from: "2030-12", reason: "New." }] })).toBe(
      "not-enough-data",
    );
    const gap = hubs.observations.filter((one) => one.period !== "2031-01");
    expect(kind({ ...hubs, observations: gap })).toBe("not-enough-data");
  });

  test("only count as months or quarters", () => {
    const years = Array.from({ length: 14 }, (_, at) => observation(String(2000 + at), at));
    expect(verdictOf(indicator({ observations: years }), "2015-01-14").xmr.kind).toBe(
      "not-enough-data",
    );
  });
});
