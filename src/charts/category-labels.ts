import { LINE_HEIGHT, linesWidth, wrapsWhole, wrapText } from "./label-text.ts";
import type { Box, Mark } from "./marks.ts";
import { GREY } from "./palette.ts";

/** A label may take this many lines before labels are left out. */
const MOST_LINES = 3;

/** Room between two labels, and between the plot and its labels, in pixels. */
const GAP = 8;

interface CategoryLabel {
  /** The middle of the text, which keeps inside the picture. */
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
    labels.push({ x: clamp(centre, size / 2, width - size / 2), lines, width: size });
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

/** Every fourth quarter or fifth year reads well; every third or sixth does not. */
const readsWell = (every: number) => every <= 2 || every % 4 === 0 || every % 5 === 0;

function chooseLabels(categories: readonly string[], plot: Box, width: number): CategoryLabel[] {
  for (let every = 1; every < categories.length; every++) {
    const { labels, whole } = labelsAt(categories, plot, width, every);
    if (readsWell(every) && whole && fits(labels)) return labels;
  }
  return labelsAt(categories, plot, width, categories.length).labels;
}

/**
 * A tick under the plot for every category, with labels. Where there is no room for all labels,
 * evenly spaced ones are shown, counted back from the last.
 * @returns the marks, and their height in pixels
 */
export function categoryLabels(
  categories: readonly string[],
  plot: Box,
  width: number,
): { marks: Mark[]; height: number } {
  const labels = chooseLabels(categories, plot, width);
  const ticks = categories.map((_, k) => tick(categoryX(plot, categories.length, k), plot.bottom));
  const texts = labels.flatMap(({ x, lines }) =>
    lines.map((text, row): Mark => {
      const y = plot.bottom + GAP + (row + 0.5) * LINE_HEIGHT;
      return { kind: "text", x, y, text, align: "center" };
    }),
  );
  const rows = Math.max(...labels.map(({ lines }) => lines.length));
  return { marks: [...ticks, ...texts], height: GAP + rows * LINE_HEIGHT };
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
