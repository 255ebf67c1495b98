import type { Figure, Indicator } from "../indicator.ts";
import { dayNumber } from "./calendar.ts";
import { exact, type Exact } from "./exact.ts";
import { compareGoodness } from "./goodness.ts";
import { parsePeriod, type Period } from "./period.ts";
import { comparePeriods } from "./period-order.ts";
import { segmentOf, type ShownFigure } from "./shown-series.ts";

/**
 * met, not-met: the target's date has come. on-the-way, behind: the date lies ahead, and the figure
 * is at least as good as, or worse than, the straight line from the baseline to the target; on the
 * way also where it is as good as the target already. not-due: the date lies ahead, the figure falls
 * short, and no baseline is printed, so no line can be drawn. no-target: none is printed for this period or a later one. target-without-figure:
 * printed in words only. no-figure: nothing to judge. not-judged: no direction is good, or the
 * range is not known.
 */
export type TargetStatus =
  | "met"
  | "not-met"
  | "on-the-way"
  | "behind"
  | "not-due"
  | "no-target"
  | "target-without-figure"
  | "no-figure"
  | "not-judged";

/** A target or baseline with its period read. */
export interface DatedFigure {
  period: Period;
  figure: Figure;
}

export interface TargetVerdict {
  status: TargetStatus;
  /** The target it is judged against; for "no-target" the last one before, if there is one. */
  target: DatedFigure | null;
  /** True where the figure is for an earlier day than the target. */
  ahead: boolean;
  /** Where the straight line from the baseline stands on the figure's last day. */
  path: { baseline: DatedFigure; expected: Exact } | null;
}

/** Figures with their periods read, in order. */
export function dated(figures: readonly Figure[]): DatedFigure[] {
  return figures
    .map((figure) => ({ figure, period: parsePeriod(figure.period) }))
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/**
 * The target that a figure answers to: the one for the same period; else the next one that falls
 * due on or after the figure's last day, the longest period first.
 */
export function targetFor(period: Period, targets: readonly DatedFigure[]): DatedFigure | null {
  const same = targets.findLast((one) => one.period.text === period.text);
  if (same) return same;
  const next = targets.find((one) => one.period.end >= period.end);
  return targets.findLast((one) => one.period.end === next?.period.end) ?? null;
}

/**
 * Where a straight line from baseline to target stands on a day, each counted from the last day of
 * its period. Exact.
 *
 * @returns null if the day is before the baseline's or the target is not after the baseline
 */
export function pathValue(baseline: DatedFigure, target: DatedFigure, day: string): Exact | null {
  const [from, to] = [baseline.figure.value, target.figure.value];
  if (from === undefined || to === undefined) return null;
  const gone = dayNumber(day) - dayNumber(baseline.period.end);
  const whole = dayNumber(target.period.end) - dayNumber(baseline.period.end);
  if (whole <= 0 || gone < 0) return null;
  return exact(from).add(exact(to).sub(exact(from)).mul(gone).div(whole));
}

/** The baselines that may be set beside a figure, in order: none from the other side of a break. */
function usableBaselines(
  indicator: Pick<Indicator, "baselines" | "breaks">,
  figure: ShownFigure,
): DatedFigure[] {
  return dated(indicator.baselines).filter(
    ({ period }) => segmentOf(period, indicator.breaks) === figure.segment,
  );
}

/** The last baseline with a value from before a figure's period. Null if there is none. */
export function baselineBefore(
  indicator: Pick<Indicator, "baselines" | "breaks">,
  figure: ShownFigure,
): DatedFigure | null {
  const earlier = usableBaselines(indicator, figure).findLast(
    (one) => one.figure.value !== undefined && one.period.end < figure.period.end,
  );
  return earlier ?? null;
}

function pathFor(
  figure: ShownFigure,
  target: DatedFigure,
  indicator: Pick<Indicator, "baselines" | "breaks">,
): TargetVerdict["path"] {
  for (const baseline of usableBaselines(indicator, figure).reverse()) {
    const expected = pathValue(baseline, target, figure.period.end);
    if (expected !== null) return { baseline, expected };
  }
  return null;
}

/** The targets that may judge a figure: none from the other side of a break. */
function usableTargets(indicator: Indicator, segment: number): DatedFigure[] {
  return dated(indicator.targets).filter(
    ({ period }) => segmentOf(period, indicator.breaks) === segment,
  );
}

/** Judges one figure of an indicator against its target. */
export function targetVerdict(indicator: Indicator, figure: ShownFigure | null): TargetVerdict {
  const verdict = { target: null, ahead: false, path: null };
  if (!figure || figure.value === null) return { ...verdict, status: "no-figure" };
  const targets = usableTargets(indicator, figure.segment);
  const target = targetFor(figure.period, targets);
  if (!target) return { ...verdict, status: "no-target", target: targets.at(-1) ?? null };
  const ahead = target.period.end > figure.period.end;
  if (target.figure.value === undefined) {
    return { ...verdict, status: "target-without-figure", target, ahead };
  }
  const reached = compareGoodness(figure.value, target.figure.value, indicator);
  if (reached === null) return { ...verdict, status: "not-judged", target, ahead };
  if (!ahead) return { ...verdict, status: reached >= 0 ? "met" : "not-met", target, ahead };
  // Reached before its time: a month at the year's target is no year at the target.
  if (reached >= 0) return { ...verdict, status: "on-the-way", target, ahead };
  const path = pathFor(figure, target, indicator);
  if (!path) return { ...verdict, status: "not-due", target, ahead };
  const onPath = compareGoodness(figure.value, path.expected, indicator) ?? 0;
  return { status: onPath >= 0 ? "on-the-way" : "behind", target, ahead, path };
}
