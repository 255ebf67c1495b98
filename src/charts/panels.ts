import type { ChartDescription, ChartPanel } from "./description.ts";
import { panelsOf } from "./time-bands.ts";

/** One panel of a chart as a chart of its own. */
export interface PanelPart {
  panel: ChartPanel;
  /** The place of its first category among all categories. */
  start: number;
  description: ChartDescription;
}

type PerCategory = readonly unknown[] | undefined;

/** The same owner with the items of some categories alone in every list that it has. */
function partOf<Owner extends object>(owner: Owner, from: number, to: number): Owner {
  const entries = Object.entries(owner).map(([key, value]: [string, PerCategory | string]) =>
    Array.isArray(value) ? [key, value.slice(from, to)] : [key, value],
  );
  return Object.fromEntries(entries) as Owner;
}

/** A description cut into its panels, in order. */
export function panelParts(description: ChartDescription): PanelPart[] {
  const { categories, series, target, range, breaks = [], baselines = [] } = description;
  let start = 0;
  return panelsOf(description).map((panel) => {
    const [from, to] = [start, start + panel.days.length];
    start = to;
    const inside = breaks.filter(({ beforeIndex: at }) => at > from && at < to);
    const part: ChartDescription = {
      ...description,
      categories: categories.slice(from, to),
      series: series.map((one) => partOf(one, from, to)),
      target: target && partOf(target, from, to),
      range: range && partOf(range, from, to),
      panels: [panel],
      breaks: inside.map((one) => ({ ...one, beforeIndex: one.beforeIndex - from })),
      baselines: baselines.filter((at) => at >= from && at < to).map((at) => at - from),
    };
    return { panel, start: from, description: part };
  });
}

/** Which panel each category is in. */
export function panelOfCategory(description: ChartDescription): number[] {
  return panelsOf(description).flatMap(({ days }, at) => days.map(() => at));
}
