import type { RatingChange } from "../domain/change.ts";
import { inSentence } from "../domain/rating-words.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import type { Share } from "../domain/share.ts";
import { agreeing, bare, counted, say, sayList, type Said } from "../wording/counts.ts";
import { ratedCount, ratedTotal } from "./rating-counts.ts";
import { saying } from "../wording/catalogue/phrase.ts";

function direction(difference: Share): "up" | "down" | "same" {
  const sign = difference.compare(0);
  if (sign === 0) return "same";
  return sign > 0 ? "up" : "down";
}

function movesOf(
  card: ReportCard,
  { difference, priority }: RatingChange,
  from: ReportPart,
  to: ReportPart,
): Said[] {
  return (difference?.moves ?? []).flatMap(({ rating, difference: move }) => {
    const moved = direction(move);
    if (moved === "same") return [];
    const [was, is] = [from, to].map((part) => ratedCount(card, part, { priority }, [rating]));
    if (!was || !is) return [];
    const values = { rating: inSentence(rating.name), was: bare(was), now: bare(is) };
    return [saying(moved === "up" ? "rated-up" : "rated-down", values)];
  });
}

function totalsOf(card: ReportCard, priority: number | null, from: ReportPart, to: ReportPart) {
  const { milestone } = card.words;
  const [was, is] = [from, to].map((part) => ratedTotal(card, part, { priority }));
  if (!was || !is) return say``;
  const now = counted(is, milestone.one, milestone.many);
  const nowSaid = saying("totals-now", { ...agreeing(is), now });
  return say` ${nowSaid}; ${saying("totals-were", { ...agreeing(was), was: bare(was) })}.`;
}

/**
 * How a line moved between two reports, in one or two sentences: "Since December 2013, green went
 * up from 9 to 12 and red went up from 4 to 11.5."
 *
 * @returns null where one of the two reports has no figures
 */
export function changeSentence(
  card: ReportCard,
  change: RatingChange | null,
  from: ReportPart,
  to: ReportPart,
): Said | null {
  if (!change?.difference || !change.from || !change.to) return null;
  const moves = movesOf(card, change, from, to);
  const same = direction(change.difference.total) === "same";
  const totals = same ? say`` : totalsOf(card, change.priority, from, to);
  const start = moves.length > 0 ? sayList(moves) : saying("no-change-in-totals", {});
  return say`${saying("since-report", { report: from.report.name, moves: start })}${totals}`;
}
