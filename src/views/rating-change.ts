import type { RatingChange } from "../domain/change.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import { RATINGS, type Rating } from "../domain/rating.ts";
import type { Share } from "../domain/share.ts";
import { shownOf } from "../domain/noun.ts";
import { listWords } from "../wording/numbers.ts";

function direction(difference: Share): "up" | "down" | "same" {
  const sign = difference.compare(0);
  if (sign === 0) return "same";
  return sign > 0 ? "up" : "down";
}

/**
 * How a line moved between two reports, in one or two sentences: "Since December 2013, green went
 * up from 9 to 12 and red went up from 4 to 11.5."
 *
 * @param words the plan’s own
 * @param before the name of the earlier report
 * @returns null where one of the two reports has no figures
 */
export function changeSentence(
  { milestone }: PlanWords,
  change: RatingChange | null,
  names: Readonly<Record<Rating, string>>,
  before: string,
): string | null {
  if (!change?.difference || !change.from || !change.to) return null;
  const { difference, from, to } = change;
  const moves = RATINGS.flatMap((rating) => {
    const moved = direction(difference[rating]);
    if (moved === "same") return [];
    return [
      `${names[rating].toLowerCase()} ${moved} from ${from.shown[rating]} to ${to.shown[rating]}`,
    ];
  });
  const totals =
    direction(difference.total) === "same"
      ? ""
      : ` There ${to.shown.total === "1" ? "is" : "are"} ${shownOf(to.shown.total, milestone)}; there ${from.shown.total === "1" ? "was" : "were"} ${from.shown.total}.`;
  const start = moves.length > 0 ? listWords(moves) : "no change in the totals";
  return `Since ${before}: ${start}.${totals}`;
}
