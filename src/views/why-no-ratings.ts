import type { Priority } from "../domain/priority.ts";
import type { ReportCard } from "../domain/report-card.ts";

/**
 * Why a priority has no ratings in the latest report that rates milestones, in the words that the
 * content gives for it.
 */
export function whyNoRatings(card: ReportCard, priority: Priority): string {
  const { milestone, priority: called } = card.words;
  const rated = card.latestRated;
  if (!rated) return `No report has rated the ${milestone.many} of this ${called.one}.`;
  const exception = card.exception(rated.report.id, priority.number);
  return exception
    ? exception.explanation
    : `The ${rated.report.name} report has no ratings for this ${called.one} and gives no reason.`;
}
