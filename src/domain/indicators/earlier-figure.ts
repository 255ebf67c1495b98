import type { Indicator } from "../indicator.ts";
import { dayNumber } from "./calendar.ts";
import { parsePeriod } from "./period.ts";
import {
  comparePeriods,
  isPoint,
  isYear,
  isYearBefore,
  lengthOf,
  overlap,
  sameSort,
} from "./period-order.ts";
import { segmentOf, type ShownFigure } from "./shown-series.ts";

/** Why a figure cannot be set beside an earlier one. */
export type EarlierGap =
  | "no-earlier-figure"
  | "no-comparable-figure"
  | "break"
  | "overlap"
  | "season"
  | "running-total"
  | "withheld"
  | "not-judged";

/**
 * year-before: the same season of the year before. previous: the one before of the same sort.
 * whole-year: a part of a year beside a whole year, for shares only.
 */
export type EarlierBasis = "year-before" | "previous" | "whole-year";

/** The earlier figure that one is set beside, or why there is none. */
export interface Earlier {
  from: ShownFigure | null;
  basis: EarlierBasis | null;
  gap: EarlierGap | null;
}

export type Judged = Pick<
  Indicator,
  "baselines" | "breaks" | "comparability" | "notJudged" | "polarity" | "range" | "unit"
>;

/** Printed baselines of periods for which there is no other figure, as figures of the series. */
function baselineFigures({ baselines, breaks }: Judged, known: ReadonlySet<string>): ShownFigure[] {
  return baselines.flatMap((figure): ShownFigure[] => {
    const { value } = figure;
    if (value === undefined || known.has(figure.period)) return [];
    const period = parsePeriod(figure.period);
    const segment = segmentOf(period, breaks);
    const observations = [figure];
    return [
      { period, value, reason: null, observation: figure, alsoPrinted: [], observations, segment },
    ];
  });
}

/** Whole years of months, such as 24: such a window has no season. */
function isWholeYears(figure: ShownFigure): boolean {
  const [count, sort] = lengthOf(figure.period).split(" ");
  return sort === "months" && Number(count) % 12 === 0;
}

/** Why an earlier figure cannot be set beside a later one; the basis on which it can. */
function judge(earlier: ShownFigure, later: ShownFigure, by: Judged): EarlierGap | EarlierBasis {
  if (earlier.segment !== later.segment) return "break";
  if (overlap(earlier.period, later.period)) return "overlap";
  if (isYearBefore(earlier.period, later.period)) return "year-before";
  const anySeason = by.comparability === "any-season";
  const points = isPoint(earlier.period) && isPoint(later.period);
  if (sameSort(earlier.period, later.period) || points) {
    return anySeason || isWholeYears(later) ? "previous" : "season";
  }
  const part = isYear(earlier.period) && !isYear(later.period);
  return part && anySeason && by.unit.kind === "percent" ? "whole-year" : "no-comparable-figure";
}

const BASES = ["year-before", "previous", "whole-year"] as const;

function candidates(series: readonly ShownFigure[], figure: ShownFigure, by: Judged) {
  const known = new Set(series.map((one) => one.period.text));
  return [...series, ...baselineFigures(by, known)]
    .filter((one) => one.value !== null && dayNumber(one.period.end) < dayNumber(figure.period.end))
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/**
 * A hidden figure could lie on either side of those that are shown: while one of the series, or a
 * later one, is withheld, nothing is said that it could contradict.
 */
function isWithheld(series: readonly ShownFigure[], figure: ShownFigure): boolean {
  return series.some(
    (one) =>
      one.reason === "suppressed" &&
      (one.segment === figure.segment || one.period.end > figure.period.end),
  );
}

/** Why nothing of the series may be set beside anything, whatever its periods. */
function ruledOut({ notJudged, comparability }: Judged): EarlierGap | null {
  if (notJudged !== undefined) return "not-judged";
  return comparability === "running-total" ? "running-total" : null;
}

/**
 * The earlier figure that a figure is set beside: the same season of the year before, else the one
 * before of the same sort, else (for a share that does not move with the season) the last whole
 * year. Never across a break, never with a window that shares days with it, never one season with
 * another unless the measure does not move with the season.
 */
export function earlierFigure(
  series: readonly ShownFigure[],
  figure: ShownFigure,
  by: Judged,
): Earlier {
  const all = candidates(series, figure, by);
  const none = (gap: EarlierGap): Earlier => ({ from: null, basis: null, gap });
  if (isWithheld(series, figure)) return none("withheld");
  if (all.length === 0) return none("no-earlier-figure");
  const gap = ruledOut(by);
  if (gap) return none(gap);
  const judged = all.map((from) => ({ from, found: judge(from, figure, by) }));
  for (const basis of BASES) {
    const last = judged.findLast(({ found }) => found === basis);
    if (last) return { from: last.from, basis, gap: null };
  }
  return none((judged.at(-1)?.found ?? "no-comparable-figure") as EarlierGap);
}

/** On what basis a figure may be set beside one earlier figure. Null where it may not. */
export function basisBeside(
  series: readonly ShownFigure[],
  from: ShownFigure,
  figure: ShownFigure,
  by: Judged,
): EarlierBasis | null {
  if (ruledOut(by) || isWithheld(series, figure) || from.period.end >= figure.period.end) {
    return null;
  }
  const found = judge(from, figure, by);
  return BASES.find((basis) => basis === found) ?? null;
}

/** The figure just before, where it may be set beside a figure and is not the year before's. */
export function previousFigure(
  series: readonly ShownFigure[],
  figure: ShownFigure,
  by: Judged,
): ShownFigure | null {
  if (ruledOut(by) || isWithheld(series, figure)) return null;
  const found = candidates(series, figure, by).findLast(
    (from) => judge(from, figure, by) === "previous",
  );
  return found ?? null;
}
