import {
  lastFigure,
  type ChartDescription,
  type ChartSeries,
  type ChartTarget,
} from "./description.ts";
import { formatFigure, pictureDecimals } from "./figure-text.ts";
import { LINE_HEIGHT, linesWidth, wrapText } from "./label-text.ts";
import type { Box, Mark } from "./marks.ts";
import { GREY, seriesStyles, type SeriesStyle } from "./palette.ts";
import { spread } from "./spread.ts";
import { TARGET_DASH } from "./target-line.ts";
import { valueY } from "./value-labels.ts";
import type { ValueAxis } from "./value-axis.ts";

/** The sign of a series or target, in front of its name, takes this much room in pixels. */
const SIGN = 28;

/** Room between two labels, and between the plot and the labels beside it, in pixels. */
const GAP = 6;
const BESIDE_PLOT = 10;

/** The text of the labels beside the plot wraps at this width. */
const WIDEST = 150;

/** A name with its last figure, and the sign that it has in the plot. */
export interface EndLabel {
  text: string;
  /** Absent for the target. */
  style: SeriesStyle | undefined;
  value: number;
}

/** "Rotherham 61.9%"; with the category where a later one has no figure: "England 74% (2012/13)". */
function endText(
  { unit, categories }: ChartDescription,
  { name }: ChartSeries | ChartTarget,
  { index, value }: { index: number; value: number },
  decimals: number,
): string {
  const figure = `${name} ${formatFigure(value, unit, decimals).replaceAll(" ", "\u00a0")}`;
  return index === categories.length - 1 ? figure : `${figure} (${categories[index]})`;
}

/**
 * One label for each series that has a figure, then one for the target.
 * @param decimals of every figure in the picture
 */
export function endLabels(
  description: ChartDescription,
  decimals = pictureDecimals(description).decimals,
): EndLabel[] {
  const styles = seriesStyles(description.series);
  const owners = [...description.series, ...(description.target ? [description.target] : [])];
  return owners.flatMap((owner, place) => {
    const last = lastFigure(owner.values);
    if (!last) return [];
    const text = endText(description, owner, last, decimals);
    return [{ text, style: styles[place], value: last.value }];
  });
}

/** The sign of a label, from `x` on, around the height `y`. */
function signMarks({ style }: EndLabel, x: number, y: number): Mark[] {
  const points = [[x, y] as const, [x + SIGN - 8, y] as const];
  if (!style) return [{ kind: "line", points, colour: GREY, width: 2, dash: TARGET_DASH }];
  const { colour, dash, width, shape } = style;
  return [
    { kind: "line", points, colour, width, dash },
    { kind: "point", x: x + (SIGN - 8) / 2, y, shape, colour },
  ];
}

/** A label with its sign; `y` is the middle of its first line. */
function labelMarks(label: EndLabel, lines: readonly string[], x: number, y: number): Mark[] {
  const texts = lines.map((text, row): Mark => {
    return { kind: "text", x: x + SIGN, y: y + row * LINE_HEIGHT, text, align: "left" };
  });
  return [...signMarks(label, x, y), ...texts];
}

/** The room that labels beside the plot need: width right of it, and height in all. */
export function besideSize(labels: readonly EndLabel[]): { width: number; height: number } {
  const wrapped = labels.map(({ text }) => wrapText(text, WIDEST));
  const rows = wrapped.reduce((sum, lines) => sum + lines.length, 0);
  const width = BESIDE_PLOT + SIGN + Math.max(0, ...wrapped.map((lines) => linesWidth(lines)));
  return { width, height: rows * LINE_HEIGHT + Math.max(0, labels.length - 1) * GAP };
}

/** Labels right of the plot, each as near to the end of its line as the others let it. */
export function besideMarks(labels: readonly EndLabel[], plot: Box, axis: ValueAxis): Mark[] {
  const wrapped = labels.map(({ text }) => wrapText(text, WIDEST));
  const items = labels.map(({ value }, index) => {
    const size = (wrapped[index]?.length ?? 1) * LINE_HEIGHT;
    return { centre: valueY(plot, axis, value) + (size - LINE_HEIGHT) / 2, size };
  });
  const middles = spread(items, plot.top - LINE_HEIGHT / 2, plot.bottom + LINE_HEIGHT / 2, GAP);
  return labels.flatMap((label, index) => {
    const lines = wrapped[index] ?? [];
    const first = (middles[index] ?? 0) - ((lines.length - 1) * LINE_HEIGHT) / 2;
    return labelMarks(label, lines, plot.right + BESIDE_PLOT, first);
  });
}

/** Labels as a key over the plot, for narrow pictures. They flow from left to right. */
export function keyMarks(
  labels: readonly EndLabel[],
  top: number,
  width: number,
): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let x = 0;
  let row = 0;
  for (const label of labels) {
    const lines = wrapText(label.text, width - SIGN);
    const size = SIGN + linesWidth(lines);
    if (x > 0 && x + size > width) [x, row] = [0, row + 1];
    marks.push(...labelMarks(label, lines, x, top + (row + 0.5) * LINE_HEIGHT));
    if (lines.length > 1) [x, row] = [0, row + lines.length];
    else x += size + 2 * GAP;
  }
  return { marks, height: (x > 0 ? row + 1 : row) * LINE_HEIGHT };
}
