import type { PlanWords } from "../domain/plan-words.ts";
import type { Milestone } from "../domain/milestone.ts";
import { phrase } from "./catalogue/phrase.ts";

/** Said of a priority without a single delivery milestone in any report. */
export function noMilestones({ milestoneInFull, priority }: PlanWords): string {
  return phrase("no-milestones", { milestones: milestoneInFull.many, priority: priority.one });
}

/** A milestone's name in lists: its short title, else its words as printed. */
export function milestoneName({ shortTitle, wording }: Milestone): string {
  return shortTitle ?? wording;
}
