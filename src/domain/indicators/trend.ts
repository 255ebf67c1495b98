import type { Unit } from "../indicator.ts";
import { proportionOf, type Proportion } from "./noise.ts";
import { follows, isYear, sameSort } from "./period-order.ts";
import type { ShownFigure } from "./shown-series.ts";

/** Fewest yearly points for a trend, as in the trend markers of Public Health England's Fingertips. */
export const FEWEST_FOR_TREND = 5;

/** Upper ends of the chi-squared distribution with one degree of freedom. */
export const CRITICAL = [
  { confidence: 99, value: 6.634897 },
  { confidence: 95, value: 3.841459 },
] as const;

export type TrendVerdict =
  | { kind: "not-enough-data"; points: number }
  | { kind: "no-trend"; points: number; chiSquared: number; confidence: 95 }
  | { kind: "rising" | "falling"; points: number; chiSquared: number; confidence: 95 | 99 };

/**
 * The chi-squared test for trend in proportions (P. Armitage, Tests for linear trends in
 * proportions and frequencies, Biometrics 11, 1955), one degree of freedom, the points evenly
 * spaced.
 *
 * @returns the statistic with the sign of the slope; 0 where all are none or all
 */
export function trendStatistic(points: readonly Proportion[]): number {
  const people = points.reduce((sum, one) => sum + one.denominator, 0);
  const cases = points.reduce((sum, one) => sum + one.numerator, 0);
  const sum = (of: (one: Proportion, at: number) => number): number =>
    points.reduce((total, one, at) => total + of(one, at), 0);
  const weighted = sum((one, at) => at * one.denominator);
  const slope = people * sum((one, at) => at * one.numerator) - cases * weighted;
  const spread = people * sum((one, at) => at * at * one.denominator) - weighted ** 2;
  const chance = cases * (people - cases) * spread;
  return chance === 0 ? 0 : (Math.sign(slope) * people * slope ** 2) / chance;
}

/** The judgement on proportions in yearly order, unbroken. */
export function trendOf(points: readonly Proportion[]): TrendVerdict {
  if (points.length < FEWEST_FOR_TREND) return { kind: "not-enough-data", points: points.length };
  const signed = trendStatistic(points);
  const chiSquared = Math.abs(signed);
  const passed = CRITICAL.find((one) => chiSquared >= one.value);
  if (!passed) return { kind: "no-trend", points: points.length, chiSquared, confidence: 95 };
  const kind = signed > 0 ? "rising" : "falling";
  return { kind, points: points.length, chiSquared, confidence: passed.confidence };
}

/** The last run of yearly figures without a gap or break that have both numbers printed. */
function lastRun(series: readonly ShownFigure[], unit: Unit): Proportion[] {
  const run: { figure: ShownFigure; share: Proportion }[] = [];
  for (const figure of [...series].reverse()) {
    const share = figure.value === null ? null : proportionOf(figure.observation, unit);
    const next = run[0]?.figure;
    if (!isYear(figure.period)) continue;
    const joined =
      !next ||
      (next.segment === figure.segment &&
        sameSort(next.period, figure.period) &&
        follows(figure.period, next.period));
    if (!share || !joined) break;
    run.unshift({ figure, share });
  }
  return run.map((one) => one.share);
}

/** Whether the yearly figures of an indicator show a trend. Fewer than five: not enough data. */
export function trendVerdict(series: readonly ShownFigure[], unit: Unit): TrendVerdict {
  return trendOf(lastRun(series, unit));
}
