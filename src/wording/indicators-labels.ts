import type { Indicator, MissingReason } from "../domain/indicator.ts";
import type { ComparisonResult } from "../domain/indicators/comparison.ts";
import type { CouncilSymbols } from "../domain/indicators/council-symbols.ts";
import type { DirectionOfTravel } from "../domain/indicators/direction-of-travel.ts";
import type { Freshness } from "../domain/indicators/freshness.ts";
import type { TargetKind, TargetStatus } from "../domain/indicators/target-status.ts";
import type { SpecialCause } from "../domain/indicators/xmr.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import { inSentence } from "../domain/rating-words.ts";
import { numberText } from "./indicators-figures.ts";

/** Short names of verdicts, for labels, tables and filters. */
export const STATUS_LABELS: Readonly<Record<TargetStatus, string>> = {
  met: "Target met",
  "not-met": "Target missed",
  "on-the-way": "On the way",
  behind: "Behind",
  "not-due": "Target not due",
  expired: "No target now",
  "no-target": "No target",
  "target-without-figure": "Target without figure",
  "no-figure": "No figure",
  "not-judged": "Not judged",
};

/** What sort of target it is, for a label. */
export const TARGET_KIND_LABELS: Readonly<Record<TargetKind, string>> = {
  "by-date": "Target for a date",
  standing: "Standing target",
  relative: "Target set by others",
  change: "Target for a change",
  words: "Target in words",
  expired: "Past target",
};

export const DIRECTION_LABELS: Readonly<Record<DirectionOfTravel, string>> = {
  improving: "Improving",
  "no-clear-change": "No clear change",
  worsening: "Worsening",
  "not-known": "Not known",
};

export const COMPARISON_LABELS: Readonly<Record<ComparisonResult, string>> = {
  better: "Better",
  "in-line": "In line",
  worse: "Worse",
  "not-judged": "Not judged",
};

export const FRESHNESS_LABELS: Readonly<Record<Freshness["status"], string>> = {
  "not-known": "Not known",
  due: "Due",
  overdue: "Overdue",
};

/** Why there is no figure, in a few words. */
export const MISSING_LABELS: Readonly<Record<MissingReason, string>> = {
  "not-collected": "not collected",
  "not-available": "not available",
  suppressed: "confidential",
  "not-yet-due": "not yet due",
};

/** What "c" means, for a note beside a table. */
export const CONFIDENTIAL_NOTE =
  "c means confidential: the figure is about so few people that somebody could be recognised.";

/** A column of the body’s own symbols. */
export function symbolLabel(
  { nation, neighbours }: PlanWords,
  symbol: keyof CouncilSymbols,
): string {
  const labels: Readonly<Record<keyof CouncilSymbols, string>> = {
    onTarget: "On target",
    directionOfTravel: "Direction of travel, year on year",
    yearToDate: "Year to date",
    statisticalNeighbours: `Against ${inSentence(neighbours ?? "similar places")}`,
    national: `Against ${nation ?? "the nation"}`,
  };
  return labels[symbol];
}

export const SPECIAL_CAUSE_LABELS: Readonly<Record<SpecialCause, string>> = {
  "outside-limits": "outside the limits",
  shift: "seven or more in a row on one side of the mean",
  trend: "seven or more in a row, all rising or all falling",
  "near-limit": "two of three in a row close to a limit",
};

type Good = Pick<Indicator, "polarity" | "range">;

/** Which way is good: "high is good", "from 12 to 16 is good". Null where nothing is, or is known. */
export function goodWords({ polarity, range }: Good): string | null {
  if (polarity === "range") {
    return range ? `from ${numberText(range.from)} to ${numberText(range.to)} is good` : null;
  }
  return polarity === "none" ? null : `${polarity} is good`;
}

/** "Lower is better", for a sentence of its own. Null where nothing is better. */
export function betterWords({ polarity, range }: Good): string | null {
  if (polarity === "high") return "Higher is better.";
  if (polarity === "low") return "Lower is better.";
  if (polarity === "none" || !range) return null;
  return `From ${numberText(range.from)} to ${numberText(range.to)} is good.`;
}

/** Why nothing is judged: no direction is good, or the range is not known. */
export function notJudgedWords({ polarity }: Good): string {
  return polarity === "range"
    ? "no report says which range is good"
    : "no direction is good or bad here";
}
