import * as words from "../wording/browser/charts.ts";
import { filled } from "../wording/fill.ts";
import { categoryLabels } from "./category-labels.ts";
import { allFigures, CHART_WIDTHS, type ChartDescription } from "./description.ts";
import { besideMarks, besideSize, endLabels, keyMarks, type EndLabel } from "./end-labels.ts";
import { formatFigure, pictureDecimals } from "./figure-text.ts";
import * as gaps from "./gaps-and-breaks.ts";
import { wrapText } from "./label-text.ts";
import { linePlaces, gridMarks } from "./line-places.ts";
import type { Box, Layout } from "./marks.ts";
import { panelParts, type PanelPart } from "./panels.ts";
import { pointLabels } from "./point-labels.ts";
import { targetMarks } from "./target-line.ts";
import { rangeMarks } from "./range-bars.ts";
import { panelsOf, timeBands } from "./time-bands.ts";
import { blockHeight, textBlock } from "./text-block.ts";
import { valueAxis, type ValueAxis } from "./value-axis.ts";
import { cutMarks, valueLabelMarks, valueLabels, valueLabelsWidth } from "./value-labels.ts";

/** Height of the plot in pixels, if its labels need no more. */
const PLOT_HEIGHT = { wide: 260, narrow: 200 };

/** Where there are several plots, each is this part as high. */
const PANEL_PART = 0.6;

/** Where so few figures stand as dots, a plot of full height would be an empty field. */
const FEW = 3;

/** Whether a picture is a few dots that no line joins. */
function isFewDots(description: ChartDescription): boolean {
  const figures = description.series[0]?.values.filter((value) => value !== null) ?? [];
  return figures.length <= FEW && panelsOf(description).every(({ joined }) => !joined);
}

/** Room between the parts of a picture, in pixels. */
const GAP = 10;

export interface LineLayout extends Layout {
  /** Where every figure lies in the picture, by series and category; `y` is NaN where there is none. */
  places: readonly (readonly { x: number; y: number }[])[];
  /** False for a sparkline, which has no points either. */
  axesShown: boolean;
}

/** The axis of a line chart. */
export function lineAxis(description: ChartDescription): ValueAxis {
  const figures = allFigures(description);
  const shares = description.unit.suffix === "%" && figures.every((figure) => figure <= 100);
  return valueAxis(figures, shares);
}

/** What the picture says over the plots: the unit, and how to read what is unusual. */
function captionText(description: ChartDescription, { axis, decimals, sides }: Frame): string {
  const { unit } = description;
  const parts = panelParts(description).map((one) => one.description);
  const notes = [
    axis.cut
      ? filled(words.AXIS_STARTS_AT, { figure: formatFigure(axis.from, unit, axis.decimals) })
      : "",
    parts.every((one) => gaps.gapsAreLabelled(one, sides)) ? "" : words.GREY_BANDS,
    (description.baselines ?? []).length > 0 ? words.HOLLOW_MARK : "",
    decimals.rounded ? words.FIGURES_ROUNDED : "",
  ];
  const whole = notes.filter(Boolean).map((note) => note.replaceAll(" ", "\u00a0"));
  return [unit.label, ...whole].join(". ");
}

/** What all panels of a picture share. */
interface Frame {
  kind: "wide" | "narrow";
  axis: ValueAxis;
  ticks: readonly string[];
  decimals: ReturnType<typeof pictureDecimals>;
  /** The left and right edge of every plot. */
  sides: Box;
  named: boolean;
}

function frameOf(description: ChartDescription, kind: "wide" | "narrow"): Frame {
  const axis = lineAxis(description);
  const ticks = valueLabels(description, axis);
  const decimals = pictureDecimals(description);
  const parts = panelParts(description);
  const beside = parts.map(
    (one) => besideSize(endLabels(one.description, decimals.decimals)).width,
  );
  const right = CHART_WIDTHS[kind] - (kind === "wide" ? Math.max(...beside) : GAP);
  const sides: Box = { left: valueLabelsWidth(ticks), right, top: 0, bottom: 0 };
  return { kind, axis, ticks, decimals, sides, named: parts.length > 1 };
}

/** The words over a plot: the name of the panel, and in narrow pictures the key. */
function headMarks(name: string, key: readonly EndLabel[], width: number, top: number) {
  const lines = name ? wrapText(name, width, true) : [];
  const under = top + blockHeight(lines);
  const { marks, height } = keyMarks(key, under, width);
  const bottom = height > 0 ? under + height + GAP : under;
  return { marks: [...textBlock(lines, top, true), ...marks], bottom };
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

/** One panel worked out to the pixel, from `top` down. */
function layPanel({ panel, description }: PanelPart, frame: Frame, top: number) {
  const { kind, axis, ticks, decimals, sides, named } = frame;
  const width = CHART_WIDTHS[kind];
  const ends = endLabels(description, decimals.decimals);
  const head = headMarks(named ? panel.name : "", kind === "narrow" ? ends : [], width, top);
  const needed = kind === "wide" ? besideSize(ends).height : 0;
  const usual = PLOT_HEIGHT[kind] * (named || isFewDots(description) ? PANEL_PART : 1);
  const plot = plotUnder(description, sides, head.bottom, Math.max(usual, needed));
  const bands = timeBands(panel, plot);
  const categories = categoryLabels(description.categories, { bands, width }, plot.bottom);
  const places = linePlaces(description, bands, plot, axis);
  const labels = pointLabels(description, places, plot, decimals.decimals);
  const front = [
    ...head.marks,
    ...valueLabelMarks(ticks, plot, axis),
    ...categories.marks,
    ...cutMarks(plot, axis),
    ...gaps.breakMarks(description, plot, head.bottom),
    ...targetMarks(description.target, plot, axis, bands),
    ...labels,
    ...(kind === "wide" ? besideMarks(ends, plot, axis) : []),
  ];
  const behind = [
    ...gaps.gapMarks(description, plot),
    ...gridMarks(plot, axis),
    ...rangeMarks(description.range, plot, axis, bands),
  ];
  return { places, front, behind, bottom: plot.bottom + categories.height };
}

/** A line chart worked out to the pixel: its panels one under the other, on one scale of values. */
export function lineLayout(description: ChartDescription, kind: "wide" | "narrow"): LineLayout {
  const width = CHART_WIDTHS[kind];
  const frame = frameOf(description, kind);
  const caption = wrapText(captionText(description, frame), width);
  let bottom = blockHeight(caption) + GAP;
  const panels = panelParts(description).map((part, at) => {
    const laid = layPanel(part, frame, bottom + (at > 0 ? 2 * GAP : 0));
    bottom = laid.bottom;
    return laid;
  });
  const height = Math.ceil(bottom + 2);
  return {
    width,
    height,
    plot: { left: 0, right: width, top: 0, bottom: height },
    places: description.series.map((_, at) => panels.flatMap(({ places }) => places[at] ?? [])),
    axesShown: true,
    behind: panels.flatMap((one) => one.behind),
    front: [...textBlock(caption, 0), ...panels.flatMap((one) => one.front)],
  };
}
