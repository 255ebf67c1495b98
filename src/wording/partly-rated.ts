import { countIn } from "../domain/counts/counts.ts";
import { lineIn } from "../domain/counts/report-counts.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import { saying } from "./catalogue/phrase.ts";
import { agreeing, outOf, type Said } from "./counts.ts";

/**
 * What is known where a report gives the ratings of some milestones only and prints no totals: how
 * many it rates, and that no rating of the others is recorded. Nothing is counted from such ratings:
 * a total with holes would mislead.
 *
 * @param priority a priority's number; without it, the whole report
 * @returns null where the report has totals, or rates nothing here
 */
export function partlyRated(card: ReportCard, part: ReportPart, priority?: number): Said | null {
  const scope = { report: part.report.id, priority };
  const rated = countIn(card, "milestones-rated-one-by-one", scope);
  if (rated.isNone || lineIn(card, scope)) return null;
  const { one, many } = card.words.milestone;
  const single = outOf(rated, one, many);
  return saying("rates-some", { ...agreeing(rated), report: part.report.name, single });
}

/** The latest report that rates some milestones of a priority and gives no totals of it. */
export function latestPartlyRated(card: ReportCard, priority: number): Said | null {
  return card.latestRated && partlyRated(card, card.latestRated, priority);
}
