import type { Indicator, MissingReason } from "../domain/indicator.ts";
import type { ComparisonResult } from "../domain/indicators/comparison.ts";
import type { CouncilSymbols } from "../domain/indicators/council-symbols.ts";
import type { DirectionOfTravel } from "../domain/indicators/direction-of-travel.ts";
import type { Freshness } from "../domain/indicators/freshness.ts";
import type { TargetKind, TargetStatus } from "../domain/indicators/target-status.ts";
import type { SpecialCause } from "../domain/indicators/xmr.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import { inSentence } from "../domain/rating-words.ts";
import { phrase } from "./catalogue/phrase.ts";
import { numberText } from "./indicators-figures.ts";

/** Short names of verdicts, for labels, tables and filters. */
export const STATUS_LABELS: Readonly<Record<TargetStatus, string>> = {
  met: phrase("status-met"),
  "not-met": phrase("status-not-met"),
  "on-the-way": phrase("status-on-the-way"),
  behind: phrase("status-behind"),
  "not-due": phrase("status-not-due"),
  expired: phrase("status-expired"),
  "no-target": phrase("status-no-target"),
  "target-without-figure": phrase("status-target-without-figure"),
  "no-figure": phrase("status-no-figure"),
  "not-judged": phrase("status-not-judged"),
};

/** What sort of target it is, for a label. */
export const TARGET_KIND_LABELS: Readonly<Record<TargetKind, string>> = {
  "by-date": phrase("kind-by-date"),
  standing: phrase("kind-standing"),
  relative: phrase("kind-relative"),
  change: phrase("kind-change"),
  words: phrase("kind-words"),
  expired: phrase("kind-expired"),
};

export const DIRECTION_LABELS: Readonly<Record<DirectionOfTravel, string>> = {
  improving: phrase("improving"),
  "no-clear-change": phrase("no-clear-change"),
  worsening: phrase("worsening"),
  "not-known": phrase("not-known"),
};

export const COMPARISON_LABELS: Readonly<Record<ComparisonResult, string>> = {
  better: phrase("better"),
  "in-line": phrase("in-line"),
  worse: phrase("worse"),
  "not-judged": phrase("status-not-judged"),
};

export const FRESHNESS_LABELS: Readonly<Record<Freshness["status"], string>> = {
  "not-known": phrase("not-known"),
  due: phrase("due"),
  overdue: phrase("overdue"),
};

/** Why there is no figure, in a few words. */
export const MISSING_LABELS: Readonly<Record<MissingReason, string>> = {
  "not-collected": phrase("missing-not-collected"),
  "not-available": phrase("missing-not-available"),
  suppressed: phrase("missing-suppressed"),
  "not-yet-due": phrase("missing-not-yet-due"),
};

/** What "c" means, for a note beside a table. */
export const CONFIDENTIAL_NOTE = phrase("confidential");

/** A column of the body’s own symbols. */
export function symbolLabel(
  { nation, neighbours }: PlanWords,
  symbol: keyof CouncilSymbols,
): string {
  const labels: Readonly<Record<keyof CouncilSymbols, string>> = {
    onTarget: phrase("symbol-on-target"),
    directionOfTravel: phrase("symbol-direction"),
    yearToDate: phrase("symbol-year-to-date"),
    statisticalNeighbours:
      neighbours === null
        ? phrase("against-similar")
        : phrase("against", { name: inSentence(neighbours) }),
    national: nation === null ? phrase("against-nation") : phrase("against", { name: nation }),
  };
  return labels[symbol];
}

export const SPECIAL_CAUSE_LABELS: Readonly<Record<SpecialCause, string>> = {
  "outside-limits": phrase("cause-outside-limits"),
  shift: phrase("cause-shift"),
  trend: phrase("cause-trend"),
  "near-limit": phrase("cause-near-limit"),
};

type Good = Pick<Indicator, "polarity" | "range">;

function rangeTexts({ from, to }: { from: number; to: number }): { from: string; to: string } {
  return { from: numberText(from), to: numberText(to) };
}

/** Which way is good: "high is good", "from 12 to 16 is good". Null where nothing is, or is known. */
export function goodWords({ polarity, range }: Good): string | null {
  if (polarity === "range") return range ? phrase("range-is-good", rangeTexts(range)) : null;
  return polarity === "none" ? null : phrase(`${polarity}-is-good`);
}

/** "Lower is better", for a sentence of its own. Null where nothing is better. */
export function betterWords({ polarity, range }: Good): string | null {
  if (polarity === "high") return phrase("higher-is-better");
  if (polarity === "low") return phrase("lower-is-better");
  if (polarity === "none" || !range) return null;
  return phrase("range-is-better", rangeTexts(range));
}

/** Why nothing is judged: no direction is good, or the range is not known. */
export function notJudgedWords({ polarity }: Good): string {
  return phrase(polarity === "range" ? "no-range" : "no-good");
}
