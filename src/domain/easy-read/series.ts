import type { Comparator, Figure, Indicator, Observation } from "../indicator.ts";
import { readPeriod } from "./period.ts";

/** A figure that has a number and may be told. */
export interface KnownFigure extends Figure {
  value: number;
}

function known(figure: Figure): figure is KnownFigure {
  const { value, disclosure } = figure as Observation;
  return value !== undefined && disclosure?.allowed !== false;
}

function end(figure: Figure): string {
  return readPeriod(figure.period).to;
}

/** In order of time. Where two reports print the same period, the later report counts. */
function inOrder(figures: readonly Figure[]): KnownFigure[] {
  const byPeriod = new Map<string, KnownFigure>();
  for (const figure of figures) if (known(figure)) byPeriod.set(figure.period, figure);
  return [...byPeriod.values()].sort((a, b) => (end(a) < end(b) ? -1 : 1));
}

/** The latest figure that is known and may be told; null if there is none. */
export function latestFigure(indicator: Indicator): KnownFigure | null {
  return inOrder(indicator.observations).at(-1) ?? null;
}

/** The target for the period of the latest figure; else the next target that has a number. */
export function targetFor(indicator: Indicator, latest: Figure): KnownFigure | null {
  const targets = inOrder(indicator.targets);
  const same = targets.find((one) => one.period === latest.period);
  return same ?? targets.find((one) => end(one) >= end(latest)) ?? null;
}

/** The figure for England in the period of the latest figure. */
export function englandFor(indicator: Indicator, latest: Figure): (KnownFigure & Comparator) | null {
  const found = indicator.comparators.findLast(
    (one) => one.name === "England" && one.period === latest.period && known(one),
  );
  return (found as (KnownFigure & Comparator) | undefined) ?? null;
}

/** Whether a break in the series lies between two figures, so that they cannot be compared. */
function broken(indicator: Indicator, earlier: Figure, later: Figure): boolean {
  const [a, b] = [readPeriod(earlier.period).from, readPeriod(later.period).from];
  return indicator.breaks.some(({ from }) => {
    const start = readPeriod(from).from;
    return a < start && b >= start;
  });
}

function yearBefore(period: string): string {
  const { from } = readPeriod(period);
  return `${Number(from.slice(0, 4)) - 1}${from.slice(4, 7)}`;
}

/**
 * The earlier figure to compare the latest with: of the same kind of period, on the same side of
 * every break; the one a year before if there is one, else the nearest. A baseline counts where no
 * observation tells its period. Stretches of days differ in length and are never compared.
 */
export function figureBefore(indicator: Indicator, latest: KnownFigure): KnownFigure | null {
  const { kind } = readPeriod(latest.period);
  if (kind === "stretch") return null;
  const earlier = inOrder([...indicator.baselines, ...indicator.observations]).filter(
    (one) =>
      readPeriod(one.period).kind === kind &&
      end(one) < end(latest) &&
      !broken(indicator, one, latest),
  );
  const wanted = yearBefore(latest.period);
  const aYear = earlier.findLast((one) => readPeriod(one.period).from.startsWith(wanted));
  return aYear ?? earlier.at(-1) ?? null;
}

/** Whether the earlier figure is of the year before, to the month. */
export function isYearBefore(earlier: Figure, latest: Figure): boolean {
  return readPeriod(earlier.period).from.startsWith(yearBefore(latest.period));
}
