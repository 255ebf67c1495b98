import { LINE_HEIGHT, linesWidth, wrapText } from "./label-text.ts";
import type { Mark } from "./marks.ts";
import { GREY } from "./palette.ts";
import type { Band } from "./time-bands.ts";

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

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

interface Room {
  bands: readonly Band[];
  /** Width of the picture, in pixels. */
  width: number;
}

function labelAt(category: string, band: Band | undefined, width: number, room: number) {
  const lines = wrapText(category, room);
  const size = linesWidth(lines);
  return { x: clamp(band?.middle ?? 0, size / 2, width - size / 2), lines, width: size };
}

/** Every `every`-th label counted back from the last one, which is always shown. */
function labelsAt(
  categories: readonly string[],
  { bands, width }: Room,
  every: number,
  room: number,
): CategoryLabel[] {
  const count = categories.length;
  return categories.flatMap((category, index) =>
    (count - 1 - index) % every === 0 ? [labelAt(category, bands[index], width, room)] : [],
  );
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

/** Periods count as evenly spaced if their steps differ by no more than months do. */
const UNEVEN = 1.2;

function isEven(bands: readonly Band[]): boolean {
  const steps = bands.slice(1).map(({ middle }, k) => middle - (bands[k]?.middle ?? 0));
  return steps.length === 0 || Math.max(...steps) <= Math.min(...steps) * UNEVEN;
}

/** Labels at odd times: from the last one back, each that keeps clear of those already there. */
function labelsWithRoom(categories: readonly string[], { bands, width }: Room): CategoryLabel[] {
  const longestWord = linesWidth(categories.flatMap((category) => category.split(" ")));
  const kept: CategoryLabel[] = [];
  for (let index = categories.length - 1; index >= 0; index--) {
    const label = labelAt(categories[index] ?? "", bands[index], width, longestWord);
    if (fits([label, ...kept])) kept.unshift(label);
  }
  return kept;
}

function chooseLabels(categories: readonly string[], room: Room): CategoryLabel[] {
  const { bands } = room;
  const count = categories.length;
  if (!isEven(bands)) return labelsWithRoom(categories, room);
  const longestWord = linesWidth(categories.flatMap((category) => category.split(" ")));
  const step = ((bands.at(-1)?.right ?? 0) - (bands[0]?.left ?? 0)) / count;
  for (let every = 1; every < count; every++) {
    const widest = every * step - GAP;
    if (!readsWell(every) || longestWord > widest) continue;
    for (const wrapAt of [widest, longestWord]) {
      const labels = labelsAt(categories, room, every, wrapAt);
      if (fits(labels)) return labels;
    }
  }
  return labelsAt(categories, room, count, room.width);
}

/**
 * A tick under the plot for every category, with labels. Where there is no room for all labels,
 * those are shown that keep clear of each other, counted back from the last.
 * @param bottom lower edge of the plot
 * @returns the marks, and their height in pixels
 */
export function categoryLabels(
  categories: readonly string[],
  room: Room,
  bottom: number,
): { marks: Mark[]; height: number } {
  const labels = chooseLabels(categories, room);
  const ticks = room.bands.map(({ middle }) => tick(middle, bottom));
  const texts = labels.flatMap(({ x, lines }) =>
    lines.map((text, row): Mark => {
      const y = bottom + GAP + (row + 0.5) * LINE_HEIGHT;
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
