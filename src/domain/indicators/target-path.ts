import type { Indicator } from "../indicator.ts";
import { dayNumber } from "./calendar.ts";
import { exact, type Exact } from "./exact.ts";
import { segmentOf, type ShownFigure } from "./shown-series.ts";
import { dated, type DatedFigure } from "./target-choice.ts";

/** A level to be reached by a day. */
export interface Level {
  value: number | Exact;
  /** ISO */
  day: string;
}

/**
 * Where a straight line from a baseline to a level stands on a day, each counted from the last day
 * of its period. Exact.
 *
 * @returns null if the day is before the baseline's or the level is not due after the baseline
 */
function pathValue(baseline: DatedFigure, level: Level, day: string): Exact | null {
  const from = baseline.figure.value;
  if (from === undefined) return null;
  const gone = dayNumber(day) - dayNumber(baseline.period.end);
  const whole = dayNumber(level.day) - dayNumber(baseline.period.end);
  if (whole <= 0 || gone < 0) return null;
  return exact(from).add(exact(level.value).sub(exact(from)).mul(gone).div(whole));
}

type Based = Pick<Indicator, "baselines" | "breaks">;

/** The baselines that may be set beside a figure, in order: none from the other side of a break. */
function usableBaselines(indicator: Based, figure: ShownFigure): DatedFigure[] {
  return dated(indicator.baselines).filter(
    ({ period }) => segmentOf(period, indicator.breaks) === figure.segment,
  );
}

/** The last baseline with a value from before a figure's period. Null if there is none. */
export function baselineBefore(indicator: Based, figure: ShownFigure): DatedFigure | null {
  const earlier = usableBaselines(indicator, figure).findLast(
    (one) => one.figure.value !== undefined && one.period.end < figure.period.end,
  );
  return earlier ?? null;
}

/** The straight line to a level from the last baseline that it can be drawn from. */
export interface Path {
  baseline: DatedFigure;
  expected: Exact;
}

/** Where the line stands on the figure's last day. Null where no line can be drawn. */
export function pathFor(figure: ShownFigure, level: Level, indicator: Based): Path | null {
  for (const baseline of usableBaselines(indicator, figure).reverse()) {
    const expected = pathValue(baseline, level, figure.period.end);
    if (expected !== null) return { baseline, expected };
  }
  return null;
}
