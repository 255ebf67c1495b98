import type { Basis } from "../domain/overview.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { Count } from "../domain/counts/count.ts";
import { agreeing, bare, counted, isAll, type Said } from "./counts.ts";
import { phrase, saying } from "./catalogue/phrase.ts";

/** What the site says where a report leaves a milestone's rating open. */
export const NOT_RECORDED = phrase("rating-not-recorded");

/** The same, said once for several milestones. */
export function ratingsNotRecorded({ milestone }: PlanWords): string {
  return phrase("ratings-not-recorded", { milestones: milestone.many });
}

/** Whether figures are the printed ones or counted by the site, in plain words. */
export function basisWords({ milestone }: PlanWords, basis: Basis, reportName: string): string {
  return basis === "published"
    ? phrase("totals-published", { report: reportName })
    : phrase("totals-computed", { milestone: milestone.one, report: reportName });
}

/** The same for totals of several reports that rest on the same. */
export function sharedBasisWords({ milestone }: PlanWords, basis: Basis): string {
  return basis === "published"
    ? phrase("all-totals-published")
    : phrase("all-totals-computed", { milestone: milestone.one });
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
    return saying("colours-lost", { milestones: milestone.many });
  }
  return saying("none-recorded", {
    ...agreeing(missing),
    missing: bare(missing),
    all: counted(of, milestone.one, milestone.many),
  });
}
