import type { Observation, SeriesBreak } from "../indicator.ts";
import { parsePeriod } from "./period.ts";

function endOf(period: string): string {
  return parsePeriod(period)?.end ?? "";
}

/**
 * Breaks of a series that open figures can show: while a later figure is kept back, the break before
 * it is kept back too, as it would tell that the figure is there.
 *
 * @param open the figures that may be seen
 * @param all the figures of the series
 */
export function openBreaks(
  breaks: readonly SeriesBreak[],
  open: readonly Observation[],
  all: readonly Observation[],
): SeriesBreak[] {
  const reaches = (figures: readonly Observation[], from: string): boolean =>
    figures.some((one) => endOf(one.period) >= endOf(from));
  return breaks.filter(({ from }) => reaches(open, from) || !reaches(all, from));
}
