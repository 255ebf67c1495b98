import type { Indicator } from "../domain/indicator.ts";
import type { DirectionGap, DirectionVerdict } from "../domain/indicators/direction-of-travel.ts";
import type { ShownFigure } from "../domain/indicators/shown-series.ts";
import { differenceText, figureText, quotedEnd } from "./indicators-figures.ts";
import { DIRECTION_LABELS, goodWords, notJudgedWords } from "./indicators-labels.ts";

const GAPS: Readonly<Record<Exclude<DirectionGap, "no-good-direction">, string>> = {
  "no-figure": "No figure is published",
  "no-earlier-figure": "There is no earlier figure to compare it with",
  "no-comparable-figure": "There is no earlier figure for the same kind of period",
  break: "Earlier figures cannot be compared with it",
  overlap: "The figures before it cover a part of the same time, so they are not compared",
  season: "Earlier figures are for other times of the year, so they are not compared",
  "running-total": "Each figure holds those before it, so they can only rise and show no direction",
  withheld: "Too few to tell: another figure of the series is confidential",
  "not-judged": "The figures are not set beside each other",
};

function text(figure: ShownFigure, indicator: Indicator): string {
  return figureText(figure.value ?? 0, indicator.unit, figure.observation.printed);
}

function inWords(figure: ShownFigure, indicator: Indicator): string {
  return `${text(figure, indicator)} ${figure.period.inWords}`;
}

/** Why the direction of travel is not known. */
export function gapWords({ gap }: Pick<DirectionVerdict, "gap">): string {
  return gap && gap !== "no-good-direction" ? GAPS[gap] : GAPS["no-earlier-figure"];
}

/** The direction in two or three words: "Improving", "Too few to tell". */
export function directionLabel({ direction, gap }: DirectionVerdict): string {
  return gap === "withheld" ? "Too few to tell" : DIRECTION_LABELS[direction];
}

const UNCLEAR = {
  same: "",
  rounding: "; that is no more than rounding, so this is no clear change",
  chance: "; that could be chance alone, so this is no clear change",
} as const;

function judgement(indicator: Indicator, { direction, gap, unclear }: DirectionVerdict): string {
  if (gap === "no-good-direction") return `, but ${notJudgedWords(indicator)}`;
  if (unclear) return UNCLEAR[unclear];
  const good = goodWords(indicator);
  const result = direction === "no-clear-change" ? "no clear change" : direction;
  return good ? `, and ${good}, so this is ${result}` : "";
}

function reported({ reported: said }: DirectionVerdict): string {
  return said ? ` The report says: ${quotedEnd(said.quotation)}` : "";
}

function sum(indicator: Indicator, shown: ShownFigure, verdict: DirectionVerdict): string {
  const { from, change, basis } = verdict;
  if (!from || !change) return `${gapWords(verdict)}; the direction of travel is not known.`;
  const side = change.compare(0);
  const now = inWords(shown, indicator);
  const part = basis === "whole-year" ? " This sets a part of a year beside a whole year." : "";
  if (side === 0) {
    return `${now} is the same as ${from.period.inWords}, so this is no clear change.${part}`;
  }
  const by = `${differenceText(change, indicator.unit)} ${side > 0 ? "higher" : "lower"}`;
  return `${now} is ${by} than ${inWords(from, indicator)}${judgement(indicator, verdict)}.${part}`;
}

/** Why the direction of travel is what it is: the arithmetic, and what the source itself says. */
export function whyDirection(
  indicator: Indicator,
  shown: ShownFigure | null,
  verdict: DirectionVerdict,
): string {
  if (!shown) return `${gapWords(verdict)}, so the direction of travel is not known.`;
  return `${sum(indicator, shown, verdict)}${reported(verdict)}`;
}
