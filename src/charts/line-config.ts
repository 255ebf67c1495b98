import type { ScriptableLineSegmentContext } from "chart.js";
import type { OurConfig } from "./chart-config.ts";
import type { ChartDescription } from "./description.ts";
import type { LineLayout } from "./line-layout.ts";
import { POINT_RADIUS } from "./paint-marks.ts";
import { GREY, GRID, seriesStyles } from "./palette.ts";

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
    pointRadius,
    pointBorderWidth: 0,
    spanGaps: false,
    clip: false as const,
    segment,
  }));
}

/** Chart.js data and axes for lines. Labels are left to the layout's own marks. */
export function lineConfig(description: ChartDescription, layout: LineLayout): OurConfig {
  const { axis, axesShown } = layout;
  return {
    type: "line",
    data: {
      labels: [...description.categories],
      datasets: lineDatasets(description, axesShown ? POINT_RADIUS : 0),
    },
    options: {
      scales: {
        x: {
          type: "category",
          display: axesShown,
          offset: true,
          ticks: { display: false },
          grid: { display: false, drawTicks: false },
          border: { color: GREY },
        },
        y: {
          type: "linear",
          display: axesShown,
          min: axis.from,
          max: axis.to,
          afterBuildTicks: (scale) => {
            scale.ticks = axis.ticks.map((value) => ({ value }));
          },
          ticks: { display: false },
          grid: {
            drawTicks: false,
            color: ({ tick }) => (tick?.value === 0 && axis.from < 0 ? GREY : GRID),
          },
          border: { color: GREY },
        },
      },
    },
  };
}
