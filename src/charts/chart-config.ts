import type { ChartConfiguration, ChartOptions } from "chart.js";
import { barConfig } from "./bar-config.ts";
import { barsLayout } from "./bars-layout.ts";
import { checkDescription } from "./description-check.ts";
import type { ChartDescription, ChartWidth } from "./description.ts";
import { FONT_FAMILY, FONT_SIZE } from "./label-text.ts";
import { lineConfig } from "./line-config.ts";
import { lineLayout } from "./line-layout.ts";
import type { Layout } from "./marks.ts";
import { marksPlugin } from "./paint-marks.ts";
import { INK, seriesStyles } from "./palette.ts";
import { sparklineDescription, sparklineLayout } from "./sparkline-layout.ts";
import { stackLayout } from "./stack-layout.ts";
import { stackColours, stackParts } from "./stack-segments.ts";

/** Points of lines lie at a place in the picture; bars hold their length and their height in it. */
export type OurConfig = ChartConfiguration<"line" | "bar", { x: number; y: number }[], string>;

/** A Chart.js configuration, and the size in pixels that its canvas has to have. */
export interface ChartPlan {
  width: number;
  height: number;
  config: OurConfig;
}

/** Options that all charts share: a still picture of a fixed size. */
function sharedOptions({ plot, width, height }: Layout): ChartOptions<"line" | "bar"> {
  return {
    responsive: false,
    animation: false,
    devicePixelRatio: 1,
    events: [],
    color: INK,
    font: { family: FONT_FAMILY, size: FONT_SIZE },
    layout: {
      autoPadding: false,
      padding: {
        left: plot.left,
        top: plot.top,
        right: width - plot.right,
        bottom: height - plot.bottom,
      },
    },
    plugins: { legend: { display: false }, title: { display: false }, tooltip: { enabled: false } },
  };
}

type ConfigOf = (
  description: ChartDescription,
  kind: Exclude<ChartWidth, "sparkline">,
) => [Layout, OurConfig];

/** How each kind of chart is drawn: a kind that is missing here does not compile. */
const CONFIGS: Readonly<Record<ChartDescription["kind"], ConfigOf>> = {
  line: (description, kind) => {
    const layout = lineLayout(description, kind);
    return [layout, lineConfig(description, layout)];
  },
  bars: (description, kind) => {
    const layout = barsLayout(description, kind);
    const values = description.series.map((series) => [...series.values]);
    const colours = seriesStyles(description.series).map(({ colour }) => colour);
    return [layout, barConfig(description, layout, values, colours)];
  },
  "stacked-bars": (description, kind) => {
    const layout = stackLayout(description, kind);
    const colours = stackColours(description).map(({ fill }) => fill);
    return [layout, barConfig(description, layout, stackParts(description), colours)];
  },
};

function configOf(description: ChartDescription, kind: ChartWidth): [Layout, OurConfig] {
  if (kind === "sparkline") {
    const first = sparklineDescription(description);
    const layout = sparklineLayout(first);
    return [layout, lineConfig(first, layout)];
  }
  return CONFIGS[description.kind](description, kind);
}

/**
 * The Chart.js configuration of a description: the same for the drawn picture and for a canvas.
 * Register CHART_PARTS first, and give the canvas the plan's width and height. A sparkline is
 * a line of the first series.
 * @throws Error that names the chart and what cannot be drawn
 */
export function chartPlan(description: ChartDescription, kind: ChartWidth): ChartPlan {
  checkDescription(description);
  const [layout, config] = configOf(description, kind);
  const options = { ...sharedOptions(layout), ...config.options };
  const { width, height } = layout;
  // A sparkline stands among the words of a page, in whatever colours its reader has.
  const marks = marksPlugin(layout, kind !== "sparkline");
  return { width, height, config: { ...config, options, plugins: [marks] } };
}
