import type { RatingChange } from "../domain/change.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import { inSentence } from "../domain/rating-words.ts";
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
  before: string,
): string | null {
  if (!change?.difference || !change.from || !change.to) return null;
  const { difference, from, to } = change;
  const moves = difference.moves.flatMap((move) => {
    const moved = direction(move.difference);
    if (moved === "same") return [];
    return [`${inSentence(move.rating.name)} ${moved} from ${move.from} to ${move.to}`];
  });
  const totals =
    direction(difference.total) === "same"
      ? ""
      : ` There ${to.shownTotal === "1" ? "is" : "are"} ${shownOf(to.shownTotal, milestone)}; there ${from.shownTotal === "1" ? "was" : "were"} ${from.shownTotal}.`;
  const start = moves.length > 0 ? listWords(moves) : "no change in the totals";
  return `Since ${before}: ${start}.${totals}`;
}
