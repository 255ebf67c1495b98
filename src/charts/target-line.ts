import type { ChartTarget } from "./description.ts";
import type { Box, LineMark, Place } from "./marks.ts";
import { GREY } from "./palette.ts";
import { valueY } from "./value-labels.ts";
import type { ValueAxis } from "./value-axis.ts";

/** The dashes of a target, in pixels: unlike those of any series. */
export const TARGET_DASH = [6, 5];

/**
 * The target as a dashed line: level through the stretch of each category that has one, with steps
 * where it changes and gaps where there is none.
 */
export function targetMarks(
  target: ChartTarget | undefined,
  plot: Box,
  axis: ValueAxis,
): LineMark[] {
  if (!target) return [];
  const band = (plot.right - plot.left) / target.values.length;
  const lines: Place[][] = [];
  target.values.forEach((value, index) => {
    if (value === null) return;
    const left = plot.left + index * band;
    const y = valueY(plot, axis, value);
    if (index === 0 || target.values[index - 1] === null) lines.push([]);
    lines.at(-1)?.push([left, y], [left + band, y]);
  });
  return lines.map((points) => ({
    kind: "line",
    points: points.filter((place, k) => !isBetween(points[k - 1], place, points[k + 1])),
    colour: GREY,
    width: 2,
    dash: TARGET_DASH,
  }));
}

/** Whether a place lies on a level line between its neighbours, and so can be left out. */
function isBetween(before: Place | undefined, place: Place, after: Place | undefined): boolean {
  return before?.[1] === place[1] && after?.[1] === place[1];
}
