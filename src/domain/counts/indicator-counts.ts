import type { DirectionOfTravel } from "../indicators/direction-of-travel.ts";
import { THIS_PLAN } from "../indicators/plan-of.ts";
import type { TargetStatus } from "../indicators/target-status.ts";
import type { IndicatorVerdict } from "../indicators/verdict.ts";
import type { ReportCard } from "../report-card.ts";
import type { PlanWords } from "../plan-words.ts";
import type { CountDefinition, Worded } from "./definition.ts";
import type { Scope } from "./scope.ts";

/** Where an indicator stands. Every status of a target is in one of them, so they add up to all. */
export type Standing =
  | "met"
  | "off-target"
  | "ahead"
  | "expired"
  | "no-target"
  | "words-only"
  | "not-judged"
  | "no-figure";

const STANDING: Readonly<Record<TargetStatus, Standing>> = {
  met: "met",
  "not-met": "off-target",
  behind: "off-target",
  "on-the-way": "ahead",
  "not-due": "ahead",
  expired: "expired",
  "no-target": "no-target",
  "target-without-figure": "words-only",
  "not-judged": "not-judged",
  "no-figure": "no-figure",
};

/** Where an indicator stands, from the status of its target. */
export function standingOf({ target }: IndicatorVerdict): Standing {
  return STANDING[target.status];
}

/** The measures that a scope's counts of indicators count. */
export function measuresIn(card: ReportCard, scope: Scope): readonly IndicatorVerdict[] {
  const era = scope.earlier === undefined ? THIS_PLAN : { earlier: scope.earlier };
  return card.indicators.measures(era, scope.priority);
}

interface Kind {
  title: Worded;
  definition: Worded;
  has(verdict: IndicatorVerdict): boolean;
}

const stands =
  (standing: Standing) =>
  (verdict: IndicatorVerdict): boolean =>
    standingOf(verdict) === standing;

const goes =
  (direction: DirectionOfTravel) =>
  (verdict: IndicatorVerdict): boolean =>
    verdict.direction.direction === direction;

const KINDS = {
  "indicators-met": {
    title: "Indicators that meet their target",
    definition:
      "The target holds at every date or its time has come, and the latest figure is as good as the target or better.",
    has: stands("met"),
  },
  "indicators-off-target": {
    title: "Indicators off target",
    definition:
      "The latest figure misses its target; or the target’s time lies ahead, and the figure is worse than the straight line from the baseline to it.",
    has: stands("off-target"),
  },
  "indicators-ahead": {
    title: "Indicators whose target is not due yet",
    definition:
      "The target’s time lies ahead. The latest figure is on the straight line to it or better, or no line can be drawn.",
    has: stands("ahead"),
  },
  "indicators-expired": {
    title: "Indicators whose last target has passed",
    definition: "Every printed target is for an earlier time than the latest figure.",
    has: stands("expired"),
  },
  "indicators-no-target": {
    title: "Indicators with no target",
    definition: "No report prints a target.",
    has: stands("no-target"),
  },
  "indicators-words-only": {
    title: "Indicators whose target has no number",
    definition:
      "The target is printed in words only, or is set by a figure or a change that is not printed.",
    has: stands("words-only"),
  },
  "indicators-not-judged": {
    title: "Indicators that are not judged",
    definition:
      "No direction is good for what is measured, or the editors say why the figures must not be judged.",
    has: stands("not-judged"),
  },
  "indicators-no-figure": {
    title: "Indicators with no figure",
    definition: "No report prints a figure, or the only figures are withheld.",
    has: stands("no-figure"),
  },
  "indicators-improving": {
    title: "Indicators that improve",
    definition: "The latest figure is better than the one that it can be compared with.",
    has: goes("improving"),
  },
  "indicators-worsening": {
    title: "Indicators that get worse",
    definition: "The latest figure is worse than the one that it can be compared with.",
    has: goes("worsening"),
  },
  "indicators-no-clear-change": {
    title: "Indicators with no clear change",
    definition:
      "The latest figure is the same as the one that it can be compared with, or differs by no more than rounding or chance.",
    has: goes("no-clear-change"),
  },
  "indicators-direction-not-known": {
    title: "Indicators whose direction is not known",
    definition: "There is no figure that the latest one can be compared with.",
    has: goes("not-known"),
  },
  "indicators-overdue": {
    title: "Indicators whose next figure is overdue",
    definition: "A report says when the next figure is due, and that day is past.",
    has: ({ freshness }) => freshness.status === "overdue",
  },
  "indicators-off-target-and-worsening": {
    title: "Indicators off target and getting worse",
    definition: ({ body }: PlanWords) =>
      `Off target, and worse than the figure before: ${body}’s rule for a performance clinic.`,
    has: ({ clinicCandidate }) => clinicCandidate,
  },
  "indicators-tried-for-clinics": {
    title: "Indicators with a target and an earlier figure",
    definition:
      "The latest figure is judged by a target (“met”, “not-met”, “on-the-way” or “behind”), and its direction is known: only these can be candidates for a performance clinic.",
    has: ({ target, direction }) =>
      ["met", "not-met", "on-the-way", "behind"].includes(target.status) &&
      direction.direction !== "not-known",
  },
  "indicators-confidential": {
    title: "Indicators with a confidential figure",
    definition: "At least one figure counts so few people that it is withheld.",
    has: ({ hasWithheld }) => hasWithheld,
  },
} as const satisfies Record<string, Kind>;

export type IndicatorCountName = keyof typeof KINDS | "indicators";

/** The counts of indicators that a test of one indicator makes. */
export const INDICATOR_KINDS: Readonly<Record<keyof typeof KINDS, Kind>> = KINDS;

const ALL: CountDefinition<"indicators", never> = {
  name: "indicators",
  title: "Indicators",
  definition:
    "Measures of this plan, or of the earlier plan that is named. A gap and the rate that it compares are one measure, and are counted once: the one of the two that gives more cause for concern stands for both.",
  in: "indicators",
  of: null,
  counts: (card, scope) => measuresIn(card, scope).length,
};

export const INDICATOR_COUNTS: readonly CountDefinition<IndicatorCountName, "indicators">[] = [
  ALL,
  ...Object.entries(INDICATOR_KINDS).map(
    ([name, kind]): CountDefinition<IndicatorCountName, "indicators"> => ({
      name: name as IndicatorCountName,
      title: kind.title,
      definition: kind.definition,
      in: "indicators",
      of: "indicators",
      counts: (card, scope) => measuresIn(card, scope).filter(kind.has).length,
    }),
  ),
];
