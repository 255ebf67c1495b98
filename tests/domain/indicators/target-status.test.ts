import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Indicator } from "../../../src/domain/indicator.ts";
import { exact, toNumber } from "../../../src/domain/indicators/exact.ts";
import { verdictOf } from "../../../src/domain/indicators/verdict.ts";
import { figure, indicator, observation, series } from "./samples.ts";

const TODAY = "2015-01-14";

function statusOf(one: Indicator): string {
  return verdictOf(one, TODAY).target.status;
}

/** A percentage with two decimals, as exact hundredths, so that 100 minus it is exact too. */
const hundredths = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);

function framed(
  polarity: "high" | "low",
  [baseline, value, target]: readonly number[],
  [seen, due]: readonly string[],
): Indicator {
  const turn = (one = 0): number =>
    toNumber(polarity === "high" ? exact(one) : exact(100).sub(exact(one)));
  return indicator({
    polarity,
    observations: [observation("2012", turn(baseline)), observation(seen ?? "", turn(value))],
    targets: [figure(due ?? "", turn(target))],
    baselines: [figure("2012", turn(baseline))],
  });
}

const periods = fc.constantFrom(["2013", "2013"], ["2013", "2014"], ["2013", "2016"]);

describe("the status against the target", () => {
  test("reads alike for attendance and absence", () => {
    const attendance = framed("high", [90, 91.6, 95], ["2013", "2016"]);
    const absence = framed("low", [90, 91.6, 95], ["2013", "2016"]);
    expect(absence.observations.map((one) => one.value)).toEqual([10, 8.4]);
    expect(absence.targets[0]?.value).toBe(5);
    expect(statusOf(attendance)).toBe("on-the-way");
    expect(statusOf(absence)).toBe("on-the-way");
    const [a, b] = [verdictOf(attendance, TODAY), verdictOf(absence, TODAY)];
    expect(a.direction.direction).toBe("improving");
    expect(b.direction.direction).toBe("improving");
  });

  test("is the same however a measure is framed", () => {
    const values = fc.tuple(hundredths, hundredths, hundredths);
    fc.assert(
      fc.property(values, periods, (figures, when) => {
        const [a, b] = (["high", "low"] as const).map((one) =>
          verdictOf(framed(one, figures, when), TODAY),
        );
        expect(b?.target.status).toBe(a?.target.status);
        expect(b?.direction.direction).toBe(a?.direction.direction);
        expect(b?.clinicCandidate).toBe(a?.clinicCandidate);
      }),
    );
  });

  test("does not depend on the scale", () => {
    const values = fc.tuple(hundredths, hundredths, hundredths);
    const scaled = (
      figures: readonly number[],
      times: number,
      when: readonly string[],
    ): Indicator => ({
      ...framed(
        "high",
        figures.map((one) => toNumber(exact(one).mul(times))),
        when,
      ),
      unit: { kind: "rate", per: 1_000_000 },
    });
    fc.assert(
      fc.property(values, periods, fc.integer({ min: 2, max: 1000 }), (figures, when, times) => {
        const plain = scaled(figures, 1, when);
        expect(statusOf(scaled(figures, times, when))).toBe(statusOf(plain));
      }),
    );
  });

  test("never gets worse when the figure gets better", () => {
    const order = ["behind", "not-met", "on-the-way", "met"];
    const rank = (status: string): number => order.indexOf(status);
    fc.assert(
      fc.property(hundredths, hundredths, hundredths, hundredths, periods, (b, v, w, t, when) => {
        const [low, high] = [Math.min(v, w), Math.max(v, w)];
        const worse = statusOf(framed("high", [b, low, t], when));
        const better = statusOf(framed("high", [b, high, t], when));
        expect(rank(better)).toBeGreaterThanOrEqual(rank(worse));
        expect(rank(worse)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("works with a target of zero", () => {
    const gap = (value: number): Indicator =>
      indicator({
        polarity: "low",
        observations: [observation("2013", value)],
        targets: [figure("2013", 0)],
      });
    expect(statusOf(gap(0.1))).toBe("not-met");
    expect(statusOf(gap(0))).toBe("met");
  });

  test("compares decimals without drift", () => {
    const one = indicator({
      observations: [observation("2013", 0.3)],
      targets: [figure("2013", toNumber(exact(0.1).add(exact(0.2))))],
    });
    expect(statusOf(one)).toBe("met");
  });

  test("on the way is measured on the day, by a straight line", () => {
    const at = (value: number): Indicator =>
      indicator({
        observations: [observation("2014-06-30", value)],
        baselines: [figure("2013-06-30", 50)],
        targets: [figure("2015-06-30", 60)],
      });
    // 365 of 730 days gone: exactly half of the way.
    expect(statusOf(at(55))).toBe("on-the-way");
    expect(statusOf(at(54.99))).toBe("behind");
    expect(statusOf(at(60))).toBe("on-the-way");
    expect(verdictOf(at(55), TODAY).target.path?.expected.equals(55)).toBe(true);
  });

  test("of a month at the year's target is not yet met", () => {
    const one = indicator({
      observations: [observation("2013-10", 65.6)],
      targets: [figure("2013/14", 65.5)],
    });
    expect(statusOf(one)).toBe("on-the-way");
  });

  test("needs a baseline before the figure, and none from before a break", () => {
    const base = {
      observations: [observation("2013", 50)],
      targets: [figure("2016", 60)],
    };
    expect(statusOf(indicator(base))).toBe("not-due");
    expect(statusOf(indicator({ ...base, baselines: [figure("2014", 40)] }))).toBe("not-due");
    const broken = {
      ...base,
      baselines: [figure("2012", 40)],
      breaks: [{ from: "2013", reason: "New." }],
    };
    expect(statusOf(indicator(broken))).toBe("not-due");
  });

  test("takes the target for the same period before any other", () => {
    const one = indicator({
      observations: [observation("2013/14", 50)],
      targets: [figure("2013/14 Q4", 40), figure("2013/14", 60), figure("2014/15", 45)],
    });
    expect(verdictOf(one, TODAY).target.target?.period.text).toBe("2013/14");
    expect(statusOf(one)).toBe("not-met");
  });

  test("says why there is none", () => {
    const seen = { observations: [observation("2013", 50)] };
    expect(statusOf(indicator(seen))).toBe("no-target");
    expect(statusOf(indicator({ ...seen, targets: [figure("2012", 40)] }))).toBe("expired");
    expect(statusOf(indicator({ targets: [figure("2013", 40)] }))).toBe("no-figure");
    expect(
      statusOf(
        indicator({ ...seen, targets: [figure("2013", undefined, { printed: "as England" })] }),
      ),
    ).toBe("target-without-figure");
    expect(statusOf(indicator({ ...seen, polarity: "none", targets: [figure("2013", 40)] }))).toBe(
      "not-judged",
    );
    expect(statusOf(indicator({ ...seen, polarity: "range", targets: [figure("2013", 40)] }))).toBe(
      "not-judged",
    );
  });

  test("of a range is met inside it", () => {
    const at = (value: number): Indicator =>
      indicator({
        polarity: "range",
        range: { from: 10, to: 15 },
        observations: [observation("2013", value)],
        targets: [figure("2013", 12)],
      });
    expect([9.9, 10, 12, 15, 15.1].map((value) => statusOf(at(value)))).toEqual([
      ...["not-met", "met", "met", "met", "not-met"],
    ]);
  });

  test("is of the latest figure, whatever stands after it without one", () => {
    const one = indicator({
      observations: [
        ...series({ "2012": 40, "2013": 50 }),
        observation("2014", undefined, { missing: "not-yet-due" }),
      ],
      targets: [figure("2013", 45)],
    });
    const verdict = verdictOf(one, TODAY);
    expect(verdict.latest?.shown.period.text).toBe("2013");
    expect(verdict.later.map((later) => later.reason)).toEqual(["not-yet-due"]);
    expect(verdict.target.status).toBe("met");
  });
});
