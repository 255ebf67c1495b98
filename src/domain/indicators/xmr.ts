import { exact, type Exact } from "./exact.ts";
import { follows, sameSort } from "./period-order.ts";
import type { ShownFigure } from "./shown-series.ts";

/** Fewest monthly or quarterly points for limits. */
export const FEWEST_FOR_LIMITS = 12;

/** Points in a row on one side of the mean, or all rising or all falling, that are no chance. */
export const RUN = 7;

/** 3 / 1.128: three standard deviations from the mean moving range of two points. */
export const SCALE = exact(2.66);

/**
 * The four special-cause rules of NHS England's "Making Data Count" (as in its XmR tools):
 * outside-limits: one point outside the limits. shift: seven in a row on one side of the mean.
 * trend: seven in a row, all rising or all falling. near-limit: two of three in a row in the outer
 * third between mean and limit, on the same side.
 */
export type SpecialCause = "outside-limits" | "shift" | "trend" | "near-limit";

export interface XmrLimits {
  mean: Exact;
  upper: Exact;
  lower: Exact;
  /** Two thirds of the way from the mean to the limits. */
  upperThird: Exact;
  lowerThird: Exact;
}

export interface XmrSignal {
  rule: SpecialCause;
  side: "high" | "low";
  /** First and last point of the pattern; the same for one point. Index into the points. */
  from: number;
  to: number;
}

export type XmrVerdict =
  | { kind: "not-enough-data"; points: number }
  | {
      kind: "limits";
      figures: readonly ShownFigure[];
      limits: XmrLimits;
      signals: readonly XmrSignal[];
    };

function mean(values: readonly Exact[]): Exact {
  return values.reduce((sum, one) => sum.add(one), exact(0)).div(values.length);
}

/** Mean and mean ± 2.66 × mean moving range (D. J. Wheeler, Understanding Variation, 1993). Exact. */
export function xmrLimits(values: readonly number[]): XmrLimits {
  const points = values.map((value) => exact(value));
  const moves = points.slice(1).map((one, at) => one.sub(points[at] ?? one).abs());
  const [middle, reach] = [mean(points), mean(moves).mul(SCALE)];
  const third = reach.mul(2).div(3);
  return {
    mean: middle,
    upper: middle.add(reach),
    lower: middle.sub(reach),
    upperThird: middle.add(third),
    lowerThird: middle.sub(third),
  };
}

type Sided = (side: 1 | -1) => readonly boolean[];

/** Every longest stretch of at least `least` points that hold, as signals of a rule. */
function runs(rule: SpecialCause, least: number, holds: Sided, start = 0): XmrSignal[] {
  return ([1, -1] as const).flatMap((side) => {
    const found: XmrSignal[] = [];
    let from = 0;
    const flags = [...holds(side), false];
    flags.forEach((flag, at) => {
      if (flag) return;
      const name = side === 1 ? "high" : "low";
      if (at - from >= least) found.push({ rule, side: name, from: from - start, to: at - 1 });
      from = at + 1;
    });
    return found;
  });
}

function nearLimit(points: readonly Exact[], limits: XmrLimits): XmrSignal[] {
  return ([1, -1] as const).flatMap((side) => {
    const limit = side === 1 ? limits.upperThird : limits.lowerThird;
    const near = points.map((one) => one.compare(limit) * side > 0);
    return points.slice(2).flatMap((_, at): XmrSignal[] => {
      const three = [at, at + 1, at + 2].filter((index) => near[index]);
      const [from = at, to = at + 2] = [three[0], three.at(-1)];
      if (three.length < 2) return [];
      return [{ rule: "near-limit", side: side === 1 ? "high" : "low", from, to }];
    });
  });
}

function distinct(signals: readonly XmrSignal[]): XmrSignal[] {
  const key = (one: XmrSignal): string => [one.rule, one.side, one.from, one.to].join();
  return [...new Map(signals.map((one) => [key(one), one])).values()];
}

/** What the four rules find in points in order of time. Nothing varies: nothing is found. */
export function specialCauses(values: readonly number[], limits: XmrLimits): XmrSignal[] {
  const points = values.map((value) => exact(value));
  const moved = points.map((one, at) => one.compare(points[at - 1] ?? one));
  const outside: Sided = (side) =>
    points.map((one) => one.compare(side === 1 ? limits.upper : limits.lower) * side > 0);
  const oneSide: Sided = (side) => points.map((one) => one.compare(limits.mean) * side > 0);
  const rising: Sided = (side) => moved.map((move) => move * side > 0);
  return [
    ...runs("outside-limits", 1, outside),
    ...runs("shift", RUN, oneSide),
    // Seven points in a row are six moves; the first of them starts the pattern.
    ...runs("trend", RUN - 1, rising, 1),
    ...distinct(nearLimit(points, limits)),
  ];
}

/** The last run of months or quarters without a gap or break. */
function lastRun(series: readonly ShownFigure[]): ShownFigure[] {
  const run: ShownFigure[] = [];
  const sort = series.findLast((one) => one.value !== null)?.period;
  if (sort?.kind !== "month" && sort?.kind !== "quarter") return run;
  const figures = series.filter((one) => sameSort(one.period, sort));
  const last = figures.findLastIndex((one) => one.value !== null);
  for (const figure of figures.slice(0, last + 1).reverse()) {
    const next = run[0];
    const joined =
      !next || (next.segment === figure.segment && follows(figure.period, next.period));
    if (figure.value === null || !joined) break;
    run.unshift(figure);
  }
  return run;
}

/** Limits and signals for monthly or quarterly figures. Fewer than twelve in a row: not enough data. */
export function xmrVerdict(series: readonly ShownFigure[]): XmrVerdict {
  const figures = lastRun(series);
  if (figures.length < FEWEST_FOR_LIMITS)
    return { kind: "not-enough-data", points: figures.length };
  const values = figures.map((one) => one.value ?? 0);
  const limits = xmrLimits(values);
  return { kind: "limits", figures, limits, signals: specialCauses(values, limits) };
}
