import * as slotsOf from "./bar-slots.ts";
import type { BarSlots } from "./bar-slots.ts";
import type { BarsLayout } from "./bars-layout.ts";
import { CHART_WIDTHS, type ChartDescription } from "./description.ts";
import { LINE_HEIGHT, wrapText } from "./label-text.ts";
import type { Mark } from "./marks.ts";
import { INK } from "./palette.ts";
import { outsideHeight, segmentMarks } from "./stack-labels.ts";
import { stackRows, type StackRow } from "./stack-segments.ts";

const THICKNESS = 48;
const GAP = 14;

function stackSlots(rows: readonly StackRow[], heads: readonly string[][], width: number): BarSlots {
  return {
    categories: rows.length,
    bars: 1,
    head: 0,
    above: Math.max(...heads.map((lines) => lines.length)) * LINE_HEIGHT + 4,
    thickness: THICKNESS,
    below: Math.max(...rows.map((row) => outsideHeight(row, width))),
    tail: GAP,
  };
}

/** A thin dark outline round every part: it parts colours that are alike in grey print. */
function outlines({ segments }: StackRow, left: number, top: number): Mark[] {
  const bottom = top + THICKNESS;
  return segments.map((segment) => {
    const [from, to] = [left + segment.left, left + segment.right];
    const points = [[from, top] as const, [to, top] as const, [to, bottom] as const, [from, bottom] as const];
    return { kind: "line", points, colour: INK, width: 1, closed: true };
  });
}

/** The lines of a heading, the last one just over its bar. */
function headMarks(lines: readonly string[], bottom: number): Mark[] {
  return lines.map((text, row) => {
    const y = bottom - (lines.length - row - 0.5) * LINE_HEIGHT;
    return { kind: "text", x: 0, y, text, align: "left", bold: true };
  });
}

/** Stacked lying bars worked out to the pixel. Every part carries its name and figure. */
export function stackLayout(description: ChartDescription, kind: "wide" | "narrow"): BarsLayout {
  const width = CHART_WIDTHS[kind];
  const [left, right] = [1, width - 1];
  const rows = stackRows(description, right - left);
  const heads = description.categories.map((category) => wrapText(category, width, true));
  const slots = stackSlots(rows, heads, width);
  const caption = wrapText(description.unit.label, width);
  const first = slotsOf.firstCategoryTop(slots, caption.length * LINE_HEIGHT + GAP / 2);
  const front = rows.flatMap((row, category): Mark[] => {
    const top = slotsOf.barTop(slots, first, category, 0);
    const bar = { left, width: right - left, top, bottom: top + THICKNESS };
    return [
      ...headMarks(heads[category] ?? [], top - 4),
      ...outlines(row, left, top),
      ...segmentMarks(row, bar),
    ];
  });
  const captionMarks = caption.map((text, row): Mark => {
    return { kind: "text", x: 0, y: (row + 0.5) * LINE_HEIGHT, text, align: "left" };
  });
  return {
    width,
    height: Math.ceil(slotsOf.categoryTop(slots, first, rows.length) - GAP + 4),
    plot: slotsOf.barPlot(slots, first, left, right),
    slots,
    from: 0,
    to: 1,
    behind: [],
    front: [...captionMarks, ...front],
  };
}
