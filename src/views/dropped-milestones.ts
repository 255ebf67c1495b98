import { milestonePath } from "../addresses/paths.ts";
import { isDropped } from "../domain/dropped.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { milestoneName } from "../wording/milestones.ts";
import { referenceTo, type MilestoneReference } from "./update-view.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** A milestone that the latest report with milestones no longer lists. */
export interface DroppedMilestone {
  path: string;
  name: string;
  /** "Last in December 2013, as number 14." */
  last: string;
  replacedBy: MilestoneReference | null;
  /** Said where the content names no successor. */
  reason: string | null;
  editorNotes: readonly string[];
}

/** The milestones of a priority that were dropped, each with what the content knows of why. */
export function droppedMilestones(card: ReportCard, priority: number): DroppedMilestone[] {
  return card
    .milestonesOf(priority)
    .filter((one) => isDropped(card, one))
    .map((milestone) => {
      const entry = card.latestEntry(milestone);
      const { replacedBy, editorNotes } = milestone;
      const explained = replacedBy !== undefined || editorNotes.length > 0;
      return {
        path: milestonePath(milestone.id),
        name: milestoneName(milestone),
        last: entry ? phrase("last-in", { report: entry.report.name, n: entry.update.number }) : "",
        replacedBy: replacedBy ? referenceTo(card, card.milestone(replacedBy)) : null,
        reason: explained ? null : phrase("no-reason-why"),
        editorNotes,
      };
    });
}
