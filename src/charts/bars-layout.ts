import * as slotsOf from "./bar-slots.ts";
import type { BarSlots } from "./bar-slots.ts";
import { allFigures, CHART_WIDTHS, type ChartDescription } from "./description.ts";
import { formatFigure, NO_DATA } from "./figure-text.ts";
import { BREAK_DASH } from "./gaps-and-breaks.ts";
import { LINE_HEIGHT, wrapText } from "./label-text.ts";
import type { Box, Layout, Mark } from "./marks.ts";
import { GREY, INK, PAPER } from "./palette.ts";

const THICKNESS = 18;
const GAP = 10;

export interface BarsLayout extends Layout {
  slots: BarSlots;
  /** The values at the left and right edge of the plot. */
  from: number;
  to: number;
}

/** "2013/14: 61.9% (target 65.5%)"; with several series the name stands in place of the category. */
function barText(description: ChartDescription, category: number, bar: number): string {
  const { series, categories, target, unit } = description;
  const name = series.length > 1 ? series[bar]?.name : categories[category];
  const value = series[bar]?.values[category];
  const figure = typeof value === "number" ? formatFigure(value, unit) : NO_DATA;
  const aim = bar === 0 ? target?.values[category] : undefined;
  const aimText =
    typeof aim === "number"
      ? ` (${target?.name.toLowerCase()} ${formatFigure(aim, unit)})`
      : "";
  return `${name}: ${figure}${aimText}`;
}

/** The words over every bar, by category and series, broken into lines. */
function barLines(description: ChartDescription, width: number): string[][][] {
  return description.categories.map((_, category) =>
    description.series.map((_series, bar) => wrapText(barText(description, category, bar), width)),
  );
}

function breakLines(description: ChartDescription, category: number, width: number): string[] {
  const found = description.breaks?.find(({ beforeIndex }) => beforeIndex === category);
  return found ? wrapText(found.label, width) : [];
}

function barSlots(description: ChartDescription, width: number): BarSlots {
  const { categories, series, breaks = [] } = description;
  const several = series.length > 1;
  const words = Math.max(...barLines(description, width).flat().map((lines) => lines.length));
  const heads = several ? categories.map((text) => wrapText(text, width, true).length) : [0];
  const rows = breaks.map(({ beforeIndex }) => breakLines(description, beforeIndex, width).length);
  return {
    categories: categories.length,
    bars: series.length,
    head: Math.max(...heads) * LINE_HEIGHT,
    above: words * LINE_HEIGHT + 2,
    thickness: THICKNESS,
    below: several ? 4 : 0,
    tail: GAP + (rows.length > 0 ? Math.max(...rows) * LINE_HEIGHT + GAP : 0),
  };
}

/** Lines of text whose last one ends at `bottom`. */
function textUp(lines: readonly string[], bottom: number, bold = false): Mark[] {
  return lines.map((text, row) => {
    const y = bottom - (lines.length - row - 0.5) * LINE_HEIGHT;
    return { kind: "text", x: 0, y, text, align: "left", ...(bold ? { bold } : {}) };
  });
}

/** A dashed upright stroke over a bar, on white so that it is seen on any colour. */
function targetStroke(x: number, top: number): Mark[] {
  const points = [[x, top - 2] as const, [x, top + THICKNESS + 2] as const];
  return [
    { kind: "line", points, colour: PAPER, width: 5 },
    { kind: "line", points, colour: INK, width: 3, dash: [5, 3] },
  ];
}

/** A level dashed line over a category, with the label of the break under it. */
function breakMarks(description: ChartDescription, layout: BarsLayout, first: number): Mark[] {
  return description.categories.flatMap((_, category): Mark[] => {
    const lines = breakLines(description, category, layout.width);
    if (lines.length === 0) return [];
    const bottom = slotsOf.categoryTop(layout.slots, first, category) - 4;
    const y = bottom - lines.length * LINE_HEIGHT - 4;
    const points = [[0, y] as const, [layout.width, y] as const];
    const line: Mark = { kind: "line", points, colour: GREY, width: 2, dash: BREAK_DASH };
    return [line, ...textUp(lines, bottom)];
  });
}

function categoryMarks(description: ChartDescription, layout: BarsLayout, first: number): Mark[] {
  const { slots, plot, from, to, width } = layout;
  const x = (value: number) => plot.left + ((value - from) / (to - from)) * (plot.right - plot.left);
  return barLines(description, width).flatMap((bars, category) => {
    const top = slotsOf.categoryTop(slots, first, category) + slots.head;
    const title = slots.head > 0 ? wrapText(description.categories[category] ?? "", width, true) : [];
    const aim = description.target?.values[category];
    const aimTop = slotsOf.barTop(slots, first, category, 0);
    return [
      ...textUp(title, top, true),
      ...bars.flatMap((lines, bar) => textUp(lines, slotsOf.barTop(slots, first, category, bar) - 2)),
      ...(typeof aim === "number" ? targetStroke(x(aim), aimTop) : []),
    ];
  });
}

/** The upright line that all bars start from. */
function zeroLine(plot: Box, from: number, to: number, top: number, bottom: number): Mark {
  const x = plot.left + (-from / (to - from)) * (plot.right - plot.left);
  const points = [[x, top] as const, [x, bottom] as const];
  return { kind: "line", points, colour: INK, width: 1 };
}

/** Lying bars from zero, worked out to the pixel. Every bar carries its name and figure. */
export function barsLayout(description: ChartDescription, kind: "wide" | "narrow"): BarsLayout {
  const width = CHART_WIDTHS[kind];
  const slots = barSlots(description, width);
  const caption = wrapText(description.unit.label, width);
  const first = slotsOf.firstCategoryTop(slots, caption.length * LINE_HEIGHT + GAP);
  const plot = slotsOf.barPlot(slots, first, 1, width - 4);
  const from = Math.min(0, ...allFigures(description));
  const to = Math.max(0, ...allFigures(description));
  const bottom = slotsOf.categoryTop(slots, first, slots.categories) - slots.tail;
  const bounds = { from, to: to - from > 1e-6 ? to : from + 1 };
  const layout = { width, height: Math.ceil(bottom + 4), plot, slots, ...bounds };
  const empty: BarsLayout = { ...layout, behind: [], front: [] };
  return {
    ...empty,
    front: [
      ...textUp(caption, caption.length * LINE_HEIGHT),
      ...categoryMarks(description, empty, first),
      ...breakMarks(description, empty, first),
      ...Array.from({ length: slots.categories * slots.bars }, (_, k) => {
        const top = slotsOf.barTop(slots, first, Math.floor(k / slots.bars), k % slots.bars);
        return zeroLine(plot, bounds.from, bounds.to, top - 2, top + THICKNESS + 2);
      }),
    ],
  };
}
