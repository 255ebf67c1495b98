import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  changeNoise,
  comparisonNoise,
  differenceInterval,
  proportionOf,
  wilsonInterval,
  type Proportion,
} from "../../../src/domain/indicators/noise.ts";
import { trendOf, trendStatistic } from "../../../src/domain/indicators/trend.ts";
import { verdictOf } from "../../../src/domain/indicators/verdict.ts";
import { indicator, madeUpIndicators, named, observation } from "./samples.ts";

const of = (numerator: number, denominator: number): Proportion => ({ numerator, denominator });

const proportion = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([denominator, part]) => of(Math.round(denominator * part), denominator));

describe("the Wilson interval", () => {
  test.each([
    [7, 20, 18.12, 56.71],
    [0, 12, 0, 24.25],
    [45, 60, 62.77, 84.22],
    [12, 12, 75.75, 100],
  ])("of %d of %d is %d to %d per cent", (numerator, denominator, low, high) => {
    const interval = wilsonInterval(of(numerator, denominator));
    expect((interval.low * 100).toFixed(2)).toBe(low.toFixed(2));
    expect((interval.high * 100).toFixed(2)).toBe(high.toFixed(2));
  });

  test("holds the share, stays between none and all, and mirrors", () => {
    fc.assert(
      fc.property(proportion, (one) => {
        const { low, high } = wilsonInterval(one);
        const share = one.numerator / one.denominator;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        const mirror = wilsonInterval(of(one.denominator - one.numerator, one.denominator));
        expect(mirror.low).toBeCloseTo(1 - high, 12);
      }),
    );
  });

  test("gets narrower as the group gets bigger", () => {
    const width = (one: Proportion): number => {
      const { low, high } = wilsonInterval(one);
      return high - low;
    };
    fc.assert(
      fc.property(proportion, fc.integer({ min: 2, max: 20 }), (one, times) => {
        expect(width(of(one.numerator * times, one.denominator * times))).toBeLessThan(width(one));
      }),
    );
  });
});

describe("a change between two proportions", () => {
  test("has the interval of Newcombe's own example, method 10", () => {
    const { low, high } = differenceInterval(of(48, 80), of(56, 70));
    expect(low.toFixed(4)).toBe("0.0524");
    expect(high.toFixed(4)).toBe("0.3339");
  });

  test("is within the noise in a small group and beyond it in a large one", () => {
    expect(changeNoise(of(5, 17), of(4, 26)).status).toBe("within-noise");
    expect(changeNoise(of(3000, 10_000), of(3500, 10_000)).status).toBe("beyond-noise");
  });

  test("of nothing is within the noise, and turns round with time", () => {
    fc.assert(
      fc.property(proportion, proportion, (a, b) => {
        expect(changeNoise(a, a).status).toBe("within-noise");
        const [there, back] = [differenceInterval(a, b), differenceInterval(b, a)];
        expect(there.low).toBeCloseTo(-back.high, 12);
        expect(changeNoise(a, b).status).toBe(changeNoise(b, a).status);
      }),
    );
  });

  test("is not known without both numbers", () => {
    expect(changeNoise(null, of(1, 2)).status).toBe("not-known");
    expect(proportionOf({ numerator: 5 }, { kind: "percent" })).toBeNull();
    expect(proportionOf({ numerator: 5, denominator: 9 }, { kind: "rate" })).toBeNull();
  });
});

test("a comparison is within the noise where the other figure is inside our interval", () => {
  expect(comparisonNoise(of(7, 20), 50).status).toBe("within-noise");
  expect(comparisonNoise(of(7, 20), 60).status).toBe("beyond-noise");
  expect(comparisonNoise(null, 60).status).toBe("not-known");
});

/** The same test by way of its z: the sum of scores against its mean and variance. */
function zSquared(points: readonly Proportion[]): number {
  const n = points.reduce((sum, one) => sum + one.denominator, 0);
  const p = points.reduce((sum, one) => sum + one.numerator, 0) / n;
  const mean = points.reduce((sum, one, at) => sum + at * one.denominator, 0) / n;
  const top = points.reduce(
    (sum, one, at) => sum + (at - mean) * (one.numerator - one.denominator * p),
    0,
  );
  const spread = points.reduce((sum, one, at) => sum + one.denominator * (at - mean) ** 2, 0);
  return top ** 2 / (p * (1 - p) * spread);
}

describe("the trend test", () => {
  const rising = [of(188, 412), of(196, 405), of(201, 398), of(215, 407), of(231, 402)];

  test("agrees with the same test worked out another way", () => {
    expect(trendStatistic(rising)).toBeCloseTo(zSquared(rising), 9);
    expect(trendStatistic([...rising].reverse())).toBeCloseTo(-zSquared(rising), 9);
  });

  test("names the direction and how sure it is", () => {
    expect(trendOf(rising)).toMatchObject({ kind: "rising", points: 5, confidence: 99 });
    expect(trendOf([...rising].reverse())).toMatchObject({ kind: "falling", confidence: 99 });
    const weaker = [of(40, 100), of(43, 100), of(47, 100), of(50, 100), of(53, 100)];
    expect(trendOf(weaker)).toMatchObject({ kind: "rising", confidence: 95 });
    expect(trendOf(rising.map(() => of(20, 40)))).toMatchObject({
      kind: "no-trend",
      chiSquared: 0,
    });
    expect(trendOf(rising.map(() => of(0, 40)))).toMatchObject({ kind: "no-trend" });
  });

  test("needs five points", () => {
    expect(trendOf(rising.slice(1))).toEqual({ kind: "not-enough-data", points: 4 });
  });

  test("needs them unbroken, yearly and with their numbers", () => {
    const real = named(madeUpIndicators(), "breastfeeding-at-6-weeks");
    const kind = (one: typeof real): string => verdictOf(one, "2031-12-10").trend.kind;
    expect(kind(real)).toBe("rising");
    expect(kind({ ...real, breaks: [{ from: "2028/29", reason: "New." }] })).toBe(
      "not-enough-data",
    );
    const gap = real.observations.filter((one) => one.period !== "2028/29");
    expect(kind({ ...real, observations: gap })).toBe("not-enough-data");
    const bare = real.observations.map((one) => ({ ...one, denominator: undefined }));
    expect(kind({ ...real, observations: bare })).toBe("not-enough-data");
    const months = real.observations.map((one, at) => ({ ...one, period: `2030-0${at + 1}` }));
    expect(kind({ ...real, observations: months })).toBe("not-enough-data");
  });
});

test("a change that could be chance is no clear change", () => {
  const one = verdictOf(
    indicator({
      observations: [
        observation("2012", 30, { numerator: 6, denominator: 20 }),
        observation("2013", 35, { numerator: 7, denominator: 20 }),
      ],
    }),
    "2015-01-14",
  );
  expect(one.direction).toMatchObject({ direction: "no-clear-change", unclear: "chance" });
  expect(one.direction.noise.status).toBe("within-noise");
});
