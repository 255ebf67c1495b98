import type {
  ChartBreak,
  ChartPanel,
  ChartRange,
  ChartSeries,
  ChartTarget,
} from "../charts/description.ts";
import type { Figure, Target } from "../domain/indicator.ts";
import { segmentOf } from "../domain/indicators/shown-series.ts";
import { dated, isDrawn, isStanding } from "../domain/indicators/target-choice.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { MISSING_LABELS } from "../wording/indicators-labels.ts";
import type { ChartRow, ChartRows } from "./indicator-chart-rows.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

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

const countOf = ({ values }: ChartSeries): number => values.filter((one) => one !== null).length;

/** All comparators with a figure in the picture, in the order in which the content has them. */
function allComparators({ indicator }: IndicatorVerdict, rows: readonly ChartRow[]): ChartSeries[] {
  const byName = Map.groupBy(indicator.comparators, (one) => one.name);
  return [...byName]
    .map(([name, figures]): ChartSeries => {
      return { ...seriesOf(name, rows, figures), role: "comparator" };
    })
    .filter((one) => countOf(one) > 0);
}

/** The lowest and the highest figure of some series in each row. */
function rangeOf(series: readonly ChartSeries[], rows: readonly ChartRow[]): ChartRange["values"] {
  return rows.map((_, at) => {
    const found = series.flatMap(({ values }) => values[at] ?? []);
    return found.length > 0 ? [Math.min(...found), Math.max(...found)] : null;
  });
}

/** The comparators that have a line, those with most figures; the others by name, as one range. */
export interface DrawnComparators {
  drawn: readonly ChartSeries[];
  others: readonly string[];
  /** Null for a single other one: it would look like a range of many. */
  range: ChartRange | null;
}

/** What becomes of each comparator in a picture. */
export function comparatorSeries(
  verdict: IndicatorVerdict,
  rows: readonly ChartRow[],
): DrawnComparators {
  const all = allComparators(verdict, rows);
  const most = [...all].sort((a, b) => countOf(b) - countOf(a)).slice(0, MOST_COMPARATORS);
  const others = all.filter((one) => !most.includes(one));
  const name = phrase("n-others", { n: others.length });
  return {
    drawn: all.filter((one) => most.includes(one)),
    others: others.map((one) => one.name),
    range: others.length > 1 ? { name, values: rangeOf(others, rows) } : null,
  };
}

/** The target printed for a period, or the one in force then that names no date. */
function targetAt(targets: readonly Target[], row: ChartRow): Target | undefined {
  const own = targets.findLast((one) => one.period === row.period.text);
  if (own) return own;
  const standing = dated(targets.filter(isStanding));
  return standing.findLast((one) => one.period.start <= row.period.end)?.figure;
}

/** Printed targets, where any falls on a row; one that names no date holds until the next. */
export function targetOf(
  { indicator }: IndicatorVerdict,
  rows: readonly ChartRow[],
): ChartTarget | undefined {
  const targets = indicator.targets.filter((one) => isDrawn(one) && one.value !== undefined);
  const found = rows.map((row) => targetAt(targets, row));
  if (found.every((one) => one === undefined)) return undefined;
  return {
    name: phrase("strip-target"),
    values: found.map((one) => one?.value ?? null),
    printed: found.map((one) => one?.printed ?? null),
  };
}

/** The places in the rows where a panel begins. */
function panelStarts(panels: readonly ChartPanel[]): Set<number> {
  let start = 0;
  return new Set(panels.map(({ days }) => (start += days.length) - days.length));
}

/** The last breaks of the series that fall between two rows of a panel. */
export function breaksOf(
  { indicator }: IndicatorVerdict,
  { rows, panels }: ChartRows,
): ChartBreak[] {
  const segments = rows.map((row) => segmentOf(row.period, indicator.breaks));
  const first = panelStarts(panels);
  const starts = segments.flatMap((one, at) =>
    !first.has(at) && one !== segments[at - 1] ? [at] : [],
  );
  const label = phrase("not-comparable");
  return starts.slice(-MOST_BREAKS).map((beforeIndex) => ({ beforeIndex, label }));
}
