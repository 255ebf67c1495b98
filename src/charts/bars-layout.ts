import { Column, valueX, type BarLayout } from "./bar-layout.ts";
import { allFigures, CHART_WIDTHS, type ChartDescription } from "./description.ts";
import { pictureFigure } from "./figure-text.ts";
import { BREAK_DASH } from "./gaps-and-breaks.ts";
import { wrapText } from "./label-text.ts";
import type { Box, Mark, Place } from "./marks.ts";
import { GREY, INK, PAPER } from "./palette.ts";
import { blockHeight, textBlock } from "./text-block.ts";

const THICKNESS = 18;

/** Room between two bars of one category, and between two categories, in pixels. */
const BAR_GAP = 4;
const CATEGORY_GAP = 12;

/** What the bars are measured against. */
interface Scale {
  plot: Box;
  from: number;
  to: number;
}

/** "2013/14: 61.9% (target 65.5%)"; with several series the name stands in place of the category. */
function barText(description: ChartDescription, category: number, bar: number): string {
  const { series, categories, target, unit } = description;
  const owner = series[bar];
  const name = series.length > 1 ? owner?.name : categories[category];
  const figure = owner ? pictureFigure(owner, category, unit) : "";
  if (bar > 0 || !target || target.values[category] === null) return `${name}: ${figure}`;
  const aim = pictureFigure(target, category, unit);
  return `${name}: ${figure} (${target.name.toLowerCase()} ${aim})`;
}

/** A dashed upright stroke over a bar, on white so that it is seen on any colour. */
function targetStroke(x: number, top: number): Mark[] {
  const points: Place[] = [
    [x, top - 2],
    [x, top + THICKNESS + 2],
  ];
  return [
    { kind: "line", points, colour: PAPER, width: 5 },
    { kind: "line", points, colour: INK, width: 3, dash: [5, 3] },
  ];
}

/** The stroke that a bar starts from; it also shows a bar of no length. */
function zeroStroke(x: number, top: number): Mark {
  const points: Place[] = [
    [x, top - 2],
    [x, top + THICKNESS + 2],
  ];
  return { kind: "line", points, colour: INK, width: 1 };
}

/** A level dashed line before a category, with the label of the break under it. */
function addBreak(column: Column, description: ChartDescription, category: number, width: number) {
  const found = description.breaks?.find(({ beforeIndex }) => beforeIndex === category);
  if (!found) return;
  const points: Place[] = [
    [0, column.y],
    [width, column.y],
  ];
  column.add([{ kind: "line", points, colour: GREY, width: 2, dash: BREAK_DASH }], 4);
  const lines = wrapText(found.label, width);
  column.add(textBlock(lines, column.y), blockHeight(lines) + BAR_GAP);
}

/** Whether a bar is named even if it has no figure. For comparators that is left to the table. */
function isNamed({ series }: ChartDescription, category: number, bar: number): boolean {
  return bar === 0 || typeof series[bar]?.values[category] === "number";
}

/** One bar under its words. Returns the middle of the bar. */
function addBar(column: Column, words: string, aim: number | null, scale: Scale): number {
  const { plot, from, to } = scale;
  const lines = wrapText(words, plot.right);
  column.add(textBlock(lines, column.y), blockHeight(lines) + 2);
  const top = column.y;
  const marks = [zeroStroke(valueX(plot, from, to, 0), top)];
  if (aim !== null) marks.push(...targetStroke(valueX(plot, from, to, aim), top));
  column.add(marks, THICKNESS + BAR_GAP);
  return top + THICKNESS / 2;
}

/** All bars of one category. Returns the middle of each, by series. */
function addCategory(
  column: Column,
  description: ChartDescription,
  category: number,
  scale: Scale,
): number[] {
  const { series, categories, target } = description;
  if (category > 0) column.skip(CATEGORY_GAP);
  addBreak(column, description, category, scale.plot.right);
  if (series.length > 1) {
    const lines = wrapText(categories[category] ?? "", scale.plot.right, true);
    column.add(textBlock(lines, column.y, true), blockHeight(lines));
  }
  return series.map((_, bar) => {
    const aim = bar === 0 ? (target?.values[category] ?? null) : null;
    if (!isNamed(description, category, bar)) return column.y;
    return addBar(column, barText(description, category, bar), aim, scale);
  });
}

/** Lying bars from zero. Every bar carries its name and figure, so there is no axis. */
export function barsLayout(description: ChartDescription, kind: "wide" | "narrow"): BarLayout {
  const width = CHART_WIDTHS[kind];
  const from = Math.min(0, ...allFigures(description));
  const highest = Math.max(0, ...allFigures(description));
  const to = highest - from > 1e-6 ? highest : from + 1;
  const sides: Box = { left: 1, right: width - 4, top: 0, bottom: 0 };

  const column = new Column();
  const caption = wrapText(description.unit.label, width);
  column.add(textBlock(caption, 0), blockHeight(caption) + CATEGORY_GAP);
  const byCategory = description.categories.map((_, category) =>
    addCategory(column, description, category, { plot: sides, from, to }),
  );
  const height = Math.ceil(column.y);
  const middles = description.series.map((_, bar) => byCategory.map((bars) => bars[bar] ?? 0));
  const plot = { ...sides, bottom: height };
  const bars = { from, to, thickness: THICKNESS, middles };
  return { width, height, plot, ...bars, behind: [], front: column.marks };
}
