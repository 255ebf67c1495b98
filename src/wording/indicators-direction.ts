import type { Indicator } from "../domain/indicator.ts";
import type { DirectionVerdict } from "../domain/indicators/direction-of-travel.ts";
import type { ShownFigure } from "../domain/indicators/shown-series.ts";
import { phrase } from "./catalogue/phrase.ts";
import { whenWords } from "./days.ts";
import { gapOf } from "./gaps.ts";
import { differenceText, figureText, quotedEnd } from "./indicators-figures.ts";
import { DIRECTION_LABELS, goodWords, notJudgedWords } from "./indicators-labels.ts";

function text(figure: ShownFigure, indicator: Indicator): string {
  return figureText(figure.value ?? 0, indicator.unit, figure.observation.printed);
}

function inWords(figure: ShownFigure, indicator: Indicator): string {
  return `${text(figure, indicator)} ${whenWords(figure.period)}`;
}

/** Why the direction of travel is not known. */
export function gapWords({ gap }: Pick<DirectionVerdict, "gap">): string {
  return phrase(gapOf({ gap }));
}

/** The direction in two or three words: "Improving", "Too few to tell". */
export function directionLabel({ direction, gap }: DirectionVerdict): string {
  return gap === "withheld" ? phrase("too-few") : DIRECTION_LABELS[direction];
}

const UNCLEAR = {
  same: "",
  rounding: phrase("unclear-rounding"),
  chance: phrase("unclear-chance"),
} as const;

function judgement(indicator: Indicator, { direction, gap, unclear }: DirectionVerdict): string {
  if (gap === "no-good-direction") return phrase("but-why", { why: notJudgedWords(indicator) });
  if (unclear) return UNCLEAR[unclear];
  const good = goodWords(indicator);
  return good ? phrase(`so-${direction}`, { good }) : "";
}

function reported({ reported: said }: DirectionVerdict): string {
  return said ? ` ${phrase("said-by-report", { quotation: quotedEnd(said.quotation) })}` : "";
}

function sum(indicator: Indicator, shown: ShownFigure, verdict: DirectionVerdict): string {
  const { from, change, basis } = verdict;
  if (!from || !change) return phrase("direction-gap", { why: gapWords(verdict) });
  const side = change.compare(0);
  const now = inWords(shown, indicator);
  const part = basis === "whole-year" ? ` ${phrase("part-of-year")}` : "";
  if (side === 0) {
    return `${phrase("direction-same", { now, period: whenWords(from.period) })}${part}`;
  }
  const by = differenceText(change, indicator.unit);
  const then = inWords(from, indicator);
  const values = { now, by, then, judgement: judgement(indicator, verdict) };
  return `${phrase(side > 0 ? "direction-higher" : "direction-lower", values)}${part}`;
}

/** Why the direction of travel is what it is: the arithmetic, and what the source itself says. */
export function whyDirection(
  indicator: Indicator,
  shown: ShownFigure | null,
  verdict: DirectionVerdict,
): string {
  if (!shown) return phrase("direction-no-figure", { why: gapWords(verdict) });
  return `${sum(indicator, shown, verdict)}${reported(verdict)}`;
}
