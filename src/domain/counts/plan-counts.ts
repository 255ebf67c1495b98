import { isDropped } from "../dropped.ts";
import { improvements } from "../members/improvement.ts";
import type { ReportCard } from "../report-card.ts";
import type { CountDefinition } from "./definition.ts";
import type { Scope } from "./scope.ts";

export type PlanCountName = "milestones-standing" | "milestones-improved";

function standing(card: ReportCard, { priority }: Scope): number {
  const all =
    priority === undefined
      ? card.priorities.flatMap(({ number }) => card.milestonesOf(number))
      : card.milestonesOf(priority);
  return all.filter((one) => !isDropped(card, one)).length;
}

function improved(card: ReportCard, { priority }: Scope): number {
  const own = ({ to }: { to: { milestone: { priority: number } } }): boolean =>
    priority === undefined || to.milestone.priority === priority;
  return improvements(card).milestones.filter(own).length;
}

/** The counts of milestones that belong to no single report. */
export const PLAN_COUNTS: readonly CountDefinition<PlanCountName, never>[] = [
  {
    name: "milestones-standing",
    in: "priorities",
    of: null,
    counts: standing,
  },
  {
    name: "milestones-improved",
    in: "priorities",
    of: null,
    counts: improved,
  },
];
