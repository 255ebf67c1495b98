import type { Basis } from "../domain/overview.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { Count } from "../domain/counts/count.ts";
import { bare, counted, isAll, say, type Said } from "./counts.ts";

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
 * @param missing how many milestones of the report have no recorded rating, out of all
 */
export function unrecordedWords({ milestone }: PlanWords, missing: Count): Said | null {
  if (missing.isNone) return null;
  const { of } = missing;
  if (!of || isAll(missing)) {
    return say`Ratings of single ${milestone.many} were shown as colours that the source text has lost. Only the totals are known.`;
  }
  const what = missing.isOne ? "rating" : "ratings";
  return say`No ${what} recorded for ${bare(missing)} of its ${counted(of, milestone.one, milestone.many)}.`;
}
