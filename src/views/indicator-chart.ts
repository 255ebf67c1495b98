import type { ChartDescription } from "../charts/description.ts";
import { once } from "../domain/once.ts";
import type { Plan } from "../domain/plan.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { figureText, numberText } from "../wording/indicators-figures.ts";
import { listWords } from "../wording/numbers.ts";
import { citation } from "./citation.ts";
import { distinctPeriods } from "./indicator-chart-periods.ts";
import { chartRows, type ChartRow, type ChartRows } from "./indicator-chart-rows.ts";
import {
  breaksOf,
  comparatorSeries,
  mainSeries,
  targetOf,
  type DrawnComparators,
} from "./indicator-chart-series.ts";
import { chartUnit } from "./indicator-unit.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { periodName, whenWords } from "../wording/days.ts";

/** With one figure there is nothing to draw. */
export const FEWEST_FIGURES = 2;

function titleOf(verdict: IndicatorVerdict, rows: readonly ChartRow[], place: string): string {
  const periods = distinctPeriods(rows.map((row) => row.period));
  const [first, last] = [periods[0], periods.at(-1)].map((one) => (one ? periodName(one) : ""));
  const when = first === last ? first : phrase("from-to", { from: first ?? "", to: last ?? "" });
  return `${verdict.indicator.name}, ${place}, ${when}`;
}

/** "Chart of 2 figures: 58% in 2012/13, 59.91% in 2013/14." The title says of what. */
function summaryOf(verdict: IndicatorVerdict): string {
  const { indicator } = verdict;
  const found = verdict.figures.map((one) => one.shown).filter((one) => one.value !== null);
  const ends = [found[0], found.at(-1)].flatMap((one) => {
    if (!one) return [];
    const text = figureText(one.value ?? 0, indicator.unit, one.observation.printed);
    return [`${text} ${whenWords(one.period)}`];
  });
  const n = found.length;
  const [from = "", to = ""] = ends;
  return phrase("chart-of-figures", {
    figures: phrase("n-figures", { n, shown: numberText(n) }),
    ends: n > 2 ? phrase("chart-ends", { from, to }) : ends.join(", "),
  });
}

function sourceOf({ indicator }: IndicatorVerdict, plan: Plan): string {
  const { observations, targets, baselines, comparators } = indicator;
  const all = [...observations, ...targets, ...baselines, ...comparators];
  return listWords([...new Set(all.map((one) => citation(plan, one.source).document))]);
}

function othersWords({ others, range }: DrawnComparators): string {
  const names = listWords(others);
  return phrase(range ? "chart-others-range" : "chart-others-table", { names });
}

/** The chart of given rows. */
export function describeRows(
  verdict: IndicatorVerdict,
  plan: Plan,
  chart: ChartRows,
): ChartDescription {
  const { indicator } = verdict;
  const { rows, panels } = chart;
  const breaks = breaksOf(verdict, chart);
  const compared = comparatorSeries(verdict, rows);
  const target = targetOf(verdict, rows);
  return {
    id: indicator.id,
    kind: "line",
    title: titleOf(verdict, rows, plan.place),
    summary: summaryOf(verdict),
    unit: chartUnit(indicator.unit),
    categoryHeading: phrase("period"),
    categories: rows.map((row) => row.label),
    series: [mainSeries(rows, plan.place), ...compared.drawn],
    panels,
    baselines: rows.flatMap(({ baseline }, at) => (baseline ? [at] : [])),
    ...(compared.others.length > 0 ? { leftOut: othersWords(compared) } : {}),
    ...(compared.range ? { range: compared.range } : {}),
    ...(target ? { target } : {}),
    ...(breaks.length > 0 ? { breaks } : {}),
    ...(indicator.caveats.length > 0 ? { caveat: indicator.caveats.join(" ") } : {}),
    source: sourceOf(verdict, plan),
  };
}

const charts = once((plan: Plan) =>
  once((verdict: IndicatorVerdict): ChartDescription | null => {
    const published = verdict.figures.filter((one) => one.shown.value !== null);
    if (published.length < FEWEST_FIGURES) return null;
    return describeRows(verdict, plan, chartRows(verdict));
  }),
);

/**
 * The chart of an indicator: the place that the plan is for, three comparators and the range of
 * any others, targets,
 * breaks, and for every gap the reason. Withheld figures are gaps ("confidential").
 *
 * @returns null where fewer than two figures are published: there is nothing to draw
 */
export function indicatorChart(verdict: IndicatorVerdict, plan: Plan): ChartDescription | null {
  return charts(plan)(verdict);
}
