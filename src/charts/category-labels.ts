import { LINE_HEIGHT, linesWidth, wrapText } from "./label-text.ts";
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
function labelsAt(
  categories: readonly string[],
  plot: Box,
  width: number,
  { every, room }: { every: number; room: number },
): CategoryLabel[] {
  const count = categories.length;
  return categories.flatMap((category, index) => {
    if ((count - 1 - index) % every !== 0) return [];
    const lines = wrapText(category, room);
    const size = linesWidth(lines);
    const x = clamp(categoryX(plot, count, index), size / 2, width - size / 2);
    return [{ x, lines, width: size }];
  });
}

/** Whether labels keep clear of each other and are not too tall. */
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
  const count = categories.length;
  const longestWord = linesWidth(categories.flatMap((category) => category.split(" ")));
  for (let every = 1; every < count; every++) {
    const widest = (every * (plot.right - plot.left)) / count - GAP;
    if (!readsWell(every) || longestWord > widest) continue;
    for (const room of [widest, longestWord]) {
      const labels = labelsAt(categories, plot, width, { every, room });
      if (fits(labels)) return labels;
    }
  }
  return labelsAt(categories, plot, width, { every: count, room: width });
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
