import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Indicator, Target } from "../../../src/domain/indicator.ts";
import { exact, toNumber } from "../../../src/domain/indicators/exact.ts";
import type { TargetVerdict } from "../../../src/domain/indicators/target-status.ts";
import { verdictOf } from "../../../src/domain/indicators/verdict.ts";
import { comparator, figure, indicator, madeUpIndicators, observation } from "./samples.ts";

function verdict(more: Partial<Indicator>): TargetVerdict {
  return verdictOf(indicator(more), "2015-01-14").target;
}

function target(period: string, value: number | undefined, more: Partial<Target>): Target {
  return { ...figure(period, value), ...more };
}

describe("a standing target", () => {
  const buddies = (period: string, value: number): TargetVerdict =>
    verdict({
      unit: { kind: "count", people: false },
      observations: [observation(period, value)],
      targets: [
        target("2013-12", 60, { kind: "standing" }),
        target("2014-06", 70, { kind: "standing" }),
      ],
    });

  test("holds at every date, from before its first print until another takes its place", () => {
    expect(buddies("2013-06", 60)).toMatchObject({ status: "met", kind: "standing" });
    expect(buddies("2014-05", 57).status).toBe("not-met");
    expect(buddies("2014-05", 65).status).toBe("met");
    expect(buddies("2014-07", 65).status).toBe("not-met");
    expect(buddies("2020", 65).status).toBe("not-met");
  });

  test("above a level is not met at the level", () => {
    const at = (value: number): string =>
      verdict({
        observations: [observation("2013", value)],
        targets: [target("2013", 90, { kind: "standing", beyond: true })],
      }).status;
    expect([89.9, 90, 90.1].map(at)).toEqual(["not-met", "not-met", "met"]);
  });
});

describe("an expired target", () => {
  test("judges nothing, and says how the figure stands to it", () => {
    const places = (value: number, period = "2014-06"): TargetVerdict =>
      verdict({
        comparability: "any-season",
        unit: { kind: "count", people: false },
        observations: [observation(period, value)],
        targets: [target("2013/14", 71, {})],
      });
    expect(places(67)).toMatchObject({ status: "expired", kind: "expired", last: "worse" });
    expect(places(71).last).toBe("as-good");
  });

  test("of another season says nothing of it", () => {
    const one = verdict({
      polarity: "low",
      observations: [observation("2014-11", 5.9)],
      targets: [target("2014-04", 6.5, {})],
    });
    expect(one).toMatchObject({ status: "expired", last: null });
  });
});

describe("a number in a plan of work", () => {
  test("is no target", () => {
    const one = verdictOf(
      indicator({
        observations: [observation("2014-06", 50)],
        targets: [target("2014-06", 60, { kind: "planned" })],
      }),
      "2015-01-14",
    );
    expect(one).toMatchObject({ hasTarget: false, target: { status: "no-target", kind: null } });
  });
});

const AS_ENGLAND = { kind: "relative", comparator: "England" } as const;

describe("a relative target", () => {
  const rate = (own: number, england: number, more: Partial<Target> = {}): string =>
    verdict({
      observations: [observation("2013", own)],
      comparators: [comparator("England", "2013", england)],
      targets: [target("2013", undefined, { ...AS_ENGLAND, printed: "in line", ...more })],
    }).status;

  test("is judged by the figure printed beside ours", () => {
    expect(rate(70.4, 70.7)).toBe("not-met");
    expect(rate(70.6, 70.7)).toBe("met");
    expect(rate(90, 89)).toBe("met");
    expect(rate(83, 88, { within: 2 })).toBe("not-met");
    expect(rate(86, 88, { within: 2 })).toBe("met");
    expect(rate(75.5, 70.4, { beyond: true })).toBe("met");
    expect(rate(70.5, 70.4, { beyond: true })).toBe("not-met");
  });

  test("cannot be measured where no figure of others is printed", () => {
    const one = verdict({
      observations: [observation("2013", 50)],
      targets: [target("2013", undefined, { ...AS_ENGLAND, printed: "in line" })],
    });
    expect(one.status).toBe("target-without-figure");
  });

  test("gives a gap and its rate one verdict", () => {
    const tenths = fc.integer({ min: 0, max: 1000 }).map((one) => one / 10);
    const asked = fc.constantFrom<Partial<Target>>({}, { within: 2 }, { beyond: true });
    fc.assert(
      fc.property(tenths, tenths, asked, (own, england, more) => {
        const apart = toNumber(exact(england).sub(exact(own)));
        const text = (value: number): string => value.toFixed(1);
        const printed = observation("2013", apart, { printed: text(apart) });
        const gap = verdict({
          polarity: "low",
          unit: { kind: "points" },
          gapOf: "rate",
          observations: [printed],
          targets: [target("2013", 0, { kind: "relative", ...more })],
        });
        const ours = verdict({
          observations: [observation("2013", own, { printed: text(own) })],
          comparators: [{ ...comparator("England", "2013", england), printed: text(england) }],
          targets: [target("2013", undefined, { ...AS_ENGLAND, printed: "x", ...more })],
        });
        expect(gap.status).toBe(ours.status);
      }),
    );
  });
});

describe("a change", () => {
  test("is counted from the baseline", () => {
    const at = (value: number): TargetVerdict =>
      verdict({
        observations: [observation("2013", value)],
        baselines: [figure("2012", 40)],
        targets: [target("2013", undefined, { kind: "change", by: 10, printed: "by 10%" })],
      });
    expect(at(49.9).status).toBe("not-met");
    expect(at(50).status).toBe("met");
    expect(at(50).level?.equals(50)).toBe(true);
  });

  test("without a baseline is answered by the change that the report prints", () => {
    const rose = (by: number): string =>
      verdict({
        observations: [
          observation("2013", 53.9, {
            reported: { direction: "improving", by, quotation: "increased" },
          }),
        ],
        targets: [target("2013", undefined, { kind: "change", by: 10, printed: "by 10%" })],
      }).status;
    expect([4.6, 10].map(rose)).toEqual(["not-met", "met"]);
  });
});

describe("every kind of target", () => {
  const hundredths = fc.integer({ min: 0, max: 10_000 }).map((one) => one / 100);
  const kinds = fc.constantFrom<Partial<Target>>(
    { kind: "by-date" },
    { kind: "standing" },
    { kind: "standing", beyond: true },
    { kind: "relative", comparator: "England", within: 2 },
    { kind: "relative", comparator: "England" },
    { kind: "relative", comparator: "England", beyond: true },
    { kind: "change", by: 10 },
    { kind: "words", printed: "better" },
    { kind: "planned" },
  );
  const periods = fc.constantFrom("2012", "2013", "2016");

  test("gives the same verdict however the measure is framed", () => {
    const framed = (
      polarity: "high" | "low",
      [base = 0, value = 0, aim = 0, other = 0]: readonly number[],
      kind: Partial<Target>,
      due: string,
    ): Indicator => {
      const turn = (one: number): number =>
        toNumber(polarity === "high" ? exact(one) : exact(100).sub(exact(one)));
      return indicator({
        polarity,
        observations: [observation("2013", turn(value))],
        baselines: [figure("2012", turn(base))],
        comparators: [comparator("England", "2013", turn(other))],
        targets: [target(due, turn(aim), kind)],
      });
    };
    const values = fc.tuple(hundredths, hundredths, hundredths, hundredths);
    fc.assert(
      fc.property(values, kinds, periods, (all, kind, due) => {
        const [a, b] = (["high", "low"] as const).map((one) =>
          verdictOf(framed(one, all, kind, due), "2015-01-14"),
        );
        expect(b?.target.status).toBe(a?.target.status);
        expect(b?.target.last).toBe(a?.target.last);
        expect(b?.direction.direction).toBe(a?.direction.direction);
        expect(b?.comparisons.map((one) => one.result)).toEqual(
          a?.comparisons.map((one) => one.result),
        );
      }),
    );
  });

  test("stands in the fictional plan", () => {
    const shown = madeUpIndicators().map(
      (one) => verdictOf(one, "2031-12-10").target.kind ?? "none",
    );
    for (const kind of ["by-date", "standing", "relative", "change", "words", "expired"]) {
      expect(shown).toContain(kind);
    }
    const planned = madeUpIndicators().flatMap((one) => one.targets.map(({ kind }) => kind));
    expect(planned).toContain("planned");
  });
});
