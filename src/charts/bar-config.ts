import type { BarLayout } from "./bar-layout.ts";
import type { OurConfig } from "./chart-config.ts";
import type { ChartDescription } from "./description.ts";

/**
 * Chart.js data and axes for lying bars, one under the other or stacked. The axes are not drawn:
 * every bar carries its own words. These take more room in one place than in another, so a bar
 * stands at a height in pixels and not at a category, which Chart.js would space evenly.
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
    data: (values[index] ?? []).map((x, category) => {
      const y = layout.middles[index]?.[category] ?? 0;
      return x === null ? { x: NaN, y } : { x, y };
    }),
    backgroundColor: colours[index],
    clip: false as const,
    grouped: stacked,
    barThickness: layout.thickness,
  }));
  return {
    type: "bar",
    data: { datasets },
    options: {
      indexAxis: "y",
      scales: {
        x: { type: "linear", display: false, stacked, min: layout.from, max: layout.to },
        y: {
          type: "linear",
          display: false,
          stacked,
          min: 0,
          max: layout.height,
          reverse: true,
          offset: false,
        },
      },
    },
  };
}
