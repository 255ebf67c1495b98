import type { ChartDescription, ChartPanel } from "./description.ts";
import type { Box } from "./marks.ts";

/** The stretch of the plot that belongs to one category, in pixels. */
export interface Band {
  left: number;
  middle: number;
  right: number;
}

/** Points keep this part of the shown time away from the sides of the plot. */
const MARGIN = 0.08;

/** A day of a long series would be thinner than a hair; its band is at least this wide. */
const NARROWEST = 24;

/** The panels of a description; without any, its categories evenly spaced. */
export function panelsOf({ panels, categories }: ChartDescription): readonly ChartPanel[] {
  const days = categories.map((_, index) => [index, index + 1] as const);
  return panels ?? [{ name: "", joined: true, days }];
}

const middleOf = ([from, to]: readonly [number, number]) => (from + to) / 2;

/** Times that run into each other ("24 months to March", "to June") as points: their middles. */
function apart(days: ChartPanel["days"]): ChartPanel["days"] {
  const staggered = days.some(([from, to], at) => {
    const [nextFrom, nextTo] = days[at + 1] ?? [Infinity, Infinity];
    return from < nextFrom && nextFrom < to && to < nextTo;
  });
  return staggered ? days.map((one) => [middleOf(one), middleOf(one)]) : days;
}

/** First and last moment that a panel shows. Long periods fill the plot; points keep off its edges. */
function rangeOf(days: ChartPanel["days"]): [from: number, to: number] {
  const [from, to] = [Math.min(...days.flat()), Math.max(...days.flat())];
  const middles = days.map(middleOf);
  const spare = days.length > 1 ? (to - from) * MARGIN : 0;
  return [Math.min(from, Math.min(...middles) - spare), Math.max(to, Math.max(...middles) + spare)];
}

/** Where the categories of one panel lie in its plot, true to time. */
export function timeBands({ days: printed }: ChartPanel, plot: Box): Band[] {
  const days = apart(printed);
  const [from, to] = rangeOf(days);
  const x = (day: number) => plot.left + ((day - from) / (to - from)) * (plot.right - plot.left);
  return days.map((one) => {
    const middle = x(middleOf(one));
    const half = Math.max(NARROWEST / 2, (x(one[1]) - x(one[0])) / 2);
    return {
      left: Math.max(plot.left, middle - half),
      middle,
      right: Math.min(plot.right, middle + half),
    };
  });
}

/** The upright line in front of a category: half-way from the one before. */
export function edgeBefore(bands: readonly Band[], index: number): number {
  const [before, after] = [bands[index - 1], bands[index]];
  return before && after ? (before.right + after.left) / 2 : (after?.left ?? 0);
}
