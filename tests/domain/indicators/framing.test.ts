import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Comparator, Indicator, Observation, Target } from "../../../src/domain/indicator.ts";
import { verdictOf } from "../../../src/domain/indicators/verdict.ts";
import { comparator, figure, indicator, observation } from "./samples.ts";

/** A measure of a hundred, as attendance is: the same fact counted from the other end is absence. */
interface Measure {
  own: readonly (readonly [tenths: number, of: number | null])[];
  aim: number;
  start: number;
  england: number;
  kind: (typeof KINDS)[number];
  by: number;
  /** What a source says of the change, or of how ours stands to others, where it prints no number. */
  said: (typeof SAID)[number];
}

/** Every kind of target, each in every form in which a source may print it. */
const KINDS = [
  ...(["by-date", "ahead", "expired", "standing", "beyond"] as const),
  ...(["relative", "within", "exceed", "said-relative"] as const),
  ...(["change", "said-change", "words", "planned"] as const),
] as const;

const SAID = ["better", "same", "worse"] as const;
const OURS = { better: "better", same: "in-line", worse: "worse" } as const;
const MOVED = { better: "improving", same: "no-clear-change", worse: "worsening" } as const;

const YEARS = ["2011", "2012", "2013"];

const tenths = fc.integer({ min: 0, max: 1000 });
const people: fc.Arbitrary<number | null> = fc.option(fc.integer({ min: 10, max: 4000 }));
const measures: fc.Arbitrary<Measure> = fc.record({
  own: fc.array(fc.tuple(tenths, people), {
    minLength: 3,
    maxLength: 3,
  }),
  aim: tenths,
  start: tenths,
  england: tenths,
  kind: fc.constantFrom(...KINDS),
  said: fc.constantFrom(...SAID),
  by: fc.integer({ min: 0, max: 300 }),
});

/** Tenths as a figure, from the one end of the hundred or the other. */
const seen = (value: number, turned: boolean): number => (turned ? 1000 - value : value) / 10;

function observed(
  [value, of]: Measure["own"][number],
  period: string,
  turned: boolean,
): Observation {
  if (of === null) return observation(period, seen(value, turned));
  const part = Math.round((of * value) / 1000);
  const people = { numerator: turned ? of - part : part, denominator: of };
  const decided = { allowed: true, reason: "a test", decidedBy: "Editor", decided: "2014-01-01" };
  return observation(period, seen(value, turned), { ...people, disclosure: decided });
}

function targetOf({ kind, aim, by }: Measure, turned: boolean): Target {
  const year = { ahead: "2016", expired: "2012" }[kind as string] ?? "2013";
  const level = figure(year, seen(aim, turned));
  const open = { ...figure("2013"), printed: "in words" };
  switch (kind) {
    case "by-date":
    case "ahead":
    case "expired":
      return level;
    case "planned":
      return { ...level, kind };
    case "words":
      return { ...open, kind };
    case "standing":
      return { ...level, kind: "standing" };
    case "beyond":
      return { ...level, kind: "standing", beyond: true };
    case "relative":
    case "said-relative":
      return { ...open, kind: "relative", comparator: "England" };
    case "within":
      return { ...open, kind: "relative", comparator: "England", within: by / 10 };
    case "exceed":
      return { ...open, kind: "relative", comparator: "England", beyond: true };
    case "change":
    case "said-change":
      return { ...open, kind: "change", by: by / 10 };
  }
}

function framed(measure: Measure, turned: boolean): Indicator {
  const { said, by, kind } = measure;
  const england = comparator("England", "2013", seen(measure.england, turned));
  const others: Comparator[] =
    kind === "said-relative"
      ? [{ ...england, value: undefined, ours: OURS[said], by: by / 10 }]
      : [england];
  const reported = { direction: MOVED[said], by: by / 10, quotation: "as printed" };
  return indicator({
    polarity: turned ? "low" : "high",
    observations: measure.own.map((one, at) => ({
      ...observed(one, YEARS[at] ?? "", turned),
      ...(kind === "said-change" ? { reported } : {}),
    })),
    targets: [targetOf(measure, turned)],
    baselines: kind === "said-change" ? [] : [figure("2010", seen(measure.start, turned))],
    comparators: others,
  });
}

describe("a measure framed twice", () => {
  test("has one verdict, one direction and one standing to others, for each kind of target", () => {
    fc.assert(
      fc.property(measures, (measure) => {
        const [one, other] = [false, true].map((turned) => {
          const { target, direction, comparisons, clinicCandidate } = verdictOf(
            framed(measure, turned),
            "2015-01-14",
          );
          const results = comparisons.map(({ result, basis }) => `${result} ${basis}`);
          const { status, kind, last } = target;
          const { direction: way, unclear } = direction;
          return { status, kind, last, way, unclear, results, clinicCandidate };
        });
        expect(one).toEqual(other);
      }),
      { numRuns: 400 },
    );
  });

  test("is judged by each kind of target, so that agreeing says something", () => {
    const statuses = fc
      .sample(measures, 400)
      .map((measure) => verdictOf(framed(measure, false), "2015-01-14").target.status);
    for (const status of [
      ...["met", "not-met", "on-the-way", "behind", "expired", "no-target"],
      "target-without-figure",
    ]) {
      expect(statuses).toContain(status);
    }
  });

  test("has one verdict as a lead and as a shortfall", () => {
    const gap = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(gap, fc.boolean(), (by, beyond) => {
        const verdict = (polarity: "high" | "low"): string =>
          verdictOf(
            indicator({
              polarity,
              unit: { kind: "points" },
              gapOf: "rate",
              observations: [observation("2013", (polarity === "high" ? by : -by) / 10)],
              targets: [
                {
                  ...figure("2013"),
                  printed: "in line",
                  kind: "relative",
                  comparator: "England",
                  beyond,
                },
              ],
            }),
            "2015-01-14",
          ).target.status;
        expect(verdict("high")).toBe(verdict("low"));
      }),
    );
  });
});
