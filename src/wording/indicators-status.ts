import type { Indicator } from "../domain/indicator.ts";
import { difference, exact, type Exact } from "../domain/indicators/exact.ts";
import type { ShownFigure } from "../domain/indicators/shown-series.ts";
import { isStanding } from "../domain/indicators/target-choice.ts";
import type { DatedFigure, TargetVerdict } from "../domain/indicators/target-status.ts";
import { whyComparison } from "./indicators-comparison.ts";
import { phrase } from "./catalogue/phrase.ts";
import { longDay, periodInText, whenWords } from "./days.ts";
import { figureText, roundedText } from "./indicators-figures.ts";
import { goodWords, notJudgedWords } from "./indicators-labels.ts";
import { saysMore, targetClause, targetText } from "./indicators-target.ts";
import { sentenceCase } from "../domain/noun.ts";

function sides(value: number, other: number | Exact): "exactly" | "above" | "below" {
  const by = difference(value, exact(other)).compare(0);
  if (by === 0) return "exactly";
  return by > 0 ? "above" : "below";
}

/** The printed words of a target where they say more than its number: "above 90%". */
function printedWords(figure: DatedFigure["figure"], indicator: Indicator): string {
  return saysMore(figure, indicator) ? ` (“${figure.printed ?? ""}”)` : "";
}

function dated({ figure, period }: DatedFigure, indicator: Indicator, always: boolean): string {
  const value = figure.value ?? 0;
  const text = `${figureText(value, indicator.unit, figure.printed)}${printedWords(figure, indicator)}`;
  return always ? phrase("for-period", { text, period: periodInText(period) }) : text;
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
  return always ? phrase("for-period", { text, period: periodInText(target.period) }) : text;
}

function goodPart(indicator: Indicator): string {
  const good = goodWords(indicator);
  return good ? phrase("good-part", { good }) : ",";
}

function reached(indicator: Indicator, shown: ShownFigure, verdict: TargetVerdict): string {
  const { target, ahead, status } = verdict;
  const value = shown.value ?? 0;
  const own = figureText(value, indicator.unit, shown.observation.printed);
  if (!target) return "";
  const other = target.period.text !== shown.period.text && !isStanding(target.figure);
  const side = sides(value, verdict.level ?? target.figure.value ?? 0);
  const good = side === "exactly" ? "," : goodPart(indicator);
  const level = levelText(verdict, indicator, other);
  const said = phrase(`${side}-target`, { own, level, good });
  if (ahead) return phrase("there-before", { said });
  return phrase(status === "met" ? "so-met" : "so-not-met", { said });
}

function onPath(indicator: Indicator, shown: ShownFigure, verdict: TargetVerdict): string {
  const { target, path, status } = verdict;
  if (!target || !path) return "";
  const value = shown.value ?? 0;
  const own = figureText(value, indicator.unit, shown.observation.printed);
  const side = sides(value, path.expected);
  const there = roundedText(path.expected, indicator.unit);
  const said = phrase(`on-path-${side}`, {
    own,
    there,
    baseline: dated(path.baseline, indicator, true),
    level: levelText(verdict, indicator, true),
    day: longDay(shown.period.end),
    good: side === "exactly" ? "," : goodPart(indicator),
  });
  return phrase(status === "behind" ? "so-behind" : "so-on-the-way", { said });
}

function notDue(indicator: Indicator, shown: ShownFigure, { target }: TargetVerdict): string {
  if (!target) return "";
  const value = shown.value ?? 0;
  const own = figureText(value, indicator.unit, shown.observation.printed);
  const side = sides(value, target.figure.value ?? 0);
  return phrase(`not-due-${side}`, {
    own: `${own} ${whenWords(shown.period)}`,
    target: dated(target, indicator, true),
  });
}

function past(indicator: Indicator, shown: ShownFigure, { target, last }: TargetVerdict): string {
  if (!target) return "";
  const text = targetText(target, indicator);
  const [period, day] = [periodInText(shown.period), periodInText(target.period)];
  const said = phrase("past-target", { period, text, last: day });
  const own = figureText(shown.value ?? 0, indicator.unit, shown.observation.printed);
  if (!last) return `${said}.`;
  return `${said}. ${phrase(last === "worse" ? "past-worse" : "past-better", { own })}`;
}

function standingWords(
  indicator: Indicator,
  shown: ShownFigure,
  { target, standing: found, status }: TargetVerdict,
): string {
  if (!target || !found) return "";
  const result = status === "met" || status === "not-met" ? status : "not-due";
  const printed = `“${target.figure.printed ?? ""}”`;
  const why = found.comparison
    ? whyComparison(indicator, shown, found.comparison)
    : phrase("is-distance", {
        own: figureText(shown.value ?? 0, indicator.unit, shown.observation.printed),
      });
  return `${phrase("set-by-others", { printed })} ${why} ${phrase(`therefore-${result}`)}`;
}

function changeWords(indicator: Indicator, shown: ShownFigure, verdict: TargetVerdict): string {
  const { target, level, status } = verdict;
  const clause = targetClause(indicator, shown, verdict);
  if (level && target) {
    const baseline = phrase("change-counted", { clause: clause ?? "" });
    return `${baseline} ${status === "behind" || verdict.path ? onPath(indicator, shown, verdict) : reached(indicator, shown, verdict)}`;
  }
  const met = status === "met" ? "clause-met" : "clause-not-met";
  return `${phrase(met, { clause: sentenceCase(clause ?? "") })} ${phrase("no-start")}`;
}

function withoutFigure({ target, kind }: TargetVerdict): string {
  const text = `“${target?.figure.printed ?? ""}”`;
  if (kind === "relative") return phrase("unmeasured-relative", { text });
  if (kind === "change") return phrase("unmeasured-change", { text });
  return phrase("unmeasured-words", { text });
}

/** Why the status against the target is what it is: what sort of target it is, and the arithmetic. */
export function whyStatus(
  indicator: Indicator,
  shown: ShownFigure | null,
  verdict: TargetVerdict,
): string {
  const { status, kind } = verdict;
  if (!shown || status === "no-figure") return phrase("nothing-to-judge");
  if (status === "no-target") return phrase("no-target-printed");
  if (status === "expired") return past(indicator, shown, verdict);
  if (status === "target-without-figure") return withoutFigure(verdict);
  if (status === "not-judged") {
    const why = notJudgedWords(indicator);
    const words = indicator.notJudged ?? phrase("not-judged-because", { why });
    return `${sentenceCase(targetClause(indicator, shown, verdict) ?? "")}. ${words}`;
  }
  if (kind === "relative") return standingWords(indicator, shown, verdict);
  if (kind === "change") return changeWords(indicator, shown, verdict);
  if (status === "not-due") return notDue(indicator, shown, verdict);
  const lasting = kind === "standing" ? ` ${phrase("target-lasts")}` : "";
  return `${verdict.path ? onPath(indicator, shown, verdict) : reached(indicator, shown, verdict)}${lasting}`;
}
