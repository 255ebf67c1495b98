import type { ChartDescription } from "./description.ts";
import { labelWidth, LINE_HEIGHT, linesWidth, wrapText } from "./label-text.ts";
import type { Box, Mark } from "./marks.ts";
import { BAND, GREY } from "./palette.ts";
import { spread } from "./spread.ts";
import { edgeBefore, panelsOf, timeBands, type Band } from "./time-bands.ts";
import { OVER_NO_DATA } from "../wording/browser/charts.ts";

export const BREAK_DASH = [2, 3];

/** Room between two labels, in pixels. */
const GAP = 12;

/** Categories `from` to `to`, both included. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * Whether the first series lacks a figure: between two figures, or where the description says why
 * there is none, or where there is none at all. Before its first and after its last figure nothing
 * else is missing.
 */
function isGap({ series }: ChartDescription, index: number): boolean {
  const { values = [], missing = [] } = series[0] ?? {};
  if (values[index] !== null) return false;
  const first = values.findIndex((value) => value !== null);
  const last = values.findLastIndex((value) => value !== null);
  return Boolean(missing[index]) || first < 0 || (index > first && index < last);
}

/**
 * The stretches where the first series has gaps. A stretch ends at a break, so that the line of the
 * break does not cross its label.
 */
function gapStretches(description: ChartDescription): Stretch[] {
  const { breaks = [], categories } = description;
  const stretches: Stretch[] = [];
  categories.forEach((_, index) => {
    if (!isGap(description, index)) return;
    const before = stretches.at(-1);
    const isBreak = breaks.some(({ beforeIndex }) => beforeIndex === index);
    if (before?.to === index - 1 && !isBreak) before.to = index;
    else stretches.push({ from: index, to: index });
  });
  return stretches;
}

/** Where the categories of a description with one panel lie in the plot. */
function bandsOf(description: ChartDescription, plot: Box): Band[] {
  return panelsOf(description).flatMap((panel) => timeBands(panel, plot));
}

/** Left and right edge of a stretch, in pixels. */
function sidesOf({ from, to }: Stretch, bands: readonly Band[]): [left: number, right: number] {
  return [bands[from]?.left ?? 0, bands[to]?.right ?? 0];
}

/** Whether every stretch is wide enough to carry its label. If not, the caption explains them. */
export function gapsAreLabelled(description: ChartDescription, plot: Box): boolean {
  const bands = bandsOf(description, plot);
  return gapStretches(description).every((stretch) => {
    const [left, right] = sidesOf(stretch, bands);
    return right - left >= labelWidth(OVER_NO_DATA) + 4;
  });
}

/** Room between the labels of stretches and the plot, in pixels. */
const OVER_PLOT = 4;

/** The height of the row of labels of stretches, in pixels. */
export function gapLabelsHeight(description: ChartDescription, plot: Box): number {
  const shown = gapStretches(description).length > 0 && gapsAreLabelled(description, plot);
  return shown ? LINE_HEIGHT + OVER_PLOT : 0;
}

/** Grey bands behind stretches without figures, with their label in a row over the plot. */
export function gapMarks(description: ChartDescription, plot: Box): Mark[] {
  const bands = bandsOf(description, plot);
  const labelled = gapsAreLabelled(description, plot);
  return gapStretches(description).flatMap((stretch): Mark[] => {
    const [left, right] = sidesOf(stretch, bands);
    const top = plot.top - gapLabelsHeight(description, plot);
    const area: Mark = { kind: "area", box: { ...plot, left, right, top }, colour: BAND };
    if (!labelled) return [area];
    const [x, y] = [(left + right) / 2, plot.top - (LINE_HEIGHT + OVER_PLOT) / 2];
    return [area, { kind: "text", x, y, text: OVER_NO_DATA, align: "center" }];
  });
}

/** Labels of the breaks, broken into lines so that all fit side by side. */
function breakLines({ breaks = [] }: ChartDescription, room: number): string[][] {
  const widest = Math.min(220, room / Math.max(1, breaks.length) - GAP);
  return breaks.map(({ label }) => wrapText(label, widest));
}

/** The height of the row of break labels, in pixels. */
export function breakLabelsHeight(description: ChartDescription, plot: Box): number {
  const rows = Math.max(
    0,
    ...breakLines(description, plot.right - plot.left).map((lines) => lines.length),
  );
  return rows * LINE_HEIGHT;
}

/**
 * A dashed upright line at each break, from its label down to the foot of the plot.
 * @param top the upper edge of the row of labels
 */
export function breakMarks(description: ChartDescription, plot: Box, top: number) {
  const bands = bandsOf(description, plot);
  const texts = breakLines(description, plot.right - plot.left);
  const places = (description.breaks ?? []).map((one) => edgeBefore(bands, one.beforeIndex));
  const items = texts.map((lines, k) => ({ centre: places[k] ?? 0, size: linesWidth(lines) }));
  const middles = spread(items, plot.left, plot.right, GAP);
  const foot = top + breakLabelsHeight(description, plot) + 2;
  return texts.flatMap((lines, k): Mark[] => {
    const x = places[k] ?? 0;
    const first = foot - 2 - (lines.length - 0.5) * LINE_HEIGHT;
    const line = { points: [[x, foot] as const, [x, plot.bottom] as const], dash: BREAK_DASH };
    return [
      { kind: "line", ...line, colour: GREY, width: 2 },
      ...lines.map((text, row): Mark => {
        const y = first + row * LINE_HEIGHT;
        return { kind: "text", x: middles[k] ?? x, y, text, align: "center" };
      }),
    ];
  });
}
