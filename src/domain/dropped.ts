import type { Milestone } from "./milestone.ts";
import type { ReportCard } from "./report-card.ts";

/** Whether the latest report that lists milestones has left this one out after listing it before. */
export function isDropped(card: ReportCard, milestone: Milestone): boolean {
  const steps = card.history(milestone).filter(({ report }) => report.form === "milestones");
  return steps.at(-1)?.silence === "dropped";
}
