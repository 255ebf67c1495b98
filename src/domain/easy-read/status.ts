import { countAs, type RatingTotals } from "../rating-totals.ts";
import type { Share } from "../share.ts";

/** The four things that Easy Read says about how a priority is going. */
export type EasyStatus = "well" | "some" | "lot" | "unknown";

/** A part of the things to do, as a fraction: [2, 3] is 2 out of every 3. */
type Part = readonly [number, number];

/** Where one sign ends and the next begins. The pages say these numbers as they stand here. */
export const SIGN_LIMITS: Readonly<Record<"well" | "lot" | "unknown", Part>> = {
  well: [2, 3],
  lot: [1, 3],
  unknown: [1, 2],
};

/**
 * Words of each status (guide, section 4): the sign's name, what the sign means, and the sentence
 * that answers "Is it good?" with the date of the ratings.
 */
export const STATUS_WORDS: Readonly<
  Record<EasyStatus, { name: string; meaning: string; answer: (date: string) => string }>
> = {
  well: {
    name: "Going well",
    meaning: "we are doing what we planned",
    answer: (date) => `In ${date}, most things went well`,
  },
  some: {
    name: "Some work to do",
    meaning: "fewer things go well than we want",
    answer: (date) => `In ${date}, fewer things went well than we want`,
  },
  lot: {
    name: "A lot of work to do",
    meaning: "too many things have problems",
    answer: (date) => `In ${date}, too many things had problems`,
  },
  unknown: {
    name: "We do not know yet",
    meaning: "the news is missing",
    answer: (date) => `In ${date}, we had no news on too many things`,
  },
};

/** The answer where no report has ratings of the priority. */
export const NO_ANSWER = "No report says how well this goes";

/** Whether a part is at least a share of the total, exactly. */
function atLeast(part: Share, total: Share, [numerator, denominator]: Part): boolean {
  return part.mul(denominator).compare(total.mul(numerator)) >= 0;
}

/**
 * One status for a priority, from its rating totals. The reports give no such status, so the rule
 * leans to the worse side at every step and is never kinder than the totals:
 * - no totals, or no news for half or more: "We do not know yet";
 * - off track for a third or more: "A lot of work to do";
 * - done or on track for two thirds or more and nothing off track: "Going well";
 * - all else: "Some work to do".
 */
export function easyStatus(totals: RatingTotals | null): EasyStatus {
  if (!totals || totals.total.equals(0)) return "unknown";
  const { total } = totals;
  const [well, off] = [countAs(totals, "done", "on-track"), countAs(totals, "off-track")];
  if (atLeast(countAs(totals, "no-news"), total, SIGN_LIMITS.unknown)) return "unknown";
  if (atLeast(off, total, SIGN_LIMITS.lot)) return "lot";
  return atLeast(well, total, SIGN_LIMITS.well) && off.equals(0) ? "well" : "some";
}
