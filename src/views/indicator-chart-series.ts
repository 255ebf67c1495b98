import type { ChartBreak, ChartSeries, ChartTarget } from "../charts/description.ts";
import type { Figure } from "../domain/indicator.ts";
import { segmentOf } from "../domain/indicators/shown-series.ts";
import { isDrawn } from "../domain/indicators/target-choice.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { MISSING_LABELS } from "../wording/indicators-labels.ts";
import type { ChartRow } from "./indicator-chart-rows.ts";

/** The engine draws four series; one is the place itself. */
const MOST_COMPARATORS = 3;

/** The engine draws three breaks. */
const MOST_BREAKS = 3;

function figureAt(figures: readonly Figure[], row: ChartRow): Figure | undefined {
  return figures.findLast((one) => one.period === row.period.text && one.value !== undefined);
}

/** The figures of the place that the plan is for; baselines where there is no other figure. */
export function mainSeries(rows: readonly ChartRow[], name: string): ChartSeries {
  return {
    name,
    role: "main",
    values: rows.map(({ figure, baseline }) => figure?.value ?? baseline?.value ?? null),
    printed: rows.map(({ figure, baseline }) =>
      figure?.value === null ? null : (figure?.observation.printed ?? baseline?.printed ?? null),
    ),
    missing: rows.map(({ figure }) => (figure?.reason ? MISSING_LABELS[figure.reason] : null)),
  };
}

function seriesOf(name: string, rows: readonly ChartRow[], figures: readonly Figure[]) {
  const found = rows.map((row) => figureAt(figures, row));
  return {
    name,
    values: found.map((one) => one?.value ?? null),
    printed: found.map((one) => one?.printed ?? null),
  };
}

/** The comparators with most figures in the picture, in the order in which the content has them. */
export function comparatorSeries(
  verdict: IndicatorVerdict,
  rows: readonly ChartRow[],
): ChartSeries[] {
  const { comparators } = verdict.indicator;
  const names = [...new Set(comparators.map((one) => one.name))];
  const all = names.map((name): ChartSeries => {
    const figures = comparators.filter((one) => one.name === name);
    return { ...seriesOf(name, rows, figures), role: "comparator" };
  });
  const count = ({ values }: ChartSeries): number => values.filter((one) => one !== null).length;
  const most = [...all].sort((a, b) => count(b) - count(a)).slice(0, MOST_COMPARATORS);
  return all.filter((one) => count(one) > 0 && most.includes(one));
}

/** Printed targets, where any falls on a row. */
export function targetOf(
  verdict: IndicatorVerdict,
  rows: readonly ChartRow[],
): ChartTarget | undefined {
  const target = seriesOf("Target", rows, verdict.indicator.targets.filter(isDrawn));
  return target.values.some((one) => one !== null) ? target : undefined;
}

/** The last breaks of the series that fall between two rows. */
export function breaksOf({ indicator }: IndicatorVerdict, rows: readonly ChartRow[]): ChartBreak[] {
  const segments = rows.map((row) => segmentOf(row.period, indicator.breaks));
  const starts = segments.flatMap((one, at) => (at > 0 && one !== segments[at - 1] ? [at] : []));
  const label = "Not comparable with earlier figures";
  return starts.slice(-MOST_BREAKS).map((beforeIndex) => ({ beforeIndex, label }));
}
