import type { Polarity } from "../indicator.ts";
import { difference, type Exact } from "./exact.ts";
import { compareGoodness, type Direction } from "./goodness.ts";
import { isYearBefore, sameSort } from "./period-order.ts";
import type { ShownFigure } from "./shown-series.ts";

export type DirectionOfTravel = "improving" | "unchanged" | "worsening" | "not-known";

/** Why the direction of travel is not known. */
export type DirectionGap =
  "no-figure" | "no-earlier-figure" | "no-comparable-figure" | "break" | "no-good-direction";

export interface DirectionVerdict {
  direction: DirectionOfTravel;
  /** The earlier figure it is compared with. */
  from: ShownFigure | null;
  /** year-before: the same season of the year before; previous: the one before of the same sort. */
  basis: "year-before" | "previous" | null;
  /** Later value minus earlier value. Null where there is nothing to compare. */
  change: Exact | null;
  gap: DirectionGap | null;
}

interface Earlier {
  from: ShownFigure | null;
  basis: DirectionVerdict["basis"];
  gap: DirectionGap | null;
}

function withValue(series: readonly ShownFigure[], figure: ShownFigure): ShownFigure[] {
  return series.slice(0, series.indexOf(figure)).filter((one) => one.value !== null);
}

/** The figure just before of the same sort of period and the same segment. */
export function previousFigure(
  series: readonly ShownFigure[],
  figure: ShownFigure,
): ShownFigure | null {
  const found = withValue(series, figure).findLast(
    (one) => one.segment === figure.segment && sameSort(one.period, figure.period),
  );
  return found ?? null;
}

function earlierFigure(series: readonly ShownFigure[], figure: ShownFigure): Earlier {
  const before = withValue(series, figure);
  const sort = before.filter((one) => sameSort(one.period, figure.period));
  const usable = sort.filter((one) => one.segment === figure.segment);
  const yearBefore = usable.findLast((one) => isYearBefore(one.period, figure.period));
  if (yearBefore) return { from: yearBefore, basis: "year-before", gap: null };
  const previous = usable.at(-1);
  if (previous) return { from: previous, basis: "previous", gap: null };
  const broken = before.some((one) => one.segment !== figure.segment);
  const none = before.length > 0 ? "no-comparable-figure" : "no-earlier-figure";
  return { from: null, basis: null, gap: broken ? "break" : none };
}

const NAMES = { "-1": "worsening", "0": "unchanged", "1": "improving" } as const;

/** The direction between two values, judged through polarity: the bare rule. */
export function directionBetween(from: number, to: number, good: Direction): DirectionOfTravel {
  const compared = compareGoodness(to, from, good);
  return compared === null ? "not-known" : NAMES[String(Math.sign(compared)) as keyof typeof NAMES];
}

/** Whether "better" and "worse" have a meaning for an indicator. */
export function hasGoodDirection(good: { polarity: Polarity; range?: unknown }): boolean {
  return good.polarity === "range" ? good.range !== undefined : good.polarity !== "none";
}

function verdict(figure: ShownFigure, earlier: Earlier, good: Direction): DirectionVerdict {
  const { from } = earlier;
  if (figure.value === null || !from || from.value === null) {
    return { direction: "not-known", change: null, ...earlier };
  }
  const gap = hasGoodDirection(good) ? null : "no-good-direction";
  const direction = directionBetween(from.value, figure.value, good);
  return { direction, ...earlier, change: difference(figure.value, from.value), gap };
}

/**
 * The direction of travel of one figure: against the same season of the year before where there is
 * one, else against the one before of the same sort of period. Never across a break.
 *
 * The season comes first because these figures rise and fall with the school year: the report on
 * quarter 2 of 2009/10 says of NI 117 that a rise "is in keeping with seasonal trends".
 */
export function directionOfTravel(
  series: readonly ShownFigure[],
  figure: ShownFigure | null,
  good: Direction,
): DirectionVerdict {
  if (!figure || figure.value === null) {
    return { direction: "not-known", from: null, basis: null, change: null, gap: "no-figure" };
  }
  return verdict(figure, earlierFigure(series, figure), good);
}

/**
 * The direction against the figure just before, as a second comparison.
 *
 * @returns null where that is the one that the direction of travel rests on already
 */
export function againstPrevious(
  series: readonly ShownFigure[],
  figure: ShownFigure | null,
  good: Direction,
): DirectionVerdict | null {
  const main = directionOfTravel(series, figure, good);
  if (!figure || main.basis !== "year-before") return null;
  const from = previousFigure(series, figure);
  if (!from || from === main.from) return null;
  return verdict(figure, { from, basis: "previous", gap: null }, good);
}
