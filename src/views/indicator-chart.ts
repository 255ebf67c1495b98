import type { ChartDescription } from "../charts/description.ts";
import type { Plan } from "../domain/plan.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { figureText } from "../wording/indicators-figures.ts";
import { countOf, listWords } from "../wording/numbers.ts";
import { citation } from "./citation.ts";
import { chartRows, type ChartRow, type ChartRows } from "./indicator-chart-rows.ts";
import { breaksOf, comparatorSeries, mainSeries, targetOf } from "./indicator-chart-series.ts";
import { chartUnit } from "./indicator-unit.ts";

/** With one figure there is nothing to draw. */
export const FEWEST_FIGURES = 2;

const LONGEST_SUMMARY = 125;

function titleOf(verdict: IndicatorVerdict, rows: readonly ChartRow[], place: string): string {
  const [first, last] = [rows[0]?.period.label, rows.at(-1)?.period.label];
  const when = first === last ? first : `${first} to ${last}`;
  return `${verdict.indicator.name}, ${place}, ${when}`;
}

/** "Bar chart of 2 figures: 58% in 2012/13, 59.91% in 2013/14." With the name where it fits. */
function summaryOf(verdict: IndicatorVerdict, kind: ChartRows["kind"]): string {
  const { indicator } = verdict;
  const found = verdict.figures.map((one) => one.shown).filter((one) => one.value !== null);
  const ends = [found[0], found.at(-1)].flatMap((one) => {
    if (!one) return [];
    const text = figureText(one.value ?? 0, indicator.unit, one.observation.printed);
    return [`${text} ${one.period.inWords}`];
  });
  const chart = `${kind === "line" ? "Line" : "Bar"} chart`;
  const figures = `${countOf(found.length, "figure")}: ${ends.join(", ")}.`;
  const full = `${chart}. ${indicator.name}, ${figures}`;
  return full.length <= LONGEST_SUMMARY ? full : `${chart} of ${figures}`;
}

function sourceOf({ indicator }: IndicatorVerdict, plan: Plan): string {
  const { observations, targets, baselines, comparators } = indicator;
  const all = [...observations, ...targets, ...baselines, ...comparators];
  return listWords([...new Set(all.map((one) => citation(plan, one.source).document))]);
}

/** The chart of given rows. */
export function describeRows(
  verdict: IndicatorVerdict,
  plan: Plan,
  { kind, rows }: ChartRows,
): ChartDescription {
  const { indicator } = verdict;
  const breaks = breaksOf(verdict, rows);
  const target = targetOf(verdict, rows);
  return {
    id: indicator.id,
    kind,
    title: titleOf(verdict, rows, plan.place),
    summary: summaryOf(verdict, kind),
    unit: chartUnit(indicator.unit),
    categoryHeading: "Period",
    categories: rows.map((row) => row.label),
    series: [mainSeries(rows, plan.place), ...comparatorSeries(verdict, rows)],
    ...(target ? { target } : {}),
    ...(breaks.length > 0 ? { breaks } : {}),
    ...(indicator.caveats.length > 0 ? { caveat: indicator.caveats.join(" ") } : {}),
    source: sourceOf(verdict, plan),
  };
}

/**
 * The chart of an indicator: the place that the plan is for, up to three comparators, targets,
 * breaks, and for every gap the reason. Withheld figures are gaps ("confidential").
 *
 * @returns null where fewer than two figures are published: there is nothing to draw
 */
export function indicatorChart(verdict: IndicatorVerdict, plan: Plan): ChartDescription | null {
  const { figures } = verdict;
  if (figures.filter((one) => one.shown.value !== null).length < FEWEST_FIGURES) return null;
  return describeRows(verdict, plan, chartRows(verdict));
}
