import type { Unit } from "../domain/indicator.ts";
import { FEWEST_FOR_TREND } from "../domain/indicators/trend.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { FEWEST_FOR_LIMITS, type XmrSignal, type XmrVerdict } from "../domain/indicators/xmr.ts";
import { basisBeside } from "../domain/indicators/earlier-figure.ts";
import type { ShownFigure } from "../domain/indicators/shown-series.ts";
import { phrase } from "./catalogue/phrase.ts";
import { longDay, periodInText, periodName, whenWords } from "./days.ts";
import { figureText, roundedText } from "./indicators-figures.ts";
import { MISSING_LABELS, SPECIAL_CAUSE_LABELS } from "./indicators-labels.ts";
import { listWords } from "./numbers.ts";

function there(count: number): string {
  return phrase("there-are", { n: count });
}

function byValue(a: ShownFigure, b: ShownFigure): number {
  return (a.value ?? 0) - (b.value ?? 0);
}

/** "from 2011 to 2014"; periods that are stretches themselves are told one by one. */
function reach(first: ShownFigure, last: ShownFigure): string {
  const [from, to] = [periodInText(first.period), periodInText(last.period)];
  const stretches = [first, last].some(({ period }) => period.label.includes(" to "));
  return phrase(stretches ? "reach-stretches" : "reach-from-to", { from, to });
}

/** Whether the rules let an earlier figure be set beside the last, period for period. */
function isAlike(verdict: IndicatorVerdict, from: ShownFigure, last: ShownFigure): boolean {
  const series = verdict.figures.map((one) => one.shown);
  const basis = basisBeside(series, from, last, verdict.indicator);
  return from === last || basis === "year-before" || basis === "previous";
}

/** How far the series reaches, and its lowest and highest figure among those that compare. */
export function rangeWords(verdict: IndicatorVerdict): string | null {
  const { figures, latest, indicator } = verdict;
  const all = figures.map((one) => one.shown).filter((one) => one.value !== null);
  const [first, last] = [all[0], latest?.shown];
  if (!first || !last) return null;
  if (all.length === 1) return phrase("one-figure", { period: periodInText(last.period) });
  const many = phrase("many-figures", { n: all.length, reach: reach(first, last) });
  // A hidden figure could lie below the lowest or above the highest.
  if (verdict.hasWithheld) return many;
  const alike = all.filter((one) => isAlike(verdict, one, last));
  const [low, high] = [[...alike].sort(byValue)[0], [...alike].sort(byValue).at(-1)];
  if (!low || !high || low.value === high.value) return many;
  const say = (one: ShownFigure): string =>
    `${figureText(one.value ?? 0, indicator.unit, one.observation.printed)} ${whenWords(one.period)}`;
  const name = alike.length < all.length ? "lowest-highest-among" : "lowest-highest";
  return `${many} ${phrase(name, { low: say(low), high: say(high) })}`;
}

/** Why there are too few figures for a trend. The test is one of shares, so others never have enough. */
function noTrendWords({ kind, people }: Unit, points: number): string {
  if (kind !== "percent") return phrase("trend-not-tried");
  const name = people === false ? "trend-not-enough-shares" : "trend-not-enough";
  return phrase(name, { n: FEWEST_FOR_TREND, there: there(points) });
}

/** What the trend test finds, with its confidence. */
export function trendWords({ trend, indicator }: IndicatorVerdict): string {
  if (trend.kind === "not-enough-data") return noTrendWords(indicator.unit, trend.points);
  if (trend.kind === "no-trend") return phrase("trend-none", { n: trend.points });
  return phrase(`trend-${trend.kind}`, { n: trend.points, sure: trend.confidence });
}

function signalWords(signal: XmrSignal, figures: readonly ShownFigure[]): string {
  const name = (at: number): string => {
    const figure = figures[at];
    return figure ? periodName(figure.period) : "";
  };
  const [from, to] = [name(signal.from), name(signal.to)];
  const when = from === to ? from : phrase("from-to", { from, to });
  return `${when}: ${SPECIAL_CAUSE_LABELS[signal.rule]}`;
}

/** What the control limits show. */
export function limitsWords(verdict: IndicatorVerdict): string {
  const { xmr } = verdict;
  if (xmr.kind === "not-enough-data") {
    return phrase("limits-not-enough", { n: FEWEST_FOR_LIMITS, there: there(xmr.points) });
  }
  return limits(xmr, verdict);
}

function limits(
  xmr: Extract<XmrVerdict, { kind: "limits" }>,
  { indicator }: IndicatorVerdict,
): string {
  const { figures, signals } = xmr;
  const usual = phrase("limits-usual", {
    n: figures.length,
    mean: roundedText(xmr.limits.mean, indicator.unit),
    lower: roundedText(xmr.limits.lower, indicator.unit),
    upper: roundedText(xmr.limits.upper, indicator.unit),
  });
  if (signals.length === 0) return `${usual} ${phrase("nothing-stands-out")}`;
  const what = signals.map((one) => signalWords(one, figures)).join("; ");
  return `${usual} ${phrase("stands-out", { what })}`;
}

/** Periods after the latest figure that have none, and why. Null where there is no such period. */
export function laterWords({ later }: IndicatorVerdict): string | null {
  const said = later.map(
    ({ period, reason }) =>
      `${periodInText(period)} (${MISSING_LABELS[reason ?? "not-available"]})`,
  );
  return said.length > 0 ? phrase("no-figure-for-periods", { periods: listWords(said) }) : null;
}

/** Whether the next figure is late. */
export function freshnessWords({ freshness }: IndicatorVerdict): string {
  if (freshness.status === "not-known") return phrase("next-not-known");
  const day = longDay(freshness.due);
  return phrase(freshness.status === "due" ? "next-due" : "next-overdue", { day });
}

/** The rule for performance clinics, with whose it is. Null where it does not apply. */
export function clinicWords(
  { clinicRule }: PlanWords,
  { clinicCandidate }: IndicatorVerdict,
): string | null {
  return clinicCandidate ? phrase("clinic-rule", { rule: clinicRule }) : null;
}
