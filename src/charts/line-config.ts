import type { ChartOptions, ScriptableLineSegmentContext } from "chart.js";
import type { OurConfig } from "./chart-config.ts";
import type { ChartDescription } from "./description.ts";
import type { LineLayout } from "./line-layout.ts";
import { POINT_RADIUS } from "./paint-marks.ts";
import { PAPER, seriesStyles, type SeriesStyle } from "./palette.ts";
import { panelOfCategory } from "./panels.ts";
import { panelsOf } from "./time-bands.ts";

type ScaleOptions = NonNullable<ChartOptions<"line" | "bar">["scales"]>;

/** No line is drawn across a break, from panel to panel, or through figures at odd times. */
function segmentColour(description: ChartDescription) {
  const starts = description.breaks?.map(({ beforeIndex }) => beforeIndex) ?? [];
  const panels = panelsOf(description);
  const panelAt = panelOfCategory(description);
  return ({ p0DataIndex: from, p1DataIndex: to }: ScriptableLineSegmentContext) => {
    const joined = panelAt[from] === panelAt[to] && panels[panelAt[to] ?? 0]?.joined;
    const broken = starts.some((start) => from < start && start <= to);
    return joined && !broken ? undefined : "transparent";
  };
}

/** Whether every figure is joined to the next, so that no part of the line needs a look of its own. */
function isWhole(description: ChartDescription): boolean {
  const panels = panelsOf(description);
  return !description.breaks?.length && panels.length === 1 && panels.every((one) => one.joined);
}

/** The points of the first series; those of baselines are hollow. */
function mainPoints({ baselines = [], categories }: ChartDescription, colour: string) {
  if (baselines.length === 0) return {};
  const hollow = categories.map((_, index) => baselines.includes(index));
  return {
    pointBackgroundColor: hollow.map((one) => (one ? PAPER : colour)),
    pointBorderColor: hollow.map((one) => (one ? colour : PAPER)),
    pointBorderWidth: hollow.map((one) => (one ? 3 : 1)),
  };
}

function datasetLook(style: SeriesStyle | undefined) {
  return {
    borderColor: style?.colour,
    backgroundColor: style?.colour,
    borderWidth: style?.width,
    borderDash: [...(style?.dash ?? [])],
    pointStyle: style?.shape,
    // A white rim, and larger main points at the back, keep points apart that nearly coincide.
    pointBorderColor: PAPER,
    pointBorderWidth: 1,
  };
}

function lineDatasets(description: ChartDescription, { places, axesShown }: LineLayout) {
  const styles = seriesStyles(description.series);
  const segment = isWhole(description) ? {} : { borderColor: segmentColour(description) };
  const radius = axesShown ? POINT_RADIUS : 0;
  return description.series.map(({ name }, index) => ({
    label: name,
    data: [...(places[index] ?? [])],
    ...datasetLook(styles[index]),
    ...(index === 0 && axesShown ? mainPoints(description, styles[0]?.colour ?? PAPER) : {}),
    pointRadius: index === 0 ? radius * 1.3 : radius,
    order: description.series.length - index,
    spanGaps: false,
    clip: false as const,
    segment,
  }));
}

/** Axes in pixels that are not drawn: the layout has worked out every place, and has their lines. */
function lineScales({ width, height }: LineLayout): ScaleOptions {
  return {
    x: { type: "linear", display: false, min: 0, max: width },
    y: { type: "linear", display: false, min: 0, max: height, reverse: true },
  };
}

/** Chart.js data and axes for lines. */
export function lineConfig(description: ChartDescription, layout: LineLayout): OurConfig {
  const datasets = lineDatasets(description, layout);
  return { type: "line", data: { datasets }, options: { scales: lineScales(layout) } };
}
