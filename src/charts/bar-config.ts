import { barOptions } from "./bar-slots.ts";
import type { BarsLayout } from "./bars-layout.ts";
import type { OurConfig } from "./chart-config.ts";
import type { ChartDescription } from "./description.ts";

/**
 * Chart.js data and axes for lying bars, side by side or stacked. The axes are not drawn: every bar
 * carries its own words.
 * @param values the lengths of the bars, by series
 * @param colours their fills, by series
 */
export function barConfig(
  description: ChartDescription,
  layout: BarsLayout,
  values: readonly (number | null)[][],
  colours: readonly string[],
): OurConfig {
  const stacked = description.kind === "stacked-bars";
  const datasets = description.series.map(({ name }, index) => ({
    label: name,
    data: values[index] ?? [],
    backgroundColor: colours[index],
    clip: false as const,
    ...barOptions(layout.slots),
  }));
  return {
    type: "bar",
    data: { labels: [...description.categories], datasets },
    options: {
      indexAxis: "y",
      scales: {
        x: { type: "linear", display: false, stacked, min: layout.from, max: layout.to },
        y: { type: "category", display: false, stacked },
      },
    },
  };
}
