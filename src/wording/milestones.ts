import type { PlanWords } from "../domain/plan-words.ts";
import type { Milestone } from "../domain/milestone.ts";

/** Said of a priority without a single delivery milestone in any report. */
export function noMilestones({ milestoneInFull, priority }: PlanWords): string {
  return `No report lists ${milestoneInFull.many} for this ${priority.one}.`;
}

/** A milestone's name in lists: its short title, else its words as printed. */
export function milestoneName({ shortTitle, wording }: Milestone): string {
  return shortTitle ?? wording;
}
