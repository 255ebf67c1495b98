import { lastFigure, type ChartDescription } from "./description.ts";
import { labelFigure, pictureDecimals, rangeFigure } from "./figure-text.ts";
import { LINE_HEIGHT, linesWidth, wrapText } from "./label-text.ts";
import type { Box, Mark } from "./marks.ts";
import { GREY, RANGE, seriesStyles, type SeriesStyle } from "./palette.ts";
import { HALF_BAR } from "./range-bars.ts";
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
  sign: SeriesStyle | "target" | "range";
  value: number;
}

/** "Rotherham 61.9%"; with the category where a later one has no figure: "England 74% (2012/13)". */
function endText(name: string, figure: string, categories: readonly string[], at: number): string {
  const text = `${name} ${figure.replaceAll(" ", "\u00a0")}`;
  if (at === categories.length - 1) return text;
  // "2012/13 (baseline)" stands in brackets as "2012/13, baseline".
  return `${text} (${categories[at]?.replace(/ \((.*)\)$/, ", $1")})`;
}

/** "32 others 3.1% to 8.2%". */
function rangeLabel(description: ChartDescription, decimals: number): EndLabel[] {
  const { range, categories, unit } = description;
  const at = range?.values.findLastIndex((pair) => pair !== null) ?? -1;
  const pair = range?.values[at];
  if (!range || !pair) return [];
  const figures = pair.map((value) => rangeFigure(value, unit, decimals)).join(" to ");
  const text = endText(range.name, figures, categories, at);
  return [{ text, sign: "range", value: (pair[0] + pair[1]) / 2 }];
}

/**
 * One label for each series that has a figure, then one for the target, then one for the range.
 * @param decimals of every figure in the picture
 */
export function endLabels(
  description: ChartDescription,
  decimals = pictureDecimals(description).decimals,
): EndLabel[] {
  const { series, target, unit, categories } = description;
  const styles = seriesStyles(series);
  const owners = [...series, ...(target ? [target] : [])];
  const labels = owners.flatMap((owner, place): EndLabel[] => {
    const last = lastFigure(owner.values);
    if (!last) return [];
    const figure = labelFigure(owner, last.index, unit, decimals);
    const text = endText(owner.name, figure, categories, last.index);
    return [{ text, sign: styles[place] ?? "target", value: last.value }];
  });
  return [...labels, ...rangeLabel(description, decimals)];
}

/** The sign of a label, from `x` on, around the height `y`. */
function signMarks({ sign }: EndLabel, x: number, y: number): Mark[] {
  const end = x + SIGN - 8;
  const middle = (x + end) / 2;
  if (sign === "range") {
    const box = { left: middle - HALF_BAR, right: middle + HALF_BAR, top: y - 8, bottom: y + 8 };
    return [{ kind: "area", box, colour: RANGE }];
  }
  const points = [[x, y] as const, [end, y] as const];
  if (sign === "target")
    return [{ kind: "line", points, colour: GREY, width: 2, dash: TARGET_DASH }];
  const { colour, dash, width, shape } = sign;
  return [
    { kind: "line", points, colour, width, dash },
    { kind: "point", x: middle, y, shape, colour },
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
