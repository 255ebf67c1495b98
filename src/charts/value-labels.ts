import type { ChartDescription } from "./description.ts";
import { formatFigure, formatNumber } from "./figure-text.ts";
import { linesWidth } from "./label-text.ts";
import type { Box, Mark } from "./marks.ts";
import { INK, PAPER } from "./palette.ts";
import type { ValueAxis } from "./value-axis.ts";

/** Room between the labels and the plot, in pixels. */
const GAP = 8;

/** Units longer than this stand over the picture only. */
const SHORT_UNIT = 2;

/** The labels of the value axis, lowest first: "40%". */
export function valueLabels({ unit }: ChartDescription, axis: ValueAxis): string[] {
  const short = (unit.prefix ?? "").length + unit.suffix.length <= SHORT_UNIT;
  return axis.ticks.map((tick) =>
    short ? formatFigure(tick, unit, axis.decimals) : formatNumber(tick, axis.decimals),
  );
}

/** The room that the labels need left of the plot. */
export function valueLabelsWidth(labels: readonly string[]): number {
  return linesWidth(labels) + GAP;
}

/** Where a value lies in the plot, in pixels. */
export function valueY(plot: Box, axis: ValueAxis, value: number): number {
  return plot.bottom - ((value - axis.from) / (axis.to - axis.from)) * (plot.bottom - plot.top);
}

/** The labels left of the plot, each beside its grid line. */
export function valueLabelMarks(labels: readonly string[], plot: Box, axis: ValueAxis): Mark[] {
  return labels.map((text, index) => {
    const y = valueY(plot, axis, axis.ticks[index] ?? 0);
    return { kind: "text", x: plot.left - GAP, y, text, align: "right" };
  });
}

/** The sign for a cut axis: a small zigzag over its lower end. */
export function cutMarks(plot: Box, axis: ValueAxis): Mark[] {
  if (!axis.cut) return [];
  const points = [0, -4, 4, -4, 4, 0].map(
    (aside, row) => [plot.left + aside, plot.bottom - 4 - row * 4] as const,
  );
  const straight = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]] as const;
  return [
    { kind: "line", points: straight, colour: PAPER, width: 4 },
    { kind: "line", points, colour: INK, width: 1.5 },
  ];
}
