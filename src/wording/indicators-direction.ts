import type { Indicator } from "../domain/indicator.ts";
import type { DirectionVerdict } from "../domain/indicators/direction-of-travel.ts";
import type { ShownFigure } from "../domain/indicators/shown-series.ts";
import { baselineBefore } from "../domain/indicators/target-status.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { differenceText, figureText, periodInText } from "./indicators-figures.ts";
import { goodWords, MISSING_LABELS, notJudgedWords } from "./indicators-labels.ts";
import { sentenceCase } from "./numbers.ts";

const GAPS = {
  "no-figure": "No figure is published",
  "no-earlier-figure": "There is no earlier figure to compare it with",
  "no-comparable-figure": "There is no earlier figure for the same kind of period",
  break: "Earlier figures cannot be compared with it",
} as const;

function text(figure: ShownFigure, indicator: Indicator): string {
  return figureText(figure.value ?? 0, indicator.unit, figure.observation.printed);
}

function inWords(figure: ShownFigure, indicator: Indicator): string {
  return `${text(figure, indicator)} ${figure.period.inWords}`;
}

function gapWords({ gap }: DirectionVerdict): string {
  return gap && gap !== "no-good-direction" ? GAPS[gap] : GAPS["no-earlier-figure"];
}

function judgement(indicator: Indicator, { direction, gap }: DirectionVerdict): string {
  if (gap === "no-good-direction") return `, but ${notJudgedWords(indicator)}`;
  const good = goodWords(indicator);
  return good ? `, and ${good}, so this is ${direction}` : "";
}

/** Why the direction of travel is what it is: one sentence with the arithmetic. */
export function whyDirection(
  indicator: Indicator,
  shown: ShownFigure | null,
  verdict: DirectionVerdict,
): string {
  const { from, change } = verdict;
  if (!shown || !from || !change) {
    return `${gapWords(verdict)}, so the direction of travel is not known.`;
  }
  const side = change.compare(0);
  const now = inWords(shown, indicator);
  if (side === 0) return `${now} is the same as ${from.period.inWords}, so this is unchanged.`;
  const by = `${differenceText(change, indicator.unit)} ${side > 0 ? "higher" : "lower"}`;
  return `${now} is ${by} than ${inWords(from, indicator)}${judgement(indicator, verdict)}.`;
}

/** The baseline, where there is no earlier figure to set a figure beside. Null if there is none. */
function beside(indicator: Indicator, shown: ShownFigure): string | null {
  const { figure, period } = baselineBefore(indicator, shown) ?? {};
  if (!figure || !period || figure.value === undefined) return null;
  const value = figureText(figure.value, indicator.unit, figure.printed);
  return `The baseline was ${value} ${period.inWords}`;
}

const BETTER = { improving: "better", worsening: "worse", unchanged: "neither better nor worse" };

function moved(verdict: IndicatorVerdict, shown: ShownFigure): string {
  const { indicator, direction } = verdict;
  const { from, change } = direction;
  const now = `${indicator.name}: ${inWords(shown, indicator)}`;
  if (!from || !change) return `${now}. ${beside(indicator, shown) ?? gapWords(direction)}.`;
  const side = change.compare(0);
  if (side === 0) return `${now}, the same as ${from.period.inWords}.`;
  const move = `${now}, ${side > 0 ? "up" : "down"} from ${inWords(from, indicator)}.`;
  const good = goodWords(indicator);
  if (!good || direction.direction === "not-known") {
    return `${move} ${sentenceCase(notJudgedWords(indicator))}.`;
  }
  return `${move} ${sentenceCase(good)}, so this is ${BETTER[direction.direction]}.`;
}

function noFigure({ indicator, later }: IndicatorVerdict): string {
  const last = later.at(-1);
  if (!last?.reason) return `${indicator.name}: no report prints a figure.`;
  const why = MISSING_LABELS[last.reason];
  return `${indicator.name}: no figure is published. The last one, for ${periodInText(last.period)}, is ${why}.`;
}

/**
 * The finding in one or two sentences: "NEET: 6.1% in April 2014, down from 8.1% in April 2013. Low
 * is good, so this is better."
 */
export function headline(verdict: IndicatorVerdict): string {
  const shown = verdict.latest?.shown;
  if (!shown) return noFigure(verdict);
  const finding = moved(verdict, shown);
  if (verdict.noise.status !== "within-noise") return finding;
  return `${finding} The change could be chance alone: the group is too small to tell.`;
}
