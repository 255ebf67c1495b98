import type { Figure } from "../domain/indicator.ts";
import { parsePeriod, type Period } from "../domain/indicators/period.ts";
import { sameSort } from "../domain/indicators/period-order.ts";
import { segmentOf, type ShownFigure } from "../domain/indicators/shown-series.ts";
import { isDrawn } from "../domain/indicators/target-choice.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { distinctPeriods, everyPeriod, shortLabel } from "./indicator-chart-periods.ts";

/** A line through fewer figures than this says more than the figures do; bars do not. */
const FEWEST_FOR_LINE = 3;

/** One category of a chart. */
export interface ChartRow {
  period: Period;
  label: string;
  /** What the site shows for the period. Null where no report says anything. */
  figure: ShownFigure | null;
  /** Set where the only figure is a printed baseline. */
  baseline: Figure | null;
}

export interface ChartRows {
  kind: "line" | "bars";
  rows: readonly ChartRow[];
}

function withFigure(figures: readonly Figure[]): Figure[] {
  return figures.filter((one) => one.value !== undefined);
}

function periodsOf(figures: readonly Figure[]): Period[] {
  return figures.map((one) => parsePeriod(one.period));
}

function rowOf(verdict: IndicatorVerdict, period: Period, label: string): ChartRow {
  const { figures, indicator } = verdict;
  const figure = figures.find((one) => one.shown.period.text === period.text)?.shown ?? null;
  const found = figure
    ? undefined
    : withFigure(indicator.baselines).findLast((one) => one.period === period.text);
  return { period, label: found ? `${label} (baseline)` : label, figure, baseline: found ?? null };
}

/** The periods that come first after a break. */
function firstAfterBreaks(periods: readonly Period[], { indicator }: IndicatorVerdict) {
  const segments = periods.map((one) => segmentOf(one, indicator.breaks));
  return new Set(periods.filter((_, at) => at > 0 && segments[at] !== segments[at - 1]));
}

/**
 * Every period evenly spaced, with those of targets; null where that cannot be. A baseline for
 * another kind of period is left to the table.
 */
function lineRows(verdict: IndicatorVerdict, own: readonly Period[]): ChartRows | null {
  const { indicator, figures } = verdict;
  if (figures.filter((one) => one.shown.value !== null).length < FEWEST_FOR_LINE) return null;
  const targets = periodsOf(withFigure(indicator.targets.filter(isDrawn)));
  const baselines = periodsOf(withFigure(indicator.baselines));
  const alike = baselines.filter((one) => own.some((other) => sameSort(one, other)));
  const periods = distinctPeriods([...own, ...targets, ...alike]);
  const breaks = firstAfterBreaks(periods, verdict);
  const all = everyPeriod(periods, indicator.frequency, (one) => breaks.has(one));
  return all && { kind: "line", rows: all.map((one) => rowOf(verdict, one, shortLabel(one))) };
}

/** Each period by itself: the figures, the baselines and the target that is aimed for. */
function barRows(verdict: IndicatorVerdict, own: readonly Period[]): ChartRows {
  const { indicator, target } = verdict;
  const aim = target.target?.figure;
  const others = periodsOf(withFigure([...indicator.baselines, ...(aim ? [aim] : [])]));
  const periods = distinctPeriods([...own, ...others]);
  return { kind: "bars", rows: periods.map((one) => rowOf(verdict, one, one.label)) };
}

/**
 * The categories of an indicator's chart, oldest first. Figures of one kind of period, evenly
 * spaced, make a line with every period in it. Months beside years, or figures at odd times, make
 * bars: a line would draw a path that nobody measured.
 */
export function chartRows(verdict: IndicatorVerdict): ChartRows {
  const own = verdict.figures.map((one) => one.shown.period);
  return lineRows(verdict, own) ?? barRows(verdict, own);
}
