/** The four ratings of a delivery milestone, in the order that the progress reports print them. */
export const RATINGS = ["green", "amber", "red", "blue"] as const;

export type Rating = (typeof RATINGS)[number];

/**
 * The rating of one milestone in one report.
 * - a list of one: rated with that colour;
 * - a list of several: a split rating in equal parts ("some of the delivery milestones have split
 *   RAG statuses", progress report June 2014, overview notes); each part counts 1/n;
 * - `null`: the rating is not recorded in the source. That is not the same as blue, which says that
 *   no information or update was given.
 */
export type MilestoneRating = readonly Rating[] | null;
