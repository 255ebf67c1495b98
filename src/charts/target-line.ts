import type { ChartTarget } from "./description.ts";
import type { Box, LineMark, Place } from "./marks.ts";
import { GREY } from "./palette.ts";
import type { Band } from "./time-bands.ts";
import { valueY } from "./value-labels.ts";
import type { ValueAxis } from "./value-axis.ts";

/** The dashes of a target, in pixels: unlike those of any series. */
export const TARGET_DASH = [6, 5];

/** Bands this close touch; the step between them is part of the line. */
const TOUCH = 1;

/**
 * The target as a dashed line: level through the stretch of each category that has one, with steps
 * where it changes, and gaps where there is none or where nobody says when it changed.
 */
export function targetMarks(
  target: ChartTarget | undefined,
  plot: Box,
  axis: ValueAxis,
  bands: readonly Band[],
): LineMark[] {
  if (!target) return [];
  const lines: Place[][] = [];
  target.values.forEach((value, index) => {
    const band = bands[index];
    if (value === null || !band) return;
    const y = valueY(plot, axis, value);
    const before = target.values[index - 1] ?? null;
    const touches = band.left - (bands[index - 1]?.right ?? 0) <= TOUCH;
    if (index === 0 || before === null || !(touches || before === value)) lines.push([]);
    lines.at(-1)?.push([band.left, y], [band.right, y]);
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
