import { categoryLabels } from "./category-labels.ts";
import { allFigures, CHART_WIDTHS, type ChartDescription } from "./description.ts";
import { besideMarks, besideSize, endLabels, keyMarks, type EndLabel } from "./end-labels.ts";
import { formatFigure } from "./figure-text.ts";
import * as gaps from "./gaps-and-breaks.ts";
import { LINE_HEIGHT, wrapText } from "./label-text.ts";
import type { Box, Layout } from "./marks.ts";
import { targetMarks } from "./target-line.ts";
import { textBlock } from "./text-block.ts";
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

/** The axis of a line chart. A percentage of a whole never goes over 100. */
export function lineAxis(description: ChartDescription): ValueAxis {
  const figures = allFigures(description);
  const isShare = description.unit.suffix === "%" && figures.every((figure) => figure <= 100);
  return valueAxis(figures, isShare ? 100 : undefined);
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

/** The plot moved down under `top` and as high as its labels need. */
function plotUnder(sides: Box, top: number, labels: readonly EndLabel[], kind: "wide" | "narrow") {
  const needed = kind === "wide" ? besideSize(labels).height : 0;
  return { ...sides, top, bottom: top + Math.max(PLOT_HEIGHT[kind], needed) };
}

/** A line chart worked out to the pixel. */
export function lineLayout(description: ChartDescription, kind: "wide" | "narrow"): LineLayout {
  const width = CHART_WIDTHS[kind];
  const axis = lineAxis(description);
  const labels = endLabels(description);
  const ticks = valueLabels(description, axis);
  const sides = plotSides(labels, valueLabelsWidth(ticks), kind);

  const caption = wrapText(captionText(description, axis, sides), width);
  const underCaption = caption.length * LINE_HEIGHT + GAP;
  const key = keyMarks(kind === "narrow" ? labels : [], underCaption, width);
  const underKey = underCaption + key.height + (key.height > 0 ? GAP : 0);
  const breakHeight = gaps.breakLabelsHeight(description, sides);
  const gapHeight =
    gaps.gapStretches(description).length > 0 && gaps.gapsAreLabelled(description, sides)
      ? LINE_HEIGHT + 4
      : 0;
  const plot = plotUnder(sides, underKey + breakHeight + gapHeight + GAP, labels, kind);
  const categories = categoryLabels(description.categories, plot, width);

  return {
    width,
    height: Math.ceil(plot.bottom + categories.height + 2),
    plot,
    axis,
    axesShown: true,
    behind: gaps.gapMarks(description, plot),
    front: [
      ...textBlock(caption, 0),
      ...valueLabelMarks(ticks, plot, axis),
      ...categories.marks,
      ...cutMarks(plot, axis),
      ...gaps.breakMarks(description, plot, underKey),
      ...targetMarks(description.target, plot, axis),
      ...(kind === "wide" ? besideMarks(labels, plot, axis) : key.marks),
    ],
  };
}
