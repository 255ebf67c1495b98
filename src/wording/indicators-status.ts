import type { Indicator } from "../domain/indicator.ts";
import { longDay } from "../domain/indicators/calendar.ts";
import { difference, exact, type Exact } from "../domain/indicators/exact.ts";
import type { ShownFigure } from "../domain/indicators/shown-series.ts";
import { isStanding } from "../domain/indicators/target-choice.ts";
import type { DatedFigure, TargetVerdict } from "../domain/indicators/target-status.ts";
import { whyComparison } from "./indicators-comparison.ts";
import { figureText, periodInText, roundedText } from "./indicators-figures.ts";
import { goodWords, notJudgedWords } from "./indicators-labels.ts";
import { targetClause, targetText } from "./indicators-target.ts";
import { sentenceCase } from "../domain/noun.ts";

function sides(value: number, other: number | Exact): string {
  const by = difference(value, exact(other)).compare(0);
  if (by === 0) return "exactly";
  return by > 0 ? "above" : "below";
}

/** The printed words of a target where they say more than its number: "above 90%". */
function printedWords(printed: string | undefined): string {
  const more = /[^\d.,%£\s]/.test(printed ?? "");
  return more ? ` (“${printed ?? ""}”)` : "";
}

function dated({ figure, period }: DatedFigure, indicator: Indicator, always: boolean): string {
  const value = figure.value ?? 0;
  const text = `${figureText(value, indicator.unit, figure.printed)}${printedWords(figure.printed)}`;
  return always ? `${text} for ${periodInText(period)}` : text;
}

/** The level that is judged: the printed one, or what a change comes to. */
function levelText(
  { target, level }: TargetVerdict,
  indicator: Indicator,
  always: boolean,
): string {
  if (!target) return "";
  if (!level) return dated(target, indicator, always);
  const text = roundedText(level, indicator.unit);
  return always ? `${text} for ${periodInText(target.period)}` : text;
}

function goodPart(indicator: Indicator): string {
  const good = goodWords(indicator);
  return good ? `, and ${good},` : ",";
}

function reached(indicator: Indicator, shown: ShownFigure, verdict: TargetVerdict): string {
  const { target, ahead, status } = verdict;
  const value = shown.value ?? 0;
  const own = figureText(value, indicator.unit, shown.observation.printed);
  if (!target) return "";
  const other = target.period.text !== shown.period.text && !isStanding(target.figure);
  const side = sides(value, verdict.level ?? target.figure.value ?? 0);
  const good = side === "exactly" ? "," : goodPart(indicator);
  const said = `${own} is ${side} the target of ${levelText(verdict, indicator, other)}${good}`;
  if (ahead) return `${said} so the figure was there before the target’s date.`;
  return `${said} so the target is ${status === "met" ? "met" : "not met"}.`;
}

function onPath(indicator: Indicator, shown: ShownFigure, verdict: TargetVerdict): string {
  const { target, path, status } = verdict;
  if (!target || !path) return "";
  const value = shown.value ?? 0;
  const own = figureText(value, indicator.unit, shown.observation.printed);
  const side = sides(value, path.expected);
  const there = roundedText(path.expected, indicator.unit);
  const line = `a straight line from the baseline of ${dated(path.baseline, indicator, true)} to the target of ${levelText(verdict, indicator, true)}`;
  const good = side === "exactly" ? "," : goodPart(indicator);
  const result = status === "behind" ? "behind on the way" : "on the way";
  return `${own} is ${side} ${there}, where ${line} stood on ${longDay(shown.period.end)}${good} so the figure is ${result} to the target.`;
}

function notDue(indicator: Indicator, shown: ShownFigure, { target }: TargetVerdict): string {
  if (!target) return "";
  const value = shown.value ?? 0;
  const own = figureText(value, indicator.unit, shown.observation.printed);
  const side = sides(value, target.figure.value ?? 0);
  return `${own} ${shown.period.inWords} is ${side} the target of ${dated(target, indicator, true)}, but that is a later date, and no baseline is printed to measure the way by.`;
}

function past(indicator: Indicator, shown: ShownFigure, { target, last }: TargetVerdict): string {
  if (!target) return "";
  const text = targetText(target, indicator);
  const said = `There is no target for ${periodInText(shown.period)}; the last one was ${text}, for ${periodInText(target.period)}`;
  const own = figureText(shown.value ?? 0, indicator.unit, shown.observation.printed);
  if (!last) return `${said}.`;
  return `${said}. ${own} is ${last === "worse" ? "worse than the last one" : "as good as the last one, or better"}.`;
}

function standingWords(
  indicator: Indicator,
  shown: ShownFigure,
  { target, standing: found, status }: TargetVerdict,
): string {
  if (!target || !found) return "";
  const result = status === "met" ? "met" : status === "not-met" ? "not met" : "not due yet";
  const printed = `“${target.figure.printed ?? ""}”`;
  const why = found.comparison
    ? whyComparison(indicator, shown, found.comparison)
    : `${figureText(shown.value ?? 0, indicator.unit, shown.observation.printed)} is itself the distance from the figure of others.`;
  return `The target, ${printed}, is set by the figure of others. ${why} So the target is ${result}.`;
}

function changeWords(indicator: Indicator, shown: ShownFigure, verdict: TargetVerdict): string {
  const { target, level, status } = verdict;
  const clause = targetClause(indicator, shown, verdict);
  if (level && target) {
    const baseline = `The target is a change, counted from the baseline, so ${clause ?? ""}.`;
    return `${baseline} ${status === "behind" || verdict.path ? onPath(indicator, shown, verdict) : reached(indicator, shown, verdict)}`;
  }
  return `${sentenceCase(clause ?? "")}, so the target is ${status === "met" ? "met" : "not met"}. No start is printed to count it from.`;
}

function withoutFigure({ target, kind }: TargetVerdict): string {
  const text = `“${target?.figure.printed ?? ""}”`;
  if (kind === "relative") {
    return `The target, ${text}, is set by the figure of others, and none is printed beside this one, so it cannot be measured.`;
  }
  if (kind === "change") {
    return `The target, ${text}, is a change, and neither its start nor the change is printed, so it cannot be measured.`;
  }
  return `The target, ${text}, is in words only, so it cannot be measured.`;
}

/** Why the status against the target is what it is: what sort of target it is, and the arithmetic. */
export function whyStatus(
  indicator: Indicator,
  shown: ShownFigure | null,
  verdict: TargetVerdict,
): string {
  const { status, kind } = verdict;
  if (!shown || status === "no-figure")
    return "No figure is published, so there is nothing to judge.";
  if (status === "no-target") return "No target is printed.";
  if (status === "expired") return past(indicator, shown, verdict);
  if (status === "target-without-figure") return withoutFigure(verdict);
  if (status === "not-judged") {
    const words = indicator.notJudged ?? `It is not judged, because ${notJudgedWords(indicator)}.`;
    return `${sentenceCase(targetClause(indicator, shown, verdict) ?? "")}. ${words}`;
  }
  if (kind === "relative") return standingWords(indicator, shown, verdict);
  if (kind === "change") return changeWords(indicator, shown, verdict);
  if (status === "not-due") return notDue(indicator, shown, verdict);
  const lasting =
    kind === "standing"
      ? " The target names no date, so it holds until another takes its place."
      : "";
  return `${verdict.path ? onPath(indicator, shown, verdict) : reached(indicator, shown, verdict)}${lasting}`;
}
