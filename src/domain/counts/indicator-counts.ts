import type { DirectionOfTravel } from "../indicators/direction-of-travel.ts";
import { THIS_PLAN } from "../indicators/plan-of.ts";
import type { TargetStatus } from "../indicators/target-status.ts";
import type { IndicatorVerdict } from "../indicators/verdict.ts";
import type { ReportCard } from "../report-card.ts";
import type { CountDefinition } from "./definition.ts";
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
    has: stands("met"),
  },
  "indicators-off-target": {
    has: stands("off-target"),
  },
  "indicators-ahead": {
    has: stands("ahead"),
  },
  "indicators-expired": {
    has: stands("expired"),
  },
  "indicators-no-target": {
    has: stands("no-target"),
  },
  "indicators-words-only": {
    has: stands("words-only"),
  },
  "indicators-not-judged": {
    has: stands("not-judged"),
  },
  "indicators-no-figure": {
    has: stands("no-figure"),
  },
  "indicators-improving": {
    has: goes("improving"),
  },
  "indicators-worsening": {
    has: goes("worsening"),
  },
  "indicators-no-clear-change": {
    has: goes("no-clear-change"),
  },
  "indicators-direction-not-known": {
    has: goes("not-known"),
  },
  "indicators-overdue": {
    has: ({ freshness }) => freshness.status === "overdue",
  },
  "indicators-off-target-and-worsening": {
    has: ({ clinicCandidate }) => clinicCandidate,
  },
  "indicators-tried-for-clinics": {
    has: ({ target, direction }) =>
      ["met", "not-met", "on-the-way", "behind"].includes(target.status) &&
      direction.direction !== "not-known",
  },
  "indicators-confidential": {
    has: ({ hasWithheld }) => hasWithheld,
  },
} as const satisfies Record<string, Kind>;

export type IndicatorCountName = keyof typeof KINDS | "indicators";

/** The counts of indicators that a test of one indicator makes. */
export const INDICATOR_KINDS: Readonly<Record<keyof typeof KINDS, Kind>> = KINDS;

const ALL: CountDefinition<"indicators", never> = {
  name: "indicators",
  in: "indicators",
  of: null,
  counts: (card, scope) => measuresIn(card, scope).length,
};

export const INDICATOR_COUNTS: readonly CountDefinition<IndicatorCountName, "indicators">[] = [
  ALL,
  ...Object.entries(INDICATOR_KINDS).map(
    ([name, kind]): CountDefinition<IndicatorCountName, "indicators"> => ({
      name: name as IndicatorCountName,
      in: "indicators",
      of: "indicators",
      counts: (card, scope) => measuresIn(card, scope).filter(kind.has).length,
    }),
  ),
];
