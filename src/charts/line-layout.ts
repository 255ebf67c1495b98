import { categoryLabels } from "./category-labels.ts";
import { allFigures, CHART_WIDTHS, type ChartDescription } from "./description.ts";
import { besideMarks, besideSize, endLabels, keyMarks, type EndLabel } from "./end-labels.ts";
import { formatFigure } from "./figure-text.ts";
import * as gaps from "./gaps-and-breaks.ts";
import { wrapText } from "./label-text.ts";
import type { Box, Layout } from "./marks.ts";
import { targetMarks } from "./target-line.ts";
import { blockHeight, textBlock } from "./text-block.ts";
import { valueAxis, type ValueAxis } from "./value-axis.ts";
import { cutMarks, valueLabelMarks, valueLabels, valueLabelsWidth } from "./value-labels.ts";

/** Height of the plot in pixels, if its labels need no more. */
const PLOT_HEIGHT = { wide: 260, narrow: 200 };

/** Room between the parts of a picture, in pixels. */
const GAP = 10;

export interface LineLayout extends Layout {
  axis: ValueAxis;
  /** False for a sparkline. */
  axesShown: boolean;
}

/** The axis of a line chart. */
export function lineAxis(description: ChartDescription): ValueAxis {
  const figures = allFigures(description);
  const shares = description.unit.suffix === "%" && figures.every((figure) => figure <= 100);
  return valueAxis(figures, shares);
}

/** What the picture says over the plot: the unit, and how to read what is unusual. */
function captionText(description: ChartDescription, axis: ValueAxis, plot: Box): string {
  const { unit } = description;
  const cut = axis.cut ? `Axis starts at ${formatFigure(axis.from, unit, axis.decimals)}` : "";
  const band = gaps.gapsAreLabelled(description, plot) ? "" : "Grey bands: no data";
  const notes = [cut, band].filter(Boolean).map((note) => note.replaceAll(" ", "\u00a0"));
  return [unit.label, ...notes].join(". ");
}

/** The left and right edge of the plot; its height is not known yet. */
function plotSides(labels: readonly EndLabel[], left: number, kind: "wide" | "narrow"): Box {
  const beside = kind === "wide" ? besideSize(labels).width : GAP;
  return { left, right: CHART_WIDTHS[kind] - beside, top: 0, bottom: 0 };
}

/** The words over the plot, and where the labels of breaks start under them. */
function headMarks(caption: readonly string[], key: readonly EndLabel[], width: number) {
  const underCaption = blockHeight(caption) + GAP;
  const { marks, height } = keyMarks(key, underCaption, width);
  const bottom = height > 0 ? underCaption + height + GAP : underCaption;
  return { marks: [...textBlock(caption, 0), ...marks], bottom };
}

/** The plot under the words and the labels of breaks and gaps, as high as its own labels need. */
function plotUnder(
  description: ChartDescription,
  sides: Box,
  headBottom: number,
  height: number,
): Box {
  const over =
    gaps.breakLabelsHeight(description, sides) + gaps.gapLabelsHeight(description, sides);
  const top = headBottom + over + GAP;
  return { ...sides, top, bottom: top + height };
}

/** A line chart worked out to the pixel. */
export function lineLayout(description: ChartDescription, kind: "wide" | "narrow"): LineLayout {
  const width = CHART_WIDTHS[kind];
  const axis = lineAxis(description);
  const ends = endLabels(description);
  const ticks = valueLabels(description, axis);
  const sides = plotSides(ends, valueLabelsWidth(ticks), kind);
  const caption = wrapText(captionText(description, axis, sides), width);
  const head = headMarks(caption, kind === "narrow" ? ends : [], width);
  const needed = kind === "wide" ? besideSize(ends).height : 0;
  const plotHeight = Math.max(PLOT_HEIGHT[kind], needed);
  const plot = plotUnder(description, sides, head.bottom, plotHeight);
  const categories = categoryLabels(description.categories, plot, width);
  const front = [
    ...head.marks,
    ...valueLabelMarks(ticks, plot, axis),
    ...categories.marks,
    ...cutMarks(plot, axis),
    ...gaps.breakMarks(description, plot, head.bottom),
    ...targetMarks(description.target, plot, axis),
    ...(kind === "wide" ? besideMarks(ends, plot, axis) : []),
  ];
  const height = Math.ceil(plot.bottom + categories.height + 2);
  const behind = gaps.gapMarks(description, plot);
  return { width, height, plot, axis, axesShown: true, behind, front };
}
