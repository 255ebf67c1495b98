import type { SymbolCheck } from "../domain/indicators/council-symbols.ts";
import type { JudgedFigure } from "../domain/indicators/judged-figure.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { noiseWords, whyComparison } from "./indicators-comparison.ts";
import { directionLabel, whyDirection } from "./indicators-direction.ts";
import { headline } from "./indicators-headline.ts";
import { movement } from "./indicators-movement.ts";
import { phrase } from "./catalogue/phrase.ts";
import { periodInText } from "./days.ts";
import { figureText } from "./indicators-figures.ts";
import { STATUS_LABELS, symbolLabel } from "./indicators-labels.ts";
import {
  clinicWords,
  freshnessWords,
  laterWords,
  limitsWords,
  rangeWords,
  trendWords,
} from "./indicators-series.ts";
import { whyStatus } from "./indicators-status.ts";
import { listWords } from "./numbers.ts";

/** Everything a page says about one indicator, as sentences. Null where there is nothing to say. */
export interface IndicatorWords {
  /** The verdict as a person would say it. */
  headline: string;
  /** How the latest figure stands to an earlier one and to others. Null where there is none. */
  movement: string | null;
  status: string;
  whyStatus: string;
  direction: string;
  whyDirection: string;
  /** Against the figure just before, where the direction rests on the year before. */
  whyPrevious: string | null;
  noise: string | null;
  /** One for each comparator of the latest period. */
  comparisons: readonly { name: string; why: string }[];
  /** Later periods without a figure, and why. */
  later: string | null;
  /** Null where there is no figure. */
  range: string | null;
  trend: string;
  limits: string;
  freshness: string;
  clinic: string | null;
}

/** Puts the verdicts on an indicator into words. */
export function indicatorWords(words: PlanWords, verdict: IndicatorVerdict): IndicatorWords {
  const { indicator, latest, target, direction, previous } = verdict;
  const shown = latest?.shown ?? null;
  return {
    headline: headline(verdict),
    movement: movement(verdict),
    status: STATUS_LABELS[target.status],
    whyStatus: whyStatus(indicator, shown, target),
    direction: directionLabel(direction),
    whyDirection: whyDirection(indicator, shown, direction),
    whyPrevious: previous && whyDirection(indicator, shown, previous),
    noise: noiseWords(verdict),
    comparisons: verdict.comparisons.flatMap((one) =>
      shown ? [{ name: one.name, why: whyComparison(indicator, shown, one) }] : [],
    ),
    later: laterWords(verdict),
    range: rangeWords(verdict),
    trend: trendWords(verdict),
    limits: limitsWords(verdict),
    freshness: freshnessWords(verdict),
    clinic: clinicWords(words, verdict),
  };
}

/** The two verdicts that are published, with the arithmetic, as one text: "Why this rating?" */
export function whyThisRating({ indicator, latest, target, direction }: IndicatorVerdict): string {
  const shown = latest?.shown ?? null;
  return `${whyStatus(indicator, shown, target)} ${whyDirection(indicator, shown, direction)}`;
}

/** Where reports print different values for one period. Null where they do not. */
export function alsoPrintedWords(
  { shown }: JudgedFigure,
  verdict: IndicatorVerdict,
): string | null {
  const texts = shown.alsoPrinted.map((one) =>
    figureText(one.value ?? 0, verdict.indicator.unit, one.printed),
  );
  if (texts.length === 0) return null;
  const who = texts.length === 1 ? "earlier-report-prints" : "earlier-reports-print";
  const period = periodInText(shown.period);
  return `${phrase(who, { figures: listWords(texts), period })} ${phrase("later-shown")}`;
}

/** A printed symbol that the rule does not give. Null where they agree. */
export function symbolWords(
  words: PlanWords,
  { name, printed, ruled, agrees }: SymbolCheck,
): string | null {
  if (agrees === true) return null;
  const column = symbolLabel(words, name);
  if (agrees === null) return phrase("symbol-nothing", { column, printed });
  const given = ruled ?? phrase("no-symbol");
  return phrase("symbol-rule", { column, printed, body: words.body, ruled: given });
}
