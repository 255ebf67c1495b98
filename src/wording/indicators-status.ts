import type { Indicator } from "../domain/indicator.ts";
import { longDay } from "../domain/indicators/calendar.ts";
import { difference, exact, type Exact } from "../domain/indicators/exact.ts";
import type { ShownFigure } from "../domain/indicators/shown-series.ts";
import type { DatedFigure, TargetVerdict } from "../domain/indicators/target-status.ts";
import { figureText, periodInText, roundedText } from "./indicators-figures.ts";
import { goodWords, notJudgedWords } from "./indicators-labels.ts";

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

function goodPart(indicator: Indicator): string {
  const good = goodWords(indicator);
  return good ? `, and ${good},` : ",";
}

function reached(indicator: Indicator, shown: ShownFigure, verdict: TargetVerdict): string {
  const { target, ahead, status } = verdict;
  const value = shown.value ?? 0;
  const own = figureText(value, indicator.unit, shown.observation.printed);
  if (!target) return "";
  const other = target.period.text !== shown.period.text;
  const side = sides(value, target.figure.value ?? 0);
  const good = side === "exactly" ? "," : goodPart(indicator);
  const said = `${own} is ${side} the target of ${dated(target, indicator, other)}${good}`;
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
  const line = `a straight line from the baseline of ${dated(path.baseline, indicator, true)} to the target of ${dated(target, indicator, true)}`;
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

function noTarget(indicator: Indicator, shown: ShownFigure, { target }: TargetVerdict): string {
  if (!target) return "No target is printed.";
  const last =
    target.figure.value === undefined
      ? `“${target.figure.printed ?? ""}”`
      : dated(target, indicator, false);
  return `There is no target for ${periodInText(shown.period)}; the last one was ${last}, for ${periodInText(target.period)}.`;
}

/** Why the status against the target is what it is: one sentence with the arithmetic. */
export function whyStatus(
  indicator: Indicator,
  shown: ShownFigure | null,
  verdict: TargetVerdict,
): string {
  const { status, target } = verdict;
  if (!shown || status === "no-figure")
    return "No figure is published, so there is nothing to judge.";
  if (status === "no-target") return noTarget(indicator, shown, verdict);
  if (status === "target-without-figure") {
    return `The target for ${target ? periodInText(target.period) : ""}, “${target?.figure.printed ?? ""}”, has no figure, so it cannot be judged.`;
  }
  if (status === "not-judged") {
    const words = notJudgedWords(indicator);
    return `The figure is not judged against the target, because ${words}.`;
  }
  if (status === "not-due") return notDue(indicator, shown, verdict);
  if (!verdict.path) return reached(indicator, shown, verdict);
  return onPath(indicator, shown, verdict);
}
