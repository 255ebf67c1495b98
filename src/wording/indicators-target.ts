import type { Indicator, Target } from "../domain/indicator.ts";
import type { ShownFigure } from "../domain/indicators/shown-series.ts";
import { isStanding } from "../domain/indicators/target-choice.ts";
import type { DatedTarget, TargetVerdict } from "../domain/indicators/target-status.ts";
import { comparatorName } from "./indicators-comparison.ts";
import { phrase } from "./catalogue/phrase.ts";
import { periodInText } from "./days.ts";
import { differenceText, figureText, roundedText } from "./indicators-figures.ts";

/** Words and signs of a text that are no digits: "€" of "€1,395", "days" of "10 days". */
function wordsOf(text: string): string[] {
  return text.match(/[^\d.,%£\s]+/g) ?? [];
}

/** Whether the printed words of a target say more than its number in its unit: "above 90%". */
export function saysMore(
  { value, printed = "" }: Pick<Target, "value" | "printed">,
  { unit }: Pick<Indicator, "unit">,
): boolean {
  const own = value === undefined ? [] : wordsOf(figureText(value, unit, printed));
  return wordsOf(printed).some((word) => !own.includes(word));
}

/** The target as a reader takes it: "65.5%", or the printed words where they say more. */
export function targetText({ figure }: DatedTarget, indicator: Indicator): string {
  if (figure.value === undefined || saysMore(figure, indicator)) return `“${figure.printed ?? ""}”`;
  return figureText(figure.value, indicator.unit, figure.printed);
}

/** " for quarter 4 of 2013/14"; nothing where the target ends with the figure or names no date. */
function when(target: DatedTarget, shown: ShownFigure): string {
  const same = target.period.end === shown.period.end || isStanding(target.figure);
  return same ? "" : phrase("target-for", { period: periodInText(target.period) });
}

function relativeClause(indicator: Indicator, verdict: TargetVerdict): string {
  const comparison = verdict.standing?.comparison;
  if (!comparison) return "";
  const name = comparatorName(comparison.name);
  const { value, comparator, difference, result } = comparison;
  if (value !== null) {
    const figure = figureText(value, indicator.unit, comparator.printed);
    return phrase("others-had", { name, figure });
  }
  if (result === "not-judged" || result === "in-line") return phrase("report-calls-in-line");
  if (!difference) return phrase(`report-calls-${result}`);
  return phrase(`report-calls-${result}-by`, { by: differenceText(difference, indicator.unit) });
}

function changeClause(indicator: Indicator, shown: ShownFigure, { level }: TargetVerdict): string {
  if (level) return phrase("comes-to", { level: roundedText(level, indicator.unit) });
  const by = shown.observation.reported?.by;
  if (by === undefined) return "";
  const kind = indicator.unit.kind === "percent" ? "points" : indicator.unit.kind;
  return phrase("change-printed", { by: figureText(by, { ...indicator.unit, kind }) });
}

/** A target of 0 that no source prints: the figure is itself the distance from the target. */
export function isDistance({ figure }: DatedTarget): boolean {
  return figure.value === 0 && figure.printed === undefined;
}

/**
 * The clause of a sentence that names the target: "the target was 17.9%". Null where there is none.
 */
export function targetClause(
  indicator: Indicator,
  shown: ShownFigure,
  verdict: TargetVerdict,
): string | null {
  const { target, kind, ahead } = verdict;
  if (!target || isDistance(target)) return null;
  const text = targetText(target, indicator);
  if (kind === "expired")
    return phrase("last-target-was", { text, period: periodInText(target.period) });
  const lasting = isStanding(target.figure);
  const name = ahead || lasting ? "target-is" : "target-was";
  const said = phrase(name, { text, when: when(target, shown) });
  if (kind === "standing") return phrase("at-all-times", { said });
  if (kind === "relative") return `${said}${relativeClause(indicator, verdict)}`;
  return kind === "change" ? `${said}${changeClause(indicator, shown, verdict)}` : said;
}
