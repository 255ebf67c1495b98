import type { DirectionOfTravel } from "./direction-of-travel.ts";
import type { TargetStatus } from "./target-status.ts";
import type { IndicatorVerdict } from "./verdict.ts";

/** So many of so many: never a part without its whole. */
export interface PartOfAll {
  count: number;
  of: number;
}

/** How many indicators got which verdict. No score is made of them. */
export interface VerdictCounts {
  all: number;
  status: Readonly<Record<TargetStatus, PartOfAll>>;
  direction: Readonly<Record<DirectionOfTravel, PartOfAll>>;
  /** No target is printed for any period. */
  withoutTarget: PartOfAll;
  overdue: PartOfAll;
  clinicCandidates: PartOfAll;
  withWithheld: PartOfAll;
}

const STATUSES: readonly TargetStatus[] = [
  "met",
  "not-met",
  "on-the-way",
  "behind",
  "not-due",
  "expired",
  "no-target",
  "target-without-figure",
  "no-figure",
  "not-judged",
];

const DIRECTIONS: readonly DirectionOfTravel[] = [
  "improving",
  "no-clear-change",
  "worsening",
  "not-known",
];

/** Counts verdicts, each with the number of all indicators it is counted out of. */
export function countVerdicts(verdicts: readonly IndicatorVerdict[]): VerdictCounts {
  const part = (holds: (one: IndicatorVerdict) => boolean): PartOfAll => ({
    count: verdicts.filter(holds).length,
    of: verdicts.length,
  });
  const each = <K extends string>(
    keys: readonly K[],
    keyOf: (one: IndicatorVerdict) => K,
  ): Record<K, PartOfAll> =>
    Object.fromEntries(keys.map((key) => [key, part((one) => keyOf(one) === key)])) as Record<
      K,
      PartOfAll
    >;
  return {
    all: verdicts.length,
    status: each(STATUSES, (one) => one.target.status),
    direction: each(DIRECTIONS, (one) => one.direction.direction),
    withoutTarget: part((one) => !one.hasTarget),
    overdue: part((one) => one.freshness.status === "overdue"),
    clinicCandidates: part((one) => one.clinicCandidate),
    withWithheld: part((one) => one.hasWithheld),
  };
}
