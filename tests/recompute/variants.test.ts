import { describe, expect, test } from "vitest";
import type { Content } from "../../src/domain/content.ts";
import { buildReportCard } from "../../src/domain/report-card.ts";
import { contentOf, FICTIONAL, REAL } from "../content/plans.ts";
import { both } from "./both.ts";

type Indicators = Content["indicators"];
type Indicator = Indicators[number];
type Target = Indicator["targets"][number];

/** Turns every target of an indicator into another. */
function targets(turn: (target: Target, one: Indicator) => Target) {
  return (one: Indicator): Indicator => ({
    ...one,
    targets: one.targets.map((target) => turn(target, one)),
  });
}

/** A target that is a change, and so has no number of its own. */
function changeOf1(target: Target): Target {
  const left: Target = { ...target, kind: "change", by: 1 };
  delete left.value;
  return left;
}

/** An indicator that is one measure with no other. */
function single(one: Indicator): Indicator {
  const left = { ...one };
  delete left.gapOf;
  delete left.sameMeasureAs;
  return left;
}

/**
 * Ways to change every indicator of a plan. Each brings about cases of the rules that neither plan
 * has as it stands; what is right for them, only the rules say.
 */
const VARIANTS: Readonly<Record<string, (one: Indicator, before?: string) => Indicator>> = {
  "low is good where high was": (one) => ({
    ...one,
    polarity: one.polarity === "high" ? "low" : one.polarity === "low" ? "high" : one.polarity,
  }),
  "no way is good": (one) => ({
    ...one,
    polarity: "none",
    comparators: one.comparators.filter((theirs) => typeof theirs.value === "number"),
  }),
  "a good range": (one) => ({ ...one, polarity: "range", range: { from: 20, to: 70 } }),
  "any season": (one) => ({ ...one, comparability: "any-season" }),
  "running totals": (one) => ({ ...one, comparability: "running-total" }),
  "no breaks": (one) => ({ ...one, breaks: [] }),
  "no baselines": (one) => ({ ...one, baselines: [] }),
  "without the last figure": (one) => ({ ...one, observations: one.observations.slice(0, -1) }),
  "without the last two": (one) => ({ ...one, observations: one.observations.slice(0, -2) }),
  "without the first target": (one) => ({ ...one, targets: one.targets.slice(1) }),
  "without the last target": (one) => ({ ...one, targets: one.targets.slice(0, -1) }),
  "better than the target": targets((target) => ({ ...target, beyond: true })),
  "targets that last": targets((target) => ({ ...target, lasting: true })),
  "targets by date": targets((target) => ({ ...target, kind: "by-date", lasting: false })),
  "standing targets": targets((target) => ({ ...target, kind: "standing" })),
  "targets in words": targets((target) => ({ ...target, kind: "words" })),
  "a change of 1": targets(changeOf1),
  "a change of 1 from the first figure": (one) => ({
    ...targets(changeOf1)(one),
    baselines: one.observations.slice(0, 1).map((first) => ({ ...first })),
  }),
  "as the others": targets((target, one) => ({
    ...target,
    kind: "relative",
    comparator: one.comparators[0]?.name ?? "England",
  })),
  "within 3 of the others": targets((target, one) => ({
    ...target,
    kind: "relative",
    comparator: one.comparators[0]?.name ?? "England",
    within: 3,
  })),
  "one measure with the one before": (one, name) =>
    name ? { ...single(one), sameMeasureAs: name } : single(one),
  "the gap of the one before": (one, name) =>
    name ? { ...single(one), gapOf: name } : single(one),
  "the first figure as a baseline": (one) => ({
    ...one,
    baselines: one.observations.slice(0, 1).map((first) => ({ ...first })),
  }),
};

/** For every second indicator the one before it, which no other names. */
function before({ indicators }: Content, at: number): string | undefined {
  return at % 2 === 1 ? indicators[at - 1]?.id : undefined;
}

/** A plan with every indicator changed in one way. */
function changed(folder: string, name: string): Content {
  const content = contentOf(folder);
  const change = VARIANTS[name];
  const indicators = content.indicators.map((one, at) => change?.(one, before(content, at)) ?? one);
  return { ...content, indicators };
}

describe.each([
  ["real", REAL],
  ["made-up", FICTIONAL],
] as const)("the %s plan with every indicator changed", (_, folder) => {
  test.each(Object.keys(VARIANTS))("to: %s", (name) => {
    for (const [kind, { published, recomputed }] of Object.entries(
      both(buildReportCard(changed(folder, name))),
    )) {
      expect(recomputed, kind).toEqual(published);
    }
  });
});

/**
 * Rule "A target set by the figure of others": "If none is printed, or no way is good, the status
 * is ‘target-without-figure’." That holds too where a document says in words how ours stands and
 * prints no figure of others.
 */
test("words on how ours stands decide nothing where no way is good", () => {
  const content = contentOf(REAL);
  const indicators = content.indicators.map((one): Indicator => ({ ...one, polarity: "none" }));
  const { verdicts } = both(buildReportCard({ ...content, indicators }));
  expect(verdicts?.recomputed).toEqual(verdicts?.published);
});
