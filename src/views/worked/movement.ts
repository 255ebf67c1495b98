import type { Comparison } from "../../domain/indicators/comparison.ts";
import type { EarlierBasis } from "../../domain/indicators/earlier-figure.ts";
import { proportionOf } from "../../domain/indicators/noise.ts";
import type { ReportCard } from "../../domain/report-card.ts";
import { whyComparison } from "../../wording/indicators-comparison.ts";
import { whyDirection } from "../../wording/indicators-direction.ts";
import { subjectWords } from "../../wording/indicators-headline.ts";
import type { RuleId } from "../../wording/rules/rules.ts";
import { newcombeSum, wilsonSum } from "../../wording/rules/sums.ts";
import { citations } from "./sources-of.ts";
import { firstCase, workedOn, type Case, type Work, type WorkedSum } from "./case.ts";

function why({ verdict, figure: { shown, direction } }: Case): string {
  return whyDirection(verdict.indicator, shown, direction);
}

/** The first figure whose direction a test finds, with the reason. */
function directed(test: (one: Case["figure"]["direction"]) => boolean): Work {
  return workedOn(
    ({ figure }) => test(figure.direction),
    (one) => [why(one)],
  );
}

const on = (basis: EarlierBasis): Work =>
  directed((one) => one.basis === basis && one.direction !== "not-known");

function wilson({ verdict, figure: { shown } }: Case): string[] {
  const own = proportionOf(shown.observation, verdict.indicator.unit);
  return own ? [`${subjectWords(verdict.indicator, shown)}.`, ...wilsonSum(own)] : [];
}

function newcombe(one: Case): string[] {
  const { from, noise } = one.figure.direction;
  const { unit } = one.verdict.indicator;
  const before = from && proportionOf(from.observation, unit);
  const now = proportionOf(one.figure.shown.observation, unit);
  if (!before || !now || !noise.interval) return [];
  return [...newcombeSum(before, now, noise.interval), why(one)];
}

const BASES: readonly Comparison["basis"][] = ["same", "rounding", "chance", "difference", "said"];

/** One comparison for each way in which a result is found. */
function comparators(card: ReportCard): WorkedSum | null {
  const cases = BASES.flatMap((basis) => {
    const isOne = (one: Comparison): boolean => one.basis === basis && one.result !== "not-judged";
    const found = firstCase(card, ({ figure }) => figure.comparisons.some(isOne));
    const comparison = found?.figure.comparisons.find(isOne);
    return found && comparison ? [{ found, comparison }] : [];
  });
  if (cases.length === 0) return null;
  return {
    about: null,
    steps: cases.map(({ found: { verdict, figure }, comparison }) => [
      `${verdict.indicator.name}: ${whyComparison(verdict.indicator, figure.shown, comparison)}`,
    ]),
    sources: citations(
      card,
      cases.map(({ comparison }) => comparison.comparator.source),
    ),
  };
}

/** Rules on what a figure is set beside, each worked on a real one. */
export const MOVEMENT_SUMS: Readonly<Record<RuleId<"comparing">, Work>> = {
  direction: directed(({ gap }) => gap === "overlap" || gap === "season"),
  "year-before": on("year-before"),
  "figure-before": on("previous"),
  "whole-year": on("whole-year"),
  "no-clear-change": directed(({ unclear }) => unclear !== null),
  wilson: workedOn(({ figure }) => figure.interval !== null, wilson),
  newcombe: workedOn(({ figure }) => figure.direction.noise.interval !== null, newcombe),
  reported: workedOn(
    ({ figure: { direction } }) =>
      direction.reported !== null && direction.reported.direction !== direction.direction,
    (one) => [why(one)],
  ),
  comparators,
};
