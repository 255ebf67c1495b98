import type { Plan } from "../domain/plan.ts";
import { RATINGS, type MilestoneRating, type Rating } from "../domain/rating.ts";
import { NOT_RECORDED, ratingNames } from "../wording/ratings.ts";

/** One sign: the icon to draw and the word beside it. */
export interface RatingSign {
  kind: Rating | "not-recorded";
  name: string;
  /** For a split rating: how many of its equal parts, "1 of 2 parts". */
  parts?: string | undefined;
}

/** A milestone's rating as a page shows it: one sign, or several for a split rating. */
export interface RatingStatus {
  split: boolean;
  signs: readonly RatingSign[];
}

function splitSigns(
  rating: readonly Rating[],
  names: Readonly<Record<Rating, string>>,
): RatingSign[] {
  return RATINGS.flatMap((kind) => {
    const count = rating.filter((part) => part === kind).length;
    const parts = `${count} of ${rating.length} parts`;
    return count > 0 ? [{ kind, name: names[kind], parts }] : [];
  });
}

/** The signs of a rating. A rating that is not recorded has its own sign, which is not blue. */
export function ratingStatus(rating: MilestoneRating, plan: Plan): RatingStatus {
  if (rating === null)
    return { split: false, signs: [{ kind: "not-recorded", name: NOT_RECORDED }] };
  const names = ratingNames(plan);
  const [first] = rating;
  if (rating.length === 1 && first) {
    return { split: false, signs: [{ kind: first, name: names[first] }] };
  }
  return { split: true, signs: splitSigns(rating, names) };
}
