import { type CountsAs, type MilestoneRating, type Rating, type RatingKey } from "./rating.ts";
import { share, sum, type Share } from "./share.ts";

/** How many milestones have one rating, exactly. */
export interface RatingCount {
  rating: Rating;
  count: Share;
}

/** How many milestones have each rating of the plan's key, in its order, and how many in all. */
export interface RatingTotals {
  readonly parts: readonly RatingCount[];
  readonly total: Share;
}

/** Totals from a count of each rating of a key; the total is their sum. */
export function ratingTotals(
  key: RatingKey,
  countOf: (rating: Rating, at: number) => Share,
): RatingTotals {
  const parts = key.map((rating, at) => ({ rating, count: countOf(rating, at) }));
  return { parts, total: sum(parts.map(({ count }) => count)) };
}

/**
 * Adds up the ratings of milestones. Each part of a split rating counts 1/n (progress report
 * June 2014, overview notes).
 *
 * @returns the totals, or null if any rating is not recorded: a total with holes would mislead
 */
export function countRatings(
  ratings: readonly MilestoneRating[],
  key: RatingKey,
): RatingTotals | null {
  const known = ratings.filter((parts) => parts !== null);
  if (known.length < ratings.length) return null;
  const partOf = (parts: readonly Rating[], rating: Rating): Share =>
    share(parts.filter((one) => one.key === rating.key).length, parts.length);
  return ratingTotals(key, (rating) => sum(known.map((parts) => partOf(parts, rating))));
}

/** The count of one rating; zero where the totals do not have it. */
export function countOfRating({ parts }: RatingTotals, rating: Rating): Share {
  return parts.find((one) => one.rating.key === rating.key)?.count ?? share(0);
}

/** The ratings that count as one of these, added up. */
export function countAs({ parts }: RatingTotals, ...kinds: readonly CountsAs[]): Share {
  return sum(parts.filter(({ rating }) => kinds.includes(rating.countsAs)).map((one) => one.count));
}

/** Adds totals of several priorities. */
export function addTotals(all: readonly RatingTotals[], key: RatingKey): RatingTotals {
  return ratingTotals(key, (rating) => sum(all.map((totals) => countOfRating(totals, rating))));
}

/** A part of a total in per cent, exact. Zero where there is nothing to divide. */
export function percentOf(count: Share, { total }: Pick<RatingTotals, "total">): Share {
  return total.equals(0) ? share(0) : count.mul(100).div(total);
}
