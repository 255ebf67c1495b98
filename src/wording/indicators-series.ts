import { longDay } from "../domain/indicators/calendar.ts";
import { exact } from "../domain/indicators/exact.ts";
import { FEWEST_FOR_TREND } from "../domain/indicators/trend.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { FEWEST_FOR_LIMITS, type XmrSignal, type XmrVerdict } from "../domain/indicators/xmr.ts";
import { basisBeside } from "../domain/indicators/earlier-figure.ts";
import type { ShownFigure } from "../domain/indicators/shown-series.ts";
import { figureText, periodInText, roundedText } from "./indicators-figures.ts";
import { MISSING_LABELS, SPECIAL_CAUSE_LABELS } from "./indicators-labels.ts";
import { listWords } from "./numbers.ts";

function there(count: number): string {
  return count === 1 ? "there is 1" : `there are ${count}`;
}

function byValue(a: ShownFigure, b: ShownFigure): number {
  return exact(a.value ?? 0).compare(exact(b.value ?? 0));
}

/** "from 2011 to 2014"; periods that are stretches themselves are told one by one. */
function reach(first: ShownFigure, last: ShownFigure): string {
  const [from, to] = [first, last].map(({ period }) => periodInText(period));
  const stretches = [from, to].some((text) => text?.includes(" to "));
  return stretches ? `the first for ${from} and the last for ${to}` : `from ${from} to ${to}`;
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
  if (all.length === 1) return `There is one figure, for ${periodInText(last.period)}.`;
  const many = `There are ${all.length} figures, ${reach(first, last)}.`;
  // A hidden figure could lie below the lowest or above the highest.
  if (verdict.hasWithheld) return many;
  const alike = all.filter((one) => isAlike(verdict, one, last));
  const [low, high] = [[...alike].sort(byValue)[0], [...alike].sort(byValue).at(-1)];
  if (!low || !high || low.value === high.value) return many;
  const say = (one: ShownFigure): string =>
    `${figureText(one.value ?? 0, indicator.unit, one.observation.printed)} ${one.period.inWords}`;
  const among = alike.length < all.length ? " Among those that can be compared with the last," : "";
  return `${many}${among || " The"} ${among ? "the " : ""}lowest is ${say(low)} and the highest ${say(high)}.`;
}

/** What the trend test finds, with its confidence. */
export function trendWords({ trend }: IndicatorVerdict): string {
  if (trend.kind === "not-enough-data") {
    return `Not enough data for a trend: it takes ${FEWEST_FOR_TREND} yearly figures in a row with their numbers of people, and ${there(trend.points)}.`;
  }
  const over = `Over the last ${trend.points} years`;
  if (trend.kind === "no-trend") {
    return `${over} there is no trend that is more than chance (chi-squared test for trend, 95%).`;
  }
  return `${over} the figures are ${trend.kind}, and that is more than chance (chi-squared test for trend, ${trend.confidence}% sure).`;
}

function signalWords(signal: XmrSignal, figures: readonly ShownFigure[]): string {
  const [from, to] = [figures[signal.from]?.period.label, figures[signal.to]?.period.label];
  const when = from === to ? `${from}:` : `${from} to ${to}:`;
  return `${when} ${SPECIAL_CAUSE_LABELS[signal.rule]}`;
}

/** What the control limits show. */
export function limitsWords(verdict: IndicatorVerdict): string {
  const { xmr } = verdict;
  if (xmr.kind === "not-enough-data") {
    return `Not enough data for control limits: it takes ${FEWEST_FOR_LIMITS} months or quarters in a row, and ${there(xmr.points)}.`;
  }
  return limits(xmr, verdict);
}

function limits(
  xmr: Extract<XmrVerdict, { kind: "limits" }>,
  { indicator }: IndicatorVerdict,
): string {
  const { figures, signals } = xmr;
  const [mean, lower, upper] = [xmr.limits.mean, xmr.limits.lower, xmr.limits.upper].map((one) =>
    roundedText(one, indicator.unit),
  );
  const usual = `Over ${figures.length} figures in a row the mean is ${mean}; figures from ${lower} to ${upper} are what chance brings.`;
  if (signals.length === 0) return `${usual} No figure stands out.`;
  return `${usual} What stands out: ${signals.map((one) => signalWords(one, figures)).join("; ")}.`;
}

/** Periods after the latest figure that have none, and why. Null where there is no such period. */
export function laterWords({ later }: IndicatorVerdict): string | null {
  const said = later.map(
    ({ period, reason }) =>
      `${periodInText(period)} (${MISSING_LABELS[reason ?? "not-available"]})`,
  );
  return said.length > 0 ? `There is no figure for ${listWords(said)}.` : null;
}

/** Whether the next figure is late. */
export function freshnessWords({ freshness }: IndicatorVerdict): string {
  if (freshness.status === "not-known") return "No report says when the next figure is due.";
  if (freshness.status === "due") return `The next figure is due on ${longDay(freshness.due)}.`;
  return `The next figure is overdue since ${longDay(freshness.due)}.`;
}

/** The rule for performance clinics, with whose it is. Null where it does not apply. */
export function clinicWords(
  { clinicRule }: PlanWords,
  { clinicCandidate }: IndicatorVerdict,
): string | null {
  return clinicCandidate
    ? `It is off target and worsening, so by ${clinicRule} it would be considered for a performance clinic.`
    : null;
}
