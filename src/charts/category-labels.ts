import { LINE_HEIGHT, linesWidth, wrapsWhole, wrapText } from "./label-text.ts";
import type { Box, Mark } from "./marks.ts";
import { GREY } from "./palette.ts";

/** A label may take this many lines before labels are left out. */
const MOST_LINES = 3;

/** Room between two labels, and between the plot and its labels, in pixels. */
const GAP = 8;

interface CategoryLabel {
  centre: number;
  x: number;
  lines: readonly string[];
  width: number;
}

/** Middle of a category's stretch of the plot, in pixels. */
export function categoryX(plot: Box, count: number, index: number): number {
  return plot.left + ((index + 0.5) * (plot.right - plot.left)) / count;
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** Every `every`-th label counted back from the last one, which is always shown. */
function labelsAt(categories: readonly string[], plot: Box, width: number, every: number) {
  const count = categories.length;
  const room = (every * (plot.right - plot.left)) / count - GAP;
  const labels: CategoryLabel[] = [];
  categories.forEach((category, index) => {
    if ((count - 1 - index) % every !== 0) return;
    const lines = wrapText(category, Math.min(Math.max(room, 24), width));
    const size = linesWidth(lines);
    const centre = categoryX(plot, count, index);
    labels.push({ centre, x: clamp(centre, size / 2, width - size / 2), lines, width: size });
  });
  const whole = categories.every((category) => wrapsWhole(category, room));
  return { labels, whole };
}

function fits(labels: readonly CategoryLabel[]): boolean {
  return labels.every((label, k) => {
    const before = labels[k - 1];
    const clear = !before || label.x - before.x >= (label.width + before.width) / 2 + GAP;
    return clear && label.lines.length <= MOST_LINES;
  });
}

function chooseLabels(categories: readonly string[], plot: Box, width: number): CategoryLabel[] {
  for (let every = 1; every < categories.length; every++) {
    const { labels, whole } = labelsAt(categories, plot, width, every);
    if (whole && fits(labels)) return labels;
  }
  return labelsAt(categories, plot, width, categories.length).labels;
}

/**
 * The labels under the plot, each under its tick. Where there is no room for all, evenly spaced
 * ones are left out. `plot.bottom` need not be known: places are relative to `top`.
 * @returns the marks, and their height in pixels
 */
export function categoryLabels(
  categories: readonly string[],
  plot: Box,
  width: number,
): { marks: Mark[]; height: number } {
  const labels = chooseLabels(categories, plot, width);
  const marks = labels.flatMap(({ centre, x, lines }): Mark[] => [
    tick(centre, plot.bottom),
    ...lines.map((text, row): Mark => {
      const y = plot.bottom + GAP + (row + 0.5) * LINE_HEIGHT;
      return { kind: "text", x, y, text, align: "center" };
    }),
  ]);
  const rows = Math.max(...labels.map(({ lines }) => lines.length));
  return { marks, height: GAP + rows * LINE_HEIGHT };
}

const tick = (x: number, top: number): Mark => ({
  kind: "line",
  points: [
    [x, top],
    [x, top + 5],
  ],
  colour: GREY,
  width: 1,
});
