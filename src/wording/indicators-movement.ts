import type { Comparison, ComparisonResult } from "../domain/indicators/comparison.ts";
import type { DirectionVerdict } from "../domain/indicators/direction-of-travel.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { ShownFigure } from "../domain/indicators/shown-series.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { comparatorName } from "./indicators-comparison.ts";
import { phrase } from "./catalogue/phrase.ts";
import { whenWords } from "./days.ts";
import { gapWords } from "./indicators-direction.ts";
import { figureText, quotedEnd } from "./indicators-figures.ts";
import { notJudgedWords } from "./indicators-labels.ts";
import { sentenceCase } from "../domain/noun.ts";
import { listWords } from "./numbers.ts";

/** A part of a sentence, and whether it is good news. */
interface Clause {
  text: string;
  tone: "good" | "bad" | "neutral";
}

function inWords(figure: ShownFigure, { unit }: Indicator): string {
  return `${figureText(figure.value ?? 0, unit, figure.observation.printed)} ${whenWords(figure.period)}`;
}

const UNCLEAR = {
  rounding: phrase("move-rounding"),
  chance: phrase("move-chance"),
} as const;

function directionClause(indicator: Indicator, direction: DirectionVerdict): Clause | null {
  const { from, change, unclear } = direction;
  if (!from || !change) return null;
  const then = inWords(from, indicator);
  const part = direction.basis === "whole-year" ? phrase("move-whole-year") : "";
  if (unclear === "same") {
    const period = whenWords(from.period);
    return { text: phrase("move-same", { period, part }), tone: "neutral" };
  }
  if (unclear) {
    const why = UNCLEAR[unclear];
    return { text: phrase("move-unclear", { then, part, why }), tone: "neutral" };
  }
  if (direction.direction === "improving")
    return { text: phrase("move-better", { then, part }), tone: "good" };
  if (direction.direction === "worsening")
    return { text: phrase("move-worse", { then, part }), tone: "bad" };
  const side = change.compare(0) > 0 ? "move-up" : "move-down";
  return { text: phrase(side, { then, why: notJudgedWords(indicator) }), tone: "neutral" };
}

const SIDES = [
  { result: "better", tone: "good" },
  { result: "in-line", tone: "neutral" },
  { result: "worse", tone: "bad" },
] as const;

function other({ name, value, comparator }: Comparison, { unit }: Indicator): string {
  const said = comparatorName(name);
  return value === null ? said : `${said} (${figureText(value, unit, comparator.printed)})`;
}

/** Of others, those first that tell the same sort of news as the direction: one "but" is enough. */
function comparisonClauses(
  { indicator, comparisons }: IndicatorVerdict,
  own: Clause | null,
): Clause[] {
  const of = (result: ComparisonResult): string[] =>
    comparisons.filter((one) => one.result === result).map((one) => other(one, indicator));
  const sides = own?.tone === "bad" ? SIDES.toReversed() : SIDES;
  return sides.flatMap(({ result, tone }) => {
    const names = of(result);
    if (names.length === 0) return [];
    return [{ text: phrase(`side-${result}`, { names: listWords(names) }), tone }];
  });
}

/** Good news and bad news are never told without the "but" between them. */
function joined(clauses: readonly Clause[]): string {
  return clauses.reduce((said, { text, tone }, at) => {
    if (at === 0) return text;
    const before = clauses.slice(0, at).findLast((one) => one.tone !== "neutral");
    const against = before !== undefined && tone !== "neutral" && before.tone !== tone;
    return phrase(against ? "but-clause" : "and-clause", { before: said, clause: text });
  }, "");
}

function reportedWords({ reported, direction }: DirectionVerdict): string | null {
  if (!reported || reported.direction === direction) return null;
  return phrase("report-says", { quotation: quotedEnd(reported.quotation) });
}

/** What a later report says of the direction, where it prints no figure. */
function laterWords({ later, direction }: IndicatorVerdict): string | null {
  if (direction.gap === "withheld") return null;
  const said = later.findLast(({ observation }) => observation.reported)?.observation.reported;
  return said ? phrase("later-report-says", { quotation: quotedEnd(said.quotation) }) : null;
}

/**
 * How the latest figure stands to an earlier one and to others: "Better than 6.4% in November 2013,
 * but worse than England (4.6%)." Null where there is no figure.
 */
export function movement(verdict: IndicatorVerdict): string | null {
  const { indicator, direction, latest } = verdict;
  if (!latest) return null;
  const own = directionClause(indicator, direction);
  const clauses = [...(own ? [own] : []), ...comparisonClauses(verdict, own)];
  const sentence = clauses.length > 0 ? `${sentenceCase(joined(clauses))}.` : null;
  const gap = own ? null : `${gapWords(direction)}.`;
  const said = [reportedWords(direction), laterWords(verdict)];
  return [sentence, gap, ...said].filter((one) => one).join(" ");
}
