import type { ChartDescription } from "./description.ts";
import type { Box, Mark, Place } from "./marks.ts";
import { GREY, GRID } from "./palette.ts";
import type { Band } from "./time-bands.ts";
import type { ValueAxis } from "./value-axis.ts";
import { valueY } from "./value-labels.ts";

/** Where the figures of one panel lie, by series and category; `y` is NaN where there is none. */
export function linePlaces(
  { series }: ChartDescription,
  bands: readonly Band[],
  plot: Box,
  axis: ValueAxis,
): { x: number; y: number }[][] {
  return series.map(({ values }) =>
    bands.map(({ middle }, index) => {
      const value = values[index] ?? null;
      return { x: middle, y: value === null ? NaN : valueY(plot, axis, value) };
    }),
  );
}

/** Light lines to read values off, and the two axes of a plot. */
export function gridMarks(plot: Box, axis: ValueAxis): Mark[] {
  const line = (points: readonly Place[], colour: string): Mark => {
    return { kind: "line", points, colour, width: 1 };
  };
  const across = (y: number, colour: string) =>
    line(
      [
        [plot.left, y],
        [plot.right, y],
      ],
      colour,
    );
  const grid = axis.ticks
    .filter((tick) => tick > axis.from)
    .map((tick) => across(valueY(plot, axis, tick), tick === 0 ? GREY : GRID));
  const upright: Place[] = [
    [plot.left, plot.top],
    [plot.left, plot.bottom],
  ];
  return [...grid, line(upright, GREY), across(plot.bottom, GREY)];
}
