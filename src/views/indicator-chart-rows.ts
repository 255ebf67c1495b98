import type { ChartPanel } from "../charts/description.ts";
import type { Figure } from "../domain/indicator.ts";
import { dayNumber } from "../domain/indicators/calendar.ts";
import { parsePeriod, type Period, type PeriodKind } from "../domain/indicators/period.ts";
import { comparePeriods, isPoint, lengthOf, sameSort } from "../domain/indicators/period-order.ts";
import { segmentOf, type ShownFigure } from "../domain/indicators/shown-series.ts";
import { isDrawn } from "../domain/indicators/target-choice.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { distinctPeriods, everyPeriod, shortLabel } from "./indicator-chart-periods.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { periodName } from "../wording/days.ts";

/** One category of a chart. */
export interface ChartRow {
  period: Period;
  label: string;
  /** What the site shows for the period. Null where no report says anything. */
  figure: ShownFigure | null;
  /** A printed baseline for the period. */
  baseline: Figure | null;
}

/** The categories of a chart, panel after panel, oldest first in each. */
export interface ChartRows {
  rows: readonly ChartRow[];
  panels: readonly ChartPanel[];
}

/** Periods of one kind, and whether a line may run through their figures. */
interface PeriodPanel {
  periods: readonly Period[];
  joined: boolean;
}

const PANEL_NAMES: Readonly<Record<Exclude<PeriodKind, "stretch" | "rolling">, string>> = {
  "calendar-year": phrase("panel-calendar-year"),
  "financial-year": phrase("panel-financial-year"),
  "academic-year": phrase("panel-academic-year"),
  quarter: phrase("panel-quarter"),
  term: phrase("panel-term"),
  month: phrase("panel-month"),
  day: phrase("panel-day"),
};

function panelName(periods: readonly Period[]): string {
  const [first] = periods;
  if (!first) return "";
  const { kind } = first;
  if (kind === "stretch") return phrase("panel-stretch", { length: lengthOf(first) });
  if (kind === "rolling") return phrase("panel-rolling", { length: lengthOf(first) });
  const mixed = periods.some((one) => isPoint(one) && one.kind !== kind);
  return mixed ? phrase("panel-mixed") : PANEL_NAMES[kind];
}

function withFigure(figures: readonly Figure[]): Period[] {
  return figures.filter((one) => one.value !== undefined).map((one) => parsePeriod(one.period));
}

/** Whether two periods may stand on one scale of time: a day is a point in time, as a month is. */
function onOneScale(a: Period, b: Period): boolean {
  return sameSort(a, b) || (isPoint(a) && isPoint(b));
}

function rowOf(verdict: IndicatorVerdict, period: Period, label: string): ChartRow {
  const { figures, indicator } = verdict;
  const figure = figures.find((one) => one.shown.period.text === period.text)?.shown ?? null;
  const baseline =
    indicator.baselines.findLast((one) => one.period === period.text && one.value !== undefined) ??
    null;
  return {
    period,
    label: baseline ? phrase("baseline-label", { label }) : label,
    figure,
    baseline,
  };
}

/** Groups periods by the scale of time that they share. */
function scales(periods: readonly Period[]): Period[][] {
  const groups: Period[][] = [];
  for (const period of periods) {
    const group = groups.find(([first]) => first && onOneScale(first, period));
    if (group) group.push(period);
    else groups.push([period]);
  }
  return groups;
}

/** Whether a panel’s only two figures are those that the direction of travel sets beside each other. */
function isCompared(
  periods: readonly Period[],
  { direction, figures, latest }: IndicatorVerdict,
): boolean {
  const own = figures
    .map(({ shown }) => shown)
    .filter(
      ({ value, period }) => value !== null && periods.some(({ text }) => text === period.text),
    );
  const isLatest = own.at(-1)?.period.text === latest?.shown.period.text;
  return own.length === 2 && isLatest && direction.direction !== "not-known";
}

/**
 * Every period from first to last, if they are evenly spaced; else those alone, not joined, but for
 * two that are judged as one step from the earlier to the later.
 */
function withPeriodsBetween(periods: readonly Period[], verdict: IndicatorVerdict): PeriodPanel {
  const { breaks, comparability, frequency } = verdict.indicator;
  const segments = periods.map((one) => segmentOf(one, breaks));
  const first = new Set(periods.filter((_, at) => at > 0 && segments[at] !== segments[at - 1]));
  const all = everyPeriod(periods, frequency, (one) => first.has(one));
  return {
    periods: all ?? periods,
    joined: (all !== null || isCompared(periods, verdict)) && comparability !== "running-total",
  };
}

/**
 * The periods of targets that no other period is like: beside points in time a target's year is the
 * time in which it is to be met; else the year that is aimed for is a panel of its own.
 */
function addTargets(panels: PeriodPanel[], verdict: IndicatorVerdict): PeriodPanel[] {
  const aim = verdict.target.target?.figure;
  const [period] = aim ? withFigure([aim]) : [];
  if (!period || panels.some(({ periods: [one] }) => one && onOneScale(one, period))) return panels;
  const points = panels.findIndex(({ periods: [one] }) => one && isPoint(one));
  if (points < 0) return [...panels, { periods: [period], joined: false }];
  return panels.map((one, at) =>
    at === points ? { ...one, periods: [...one.periods, period].sort(comparePeriods) } : one,
  );
}

/** A day in a number, for true distances in time. */
function daysOf({ start, end }: Period): [from: number, to: number] {
  return [dayNumber(start), dayNumber(end) + 1];
}

/**
 * Panels in the order in which a reader needs them: the one with the latest figure first. One
 * figure alone shows no course of time, so such panels come after those that do.
 */
function inOrder(panels: readonly PeriodPanel[], verdict: IndicatorVerdict): PeriodPanel[] {
  const texts = verdict.figures.flatMap(({ shown }) =>
    shown.value === null ? [] : [shown.period.text],
  );
  const latest = verdict.latest?.shown.period.text;
  const rank = ({ periods }: PeriodPanel): number => {
    const own = periods.filter(({ text }) => texts.includes(text));
    return (own.length < 2 ? 2 : 0) + (own.some(({ text }) => text === latest) ? 0 : 1);
  };
  return [...panels].sort((a, b) => rank(a) - rank(b));
}

/** The panels of a chart from periods. */
function periodPanels(verdict: IndicatorVerdict): PeriodPanel[] {
  const { indicator, figures } = verdict;
  const own = distinctPeriods([
    ...figures.map((one) => one.shown.period),
    ...withFigure(indicator.baselines),
  ]);
  const targets = withFigure(indicator.targets.filter(isDrawn));
  const groups = scales(own).map((group) => {
    const alike = targets.filter((one) => group[0] && onOneScale(group[0], one));
    return withPeriodsBetween(distinctPeriods([...group, ...alike]), verdict);
  });
  return addTargets(inOrder(groups, verdict), verdict);
}

/** Rows for panels of periods. */
function rowsOf(verdict: IndicatorVerdict, panels: readonly PeriodPanel[]): ChartRows {
  const label = (one: Period) => (panels.length > 1 ? periodName(one) : shortLabel(one));
  return {
    rows: panels.flatMap(({ periods }) => periods.map((one) => rowOf(verdict, one, label(one)))),
    panels: panels.map(({ periods, joined }) => {
      return { name: panelName(periods), joined, days: periods.map(daysOf) };
    }),
  };
}

/**
 * The categories of an indicator's chart: one panel for each kind of period, since a year's figure
 * and a month's cannot be read off one line.
 */
export function chartRows(verdict: IndicatorVerdict): ChartRows {
  return rowsOf(verdict, periodPanels(verdict));
}

/** The categories of a small picture: given periods of one kind, as they are. */
export function sparklineRows(verdict: IndicatorVerdict, periods: readonly Period[]): ChartRows {
  return rowsOf(verdict, [{ ...withPeriodsBetween(periods, verdict), periods }]);
}
