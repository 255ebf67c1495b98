import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { comparatorName } from "../wording/indicators-comparison.ts";
import {
  COMPARISON_LABELS,
  DIRECTION_LABELS,
  FRESHNESS_LABELS,
  TARGET_KIND_LABELS,
} from "../wording/indicators-labels.ts";
import type { IndicatorWords } from "../wording/indicators-words.ts";

/** One verdict with its reason: "Target": "Target met", "61% is above the target of 60%, …". */
export interface VerdictLine {
  of: string;
  verdict: string;
  /** "Why this rating?": one sentence with the arithmetic. */
  why: string;
}

const NOISE_LABELS = {
  "within-noise": phrase("too-few"),
  "beyond-noise": phrase("more-than-chance"),
  "not-known": phrase("not-known"),
} as const;

const TREND_LABELS = {
  "not-enough-data": phrase("not-enough-data"),
  "no-trend": phrase("no-trend"),
  rising: phrase("rising"),
  falling: phrase("falling"),
} as const;

function comparisonLines(verdict: IndicatorVerdict, words: IndicatorWords): VerdictLine[] {
  return verdict.comparisons.map(({ name, result }, at) => ({
    of: phrase("against", { name: comparatorName(name) }),
    verdict: COMPARISON_LABELS[result],
    why: words.comparisons[at]?.why ?? "",
  }));
}

/** Control limits are asked of months and quarters only. */
function limitsLine({ indicator, xmr }: IndicatorVerdict, words: IndicatorWords): VerdictLine[] {
  const asked = indicator.frequency === "monthly" || indicator.frequency === "quarterly";
  if (!asked && xmr.kind === "not-enough-data") return [];
  const found = xmr.kind === "limits" && xmr.signals.length > 0 ? "something-stands-out" : "steady";
  const verdict = phrase(xmr.kind === "limits" ? found : "not-enough-data");
  return [{ of: phrase("ups-and-downs"), verdict, why: words.limits }];
}

/** Every verdict on an indicator's latest figure, each with its reason. */
export function verdictLines(verdict: IndicatorVerdict, words: IndicatorWords): VerdictLine[] {
  const { previous, direction, trend, freshness } = verdict;
  const next = {
    of: phrase("next-figure"),
    verdict: FRESHNESS_LABELS[freshness.status],
    why: words.freshness,
  };
  if (!verdict.latest) return [next];
  const lines: (VerdictLine | false | null)[] = [
    {
      of: verdict.target.kind ? TARGET_KIND_LABELS[verdict.target.kind] : phrase("strip-target"),
      verdict: words.status,
      why: words.whyStatus,
    },
    { of: phrase("direction-of-travel"), verdict: words.direction, why: words.whyDirection },
    previous !== null && {
      of: phrase("against-before"),
      verdict: DIRECTION_LABELS[previous.direction],
      why: words.whyPrevious ?? "",
    },
    ...comparisonLines(verdict, words),
    words.noise !== null && {
      of: phrase("could-be-chance"),
      verdict: NOISE_LABELS[direction.noise.status],
      why: words.noise,
    },
    { of: phrase("trend"), verdict: TREND_LABELS[trend.kind], why: words.trend },
    ...limitsLine(verdict, words),
    words.clinic !== null && {
      of: phrase("performance-clinic"),
      verdict: phrase("would-be-considered"),
      why: words.clinic,
    },
    next,
  ];
  return lines.filter((line) => line !== false && line !== null);
}
