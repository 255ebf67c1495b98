import type { Priority } from "../domain/priority.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/**
 * Why a priority has no ratings in the latest report that rates milestones, in the words that the
 * content gives for it.
 */
export function whyNoRatings(card: ReportCard, priority: Priority): string {
  const { milestone, priority: called } = card.words;
  const rated = card.latestRated;
  if (!rated) return phrase("no-report-rated", { milestones: milestone.many, one: called.one });
  const exception = card.exception(rated.report.id, priority.number);
  return exception
    ? exception.explanation
    : phrase("no-reason-given", { report: rated.report.name, one: called.one });
}
