import { RATINGS, type MilestoneRating, type Rating } from "./rating.ts";
import { share, sum, type Share } from "./share.ts";

/** How many milestones have each rating, exactly. */
export type RatingTotals = Readonly<Record<Rating, Share>> & { readonly total: Share };

/** Totals from four exact numbers; the total is their sum. */
export function ratingTotals(parts: Readonly<Record<Rating, Share>>): RatingTotals {
  return { ...parts, total: sum(RATINGS.map((rating) => parts[rating])) };
}

/**
 * Adds up the ratings of milestones. Each part of a split rating counts 1/n (progress report
 * June 2014, overview notes).
 *
 * @returns the totals, or null if any rating is not recorded: a total with holes would mislead
 */
export function countRatings(ratings: readonly MilestoneRating[]): RatingTotals | null {
  const counts = { green: share(0), amber: share(0), red: share(0), blue: share(0) };
  for (const parts of ratings) {
    if (parts === null) return null;
    for (const part of parts) counts[part] = counts[part].add(share(1, parts.length));
  }
  return ratingTotals(counts);
}

/** Adds totals of several priorities. */
export function addTotals(all: readonly RatingTotals[]): RatingTotals {
  const of = (rating: Rating): Share => sum(all.map((totals) => totals[rating]));
  return ratingTotals({
    green: of("green"),
    amber: of("amber"),
    red: of("red"),
    blue: of("blue"),
  });
}

/** One rating's part of the total, in per cent, exact. Zero where there is nothing to divide. */
export function percentOf(totals: RatingTotals, rating: Rating): Share {
  if (totals.total.equals(0)) return share(0);
  return totals[rating].mul(100).div(totals.total);
}
