import type { RatingTotals } from "../rating-totals.ts";
import type { Share } from "../share.ts";

/** The four things that Easy Read says about how a priority is going. */
export type EasyStatus = "well" | "some" | "lot" | "unknown";

/** Words of each status and the sentence that explains it (guide, section 4). */
export const STATUS_WORDS: Readonly<Record<EasyStatus, { name: string; meaning: string }>> = {
  well: { name: "Going well", meaning: "We are doing what we planned." },
  some: { name: "Some work to do", meaning: "We have not done enough yet." },
  lot: { name: "A lot of work to do", meaning: "This is not good enough yet." },
  unknown: { name: "We do not know yet", meaning: "The reports do not say." },
};

/** Whether a part is at least a share of the total, exactly. */
function atLeast(part: Share, total: Share, numerator: number, denominator: number): boolean {
  return part.mul(denominator).compare(total.mul(numerator)) >= 0;
}

/**
 * One status for a priority, from its rating totals. The reports give no such status, so the rule
 * leans to the worse side at every step and is never kinder than the totals:
 * - no totals, or no news (blue) for half or more: "We do not know yet";
 * - red for a third or more: "A lot of work to do";
 * - green for two thirds or more and no red at all: "Going well";
 * - all else: "Some work to do".
 */
export function easyStatus(totals: RatingTotals | null): EasyStatus {
  if (!totals || totals.total.equals(0)) return "unknown";
  const { green, red, blue, total } = totals;
  if (atLeast(blue, total, 1, 2)) return "unknown";
  if (atLeast(red, total, 1, 3)) return "lot";
  return atLeast(green, total, 2, 3) && red.equals(0) ? "well" : "some";
}
