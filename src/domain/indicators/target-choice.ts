import type { Figure, Indicator, Target } from "../indicator.ts";
import { parsePeriod, type Period } from "./period.ts";
import { comparePeriods } from "./period-order.ts";
import { segmentOf } from "./shown-series.ts";

/** A target or baseline with its period read. */
export interface DatedFigure<F extends Figure = Figure> {
  period: Period;
  figure: F;
}

export type DatedTarget = DatedFigure<Target>;

/** Figures with their periods read, in order. */
export function dated<F extends Figure>(figures: readonly F[]): DatedFigure<F>[] {
  return figures
    .map((figure) => ({ figure, period: parsePeriod(figure.period) }))
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** What a target asks for; where the editor does not say, its number tells. */
export function kindOf({ kind, value }: Target): NonNullable<Target["kind"]> {
  return kind ?? (value === undefined ? "words" : "by-date");
}

/** Whether a target's number is a level that a picture can show: a planned number is no target. */
export function isDrawn(target: Target): boolean {
  return kindOf(target) !== "planned";
}

/** Whether a target holds at every date until another takes its place. */
export function isStanding(target: Target): boolean {
  return kindOf(target) === "standing" || target.lasting === true;
}

/** Targets that a figure may be judged by: no planned numbers, none from the other side of a break. */
export function usableTargets(
  { targets, breaks }: Pick<Indicator, "targets" | "breaks">,
  segment: number,
): DatedTarget[] {
  return dated(targets).filter(
    ({ period, figure }) =>
      kindOf(figure) !== "planned" && (isStanding(figure) || segmentOf(period, breaks) === segment),
  );
}

/** Of the targets that name no date, the one in force; before the first print of all, that one. */
function inForce(targets: readonly DatedTarget[], period: Period): DatedTarget | undefined {
  const standing = targets.filter(({ figure }) => isStanding(figure));
  return standing.findLast((one) => one.period.start <= period.end) ?? standing[0];
}

/**
 * The target that a figure answers to: the one for the same period; else one that names no date;
 * else the next one that falls due on or after the figure's last day, the longest period first.
 */
export function targetFor(period: Period, targets: readonly DatedTarget[]): DatedTarget | null {
  const same = targets.findLast((one) => one.period.text === period.text);
  const standing = inForce(targets, period);
  if (same ?? standing) return same ?? standing ?? null;
  const next = targets.find((one) => one.period.end >= period.end);
  return targets.findLast((one) => one.period.end === next?.period.end) ?? null;
}
