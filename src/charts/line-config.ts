import type { ChartOptions, ScriptableLineSegmentContext } from "chart.js";
import type { OurConfig } from "./chart-config.ts";
import type { ChartDescription } from "./description.ts";
import type { LineLayout } from "./line-layout.ts";
import { POINT_RADIUS } from "./paint-marks.ts";
import { GREY, GRID, PAPER, seriesStyles } from "./palette.ts";

type ScaleOptions = NonNullable<ChartOptions<"line" | "bar">["scales"]>;

/** No line is drawn across a break: the figures on its two sides cannot be compared. */
function segmentColour(description: ChartDescription) {
  const starts = description.breaks?.map(({ beforeIndex }) => beforeIndex) ?? [];
  return ({ p0DataIndex, p1DataIndex }: ScriptableLineSegmentContext) =>
    starts.some((start) => p0DataIndex < start && start <= p1DataIndex) ? "transparent" : undefined;
}

function lineDatasets(description: ChartDescription, pointRadius: number) {
  const styles = seriesStyles(description.series);
  const segment = description.breaks?.length ? { borderColor: segmentColour(description) } : {};
  return description.series.map(({ name, values }, index) => ({
    label: name,
    data: [...values],
    borderColor: styles[index]?.colour,
    backgroundColor: styles[index]?.colour,
    borderWidth: styles[index]?.width,
    borderDash: [...(styles[index]?.dash ?? [])],
    pointStyle: styles[index]?.shape,
    // A white rim, and larger main points at the back, keep points apart that nearly coincide.
    pointRadius: index === 0 ? pointRadius * 1.3 : pointRadius,
    pointBorderColor: PAPER,
    pointBorderWidth: 1,
    order: description.series.length - index,
    spanGaps: false,
    clip: false as const,
    segment,
  }));
}

/** The axes: lines only. The layout's own marks are their labels. */
function lineScales({ axis, axesShown }: LineLayout): ScaleOptions {
  const border = { color: GREY };
  const ticks = { display: false };
  const grid = { display: false, drawTicks: false };
  return {
    x: { type: "category", display: axesShown, offset: true, ticks, grid, border },
    y: {
      type: "linear",
      display: axesShown,
      min: axis.from,
      max: axis.to,
      afterBuildTicks: (scale) => {
        scale.ticks = axis.ticks.map((value) => ({ value }));
      },
      ticks,
      grid: {
        drawTicks: false,
        color: ({ tick }) => (tick?.value === 0 && axis.from < 0 ? GREY : GRID),
      },
      border,
    },
  };
}

/** Chart.js data and axes for lines. */
export function lineConfig(description: ChartDescription, layout: LineLayout): OurConfig {
  const labels = [...description.categories];
  const datasets = lineDatasets(description, layout.axesShown ? POINT_RADIUS : 0);
  return { type: "line", data: { labels, datasets }, options: { scales: lineScales(layout) } };
}
