import type { MilestoneRating, Rating, RatingKey } from "../domain/rating.ts";
import { NOT_RECORDED } from "../wording/ratings.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** One sign: the icon to draw and the word beside it. */
export interface RatingSign {
  /** The key of a rating, or "not-recorded", which is none. */
  kind: string;
  name: string;
  /** For a split rating: how many of its equal parts, "1 of 2 parts". */
  parts?: string | undefined;
}

/** A milestone's rating as a page shows it: one sign, or several for a split rating. */
export interface RatingStatus {
  split: boolean;
  signs: readonly RatingSign[];
}

function splitSigns(rating: readonly Rating[], ratings: RatingKey): RatingSign[] {
  return ratings.flatMap(({ key, name }) => {
    const count = rating.filter((part) => part.key === key).length;
    const parts = phrase("parts-of", { n: count, all: rating.length });
    return count > 0 ? [{ kind: key, name, parts }] : [];
  });
}

/**
 * The signs of a rating. A rating that is not recorded has its own sign, which is no rating's.
 *
 * @param ratings the plan's key, whose order the parts of a split rating take
 */
export function ratingStatus(rating: MilestoneRating, ratings: RatingKey): RatingStatus {
  if (rating === null)
    return { split: false, signs: [{ kind: "not-recorded", name: NOT_RECORDED }] };
  const [first] = rating;
  if (rating.length === 1 && first) {
    return { split: false, signs: [{ kind: first.key, name: first.name }] };
  }
  return { split: true, signs: splitSigns(rating, ratings) };
}
