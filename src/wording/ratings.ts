import type { Basis } from "../domain/overview.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import { countOfNoun } from "./numbers.ts";

/** What the site says where a report leaves a milestone's rating open. */
export const NOT_RECORDED = "Rating not recorded";

/** The same, said once for several milestones. */
export function ratingsNotRecorded({ milestone }: PlanWords): string {
  return `Ratings of these single ${milestone.many}: not recorded`;
}

/** Whether figures are the printed ones or counted by the site, in plain words. */
export function basisWords({ milestone }: PlanWords, basis: Basis, reportName: string): string {
  return basis === "published"
    ? `These totals are as published in the ${reportName} report.`
    : `These totals are computed: this site counts them from the rating of each ${milestone.one} in the ${reportName} report.`;
}

/** The same for totals of several reports that rest on the same. */
export function sharedBasisWords({ milestone }: PlanWords, basis: Basis): string {
  return basis === "published"
    ? "All totals are as published in the reports."
    : `All totals are computed: this site counts them from the rating of each ${milestone.one}.`;
}

/**
 * Why published totals cannot be counted again from the milestones; nothing where they can.
 *
 * @param missing how many milestones of the report have no recorded rating
 * @param all how many milestones the report has
 */
export function unrecordedWords(
  { milestone }: PlanWords,
  missing: number,
  all: number,
): string | null {
  if (missing === 0) return null;
  if (missing === all) {
    return `Ratings of single ${milestone.many} were shown as colours that the source text has lost. Only the totals are known.`;
  }
  const what = missing === 1 ? "rating" : "ratings";
  return `No ${what} recorded for ${missing} of its ${countOfNoun(all, milestone)}.`;
}
