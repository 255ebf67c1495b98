import type { ChartDescription } from "../charts/description.ts";
import { sameSort } from "../domain/indicators/period-order.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { once } from "../domain/once.ts";
import type { Plan } from "../domain/plan.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { sparklineRows } from "./indicator-chart-rows.ts";
import { describeRows, FEWEST_FIGURES, indicatorChart } from "./indicator-chart.ts";

function describeSparkline(verdict: IndicatorVerdict, plan: Plan): ChartDescription | null {
  const last = verdict.latest?.shown;
  const periods = verdict.figures
    .map((one) => one.shown)
    .filter((one) => one.value !== null && last && one.segment === last.segment)
    .filter((one) => last && sameSort(one.period, last.period))
    .map((one) => one.period);
  if (periods.length < FEWEST_FIGURES) return null;
  return { ...describeRows(verdict, plan, sparklineRows(verdict, periods)), breaks: [] };
}

const sparklines = once((plan: Plan) =>
  once((verdict: IndicatorVerdict) => describeSparkline(verdict, plan)),
);

/**
 * The figures that can be compared with the latest one, in order: what a small picture without
 * words can show. Null where there are fewer than two.
 */
export function indicatorSparkline(verdict: IndicatorVerdict, plan: Plan): ChartDescription | null {
  return sparklines(plan)(verdict);
}

type Draw = (verdict: IndicatorVerdict, plan: Plan) => ChartDescription | null;

function byId({ content, indicators }: ReportCard, draw: Draw) {
  const pairs = indicators.all.flatMap((one) => {
    const chart = draw(one, content.plan);
    return chart ? [[one.indicator.id, chart] as const] : [];
  });
  return new Map(pairs);
}

/** The charts of all indicators that have one, by id. */
export function indicatorCharts(card: ReportCard): ReadonlyMap<string, ChartDescription> {
  return byId(card, indicatorChart);
}
