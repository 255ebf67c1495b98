import type { Milestone } from "../domain/milestone.ts";

/** Said of a priority without a single delivery milestone in any report. */
export const NO_MILESTONES = "No report lists delivery milestones for this priority.";

/** A milestone's name in lists: its short title, else its words as printed. */
export function milestoneName({ shortTitle, wording }: Milestone): string {
  return shortTitle ?? wording;
}
