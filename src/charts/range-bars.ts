import type { ChartRange } from "./description.ts";
import type { Box, Mark } from "./marks.ts";
import { RANGE } from "./palette.ts";
import type { Band } from "./time-bands.ts";
import { valueY } from "./value-labels.ts";
import type { ValueAxis } from "./value-axis.ts";

/** Half of the width of a bar, in pixels: points stay visible on it. */
export const HALF_BAR = 5;

/** Where all figures are one, the bar is this thin. */
const THINNEST = 2;

/** From the lowest to the highest figure of each category that has a range, an upright bar. */
export function rangeMarks(
  range: ChartRange | undefined,
  plot: Box,
  axis: ValueAxis,
  bands: readonly Band[],
): Mark[] {
  return (range?.values ?? []).flatMap((pair, at): Mark[] => {
    const middle = bands[at]?.middle;
    if (!pair || middle === undefined) return [];
    const [bottom, top] = pair.map((value) => valueY(plot, axis, value)) as [number, number];
    const box = {
      left: middle - HALF_BAR,
      right: middle + HALF_BAR,
      top: Math.min(top, bottom - THINNEST),
      bottom,
    };
    return [{ kind: "area", box, colour: RANGE }];
  });
}
