import type { Indicator } from "../domain/indicator.ts";
import { longDay } from "../domain/indicators/calendar.ts";
import { difference, exact, type Exact } from "../domain/indicators/exact.ts";
import type { ShownFigure } from "../domain/indicators/shown-series.ts";
import type { DatedFigure, TargetVerdict } from "../domain/indicators/target-status.ts";
import { figureText, roundedText } from "./indicators-figures.ts";
import { goodWords, notJudgedWords } from "./indicators-labels.ts";

function sides(value: number, other: number | Exact): string {
  const by = difference(value, exact(other)).compare(0);
  if (by === 0) return "exactly";
  return by > 0 ? "above" : "below";
}

function dated({ figure, period }: DatedFigure, indicator: Indicator, always: boolean): string {
  const value = figure.value ?? 0;
  const text = figureText(value, indicator.unit, figure.printed);
  return always ? `${text} for ${period.label}` : text;
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
  const result = status === "met" ? `is ${ahead ? "already " : ""}met` : "is not met";
  return `${own} is ${side} the target of ${dated(target, indicator, other)}${good} so the target ${result}.`;
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
  return `${own} is ${side} the target of ${dated(target, indicator, true)}, which is not yet due, and no baseline is printed to measure the way by.`;
}

function noTarget(indicator: Indicator, shown: ShownFigure, { target }: TargetVerdict): string {
  if (!target) return "No target is printed.";
  const last =
    target.figure.value === undefined
      ? `“${target.figure.printed ?? ""}”`
      : dated(target, indicator, false);
  return `There is no target for ${shown.period.label}; the last one was ${last}, for ${target.period.label}.`;
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
    return `The target for ${target?.period.label ?? ""}, “${target?.figure.printed ?? ""}”, has no figure, so it cannot be judged.`;
  }
  if (status === "not-judged") {
    const words = notJudgedWords(indicator);
    return `The figure is not judged against the target, because ${words}.`;
  }
  if (status === "not-due") return notDue(indicator, shown, verdict);
  if (status === "met" || status === "not-met") return reached(indicator, shown, verdict);
  return onPath(indicator, shown, verdict);
}
