import type { Comparison, ComparisonResult } from "../domain/indicators/comparison.ts";
import type { DirectionVerdict } from "../domain/indicators/direction-of-travel.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { ShownFigure } from "../domain/indicators/shown-series.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { comparatorName } from "./indicators-comparison.ts";
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
  return `${figureText(figure.value ?? 0, unit, figure.observation.printed)} ${figure.period.inWords}`;
}

const UNCLEAR = {
  same: "",
  rounding: ", because the two differ by no more than rounding",
  chance: ", because the difference could be chance alone",
} as const;

function directionClause(indicator: Indicator, direction: DirectionVerdict): Clause | null {
  const { from, change, unclear } = direction;
  if (!from || !change) return null;
  const then = inWords(from, indicator);
  const part = direction.basis === "whole-year" ? ", a whole year beside a part of one" : "";
  if (unclear === "same")
    return { text: `the same as ${from.period.inWords}${part}`, tone: "neutral" };
  if (unclear)
    return { text: `no clear change from ${then}${part}${UNCLEAR[unclear]}`, tone: "neutral" };
  if (direction.direction === "improving")
    return { text: `better than ${then}${part}`, tone: "good" };
  if (direction.direction === "worsening")
    return { text: `worse than ${then}${part}`, tone: "bad" };
  const side = change.compare(0) > 0 ? "up" : "down";
  return { text: `${side} from ${then}, but ${notJudgedWords(indicator)}`, tone: "neutral" };
}

const SIDES = [
  { result: "better", text: "better than", tone: "good" },
  { result: "in-line", text: "in line with", tone: "neutral" },
  { result: "worse", text: "worse than", tone: "bad" },
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
  return sides.flatMap(({ result, text, tone }) => {
    const names = of(result);
    return names.length > 0 ? [{ text: `${text} ${listWords(names)}`, tone }] : [];
  });
}

/** Good news and bad news are never told without the "but" between them. */
function joined(clauses: readonly Clause[]): string {
  return clauses.reduce((said, { text, tone }, at) => {
    if (at === 0) return text;
    const before = clauses.slice(0, at).findLast((one) => one.tone !== "neutral");
    const against = before !== undefined && tone !== "neutral" && before.tone !== tone;
    return `${said}, ${against ? "but" : "and"} ${text}`;
  }, "");
}

function reportedWords({ reported, direction }: DirectionVerdict): string | null {
  if (!reported || reported.direction === direction) return null;
  return `The report itself says: ${quotedEnd(reported.quotation)}`;
}

/** What a later report says of the direction, where it prints no figure. */
function laterWords({ later, direction }: IndicatorVerdict): string | null {
  if (direction.gap === "withheld") return null;
  const said = later.findLast(({ observation }) => observation.reported)?.observation.reported;
  return said ? `A later report says: ${quotedEnd(said.quotation)}` : null;
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
