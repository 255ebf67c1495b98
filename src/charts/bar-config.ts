import type { ChartOptions } from "chart.js";
import type { BarLayout } from "./bar-layout.ts";
import type { OurConfig } from "./chart-config.ts";
import type { ChartDescription } from "./description.ts";

type ScaleOptions = NonNullable<ChartOptions<"line" | "bar">["scales"]>;

/** One set of bars. A missing value draws nothing. */
function barDataset(values: readonly (number | null)[], middles: readonly number[]) {
  return values.map((value, category) => ({ x: value ?? NaN, y: middles[category] ?? 0 }));
}

/** Axes that are not drawn: every bar carries its own words. */
function barScales({ from, to, height }: BarLayout, stacked: boolean): ScaleOptions {
  return {
    x: { type: "linear", display: false, stacked, min: from, max: to },
    y: {
      type: "linear",
      display: false,
      stacked,
      min: 0,
      max: height,
      reverse: true,
      offset: false,
    },
  };
}

/**
 * Chart.js data and axes for lying bars, one under the other or stacked. Words over a bar take more
 * room in one place than in another, so a bar stands at a height in pixels and not at a category,
 * which Chart.js would space evenly.
 * @param values the lengths of the bars, by series
 * @param colours their fills, by series
 */
export function barConfig(
  description: ChartDescription,
  layout: BarLayout,
  values: readonly (number | null)[][],
  colours: readonly string[],
): OurConfig {
  const stacked = description.kind === "stacked-bars";
  const datasets = description.series.map(({ name }, index) => ({
    label: name,
    data: barDataset(values[index] ?? [], layout.middles[index] ?? []),
    backgroundColor: colours[index],
    clip: false as const,
    grouped: stacked,
    barThickness: layout.thickness,
    // Chart.js makes bars a third of a pixel larger, which would lengthen small figures.
    inflateAmount: 0,
  }));
  const scales = barScales(layout, stacked);
  return { type: "bar", data: { datasets }, options: { indexAxis: "y", scales } };
}
