import type { ChartDescription } from "../charts/description.ts";
import { cellText } from "../charts/figure-text.ts";
import { N_OF_N } from "../wording/browser/explore.ts";
import { filled } from "../wording/fill.ts";

/** A place in a chart: one figure or gap of one series. */
export interface Stop {
  series: number;
  category: number;
}

/** How the arrow keys, Home and End move. Other keys do not. */
const MOVES: Readonly<Record<string, (stop: Stop, last: Stop) => Stop>> = {
  ArrowLeft: ({ series, category }) => ({ series, category: category - 1 }),
  ArrowRight: ({ series, category }) => ({ series, category: category + 1 }),
  ArrowUp: ({ series, category }, last) =>
    last.series > 0 ? { series: series - 1, category } : { series, category: category - 1 },
  ArrowDown: ({ series, category }, last) =>
    last.series > 0 ? { series: series + 1, category } : { series, category: category + 1 },
  Home: ({ series }) => ({ series, category: 0 }),
  End: ({ series }, last) => ({ series, category: last.category }),
};

/** Where a key leads to. The same stop at the edge of the chart; null for a key that does not move. */
export function nextStop(key: string, from: Stop, description: ChartDescription): Stop | null {
  const last = {
    series: description.series.length - 1,
    category: description.categories.length - 1,
  };
  const to = MOVES[key]?.(from, last);
  if (!to) return null;
  const inside = (at: number, end: number): number => Math.max(0, Math.min(end, at));
  return { series: inside(to.series, last.series), category: inside(to.category, last.category) };
}

/** "2013/14. Rotherham: 59.91%. Target: 65.5%. 3 of 3." */
export function stopWords({ series, category }: Stop, description: ChartDescription): string {
  const { categories, target, unit, breaks } = description;
  const owner = description.series[series];
  if (!owner) return "";
  const broken = breaks?.find((one) => one.beforeIndex === category);
  const aim = target && target.values[category] !== null && series === 0 ? target : null;
  const parts = [
    categories[category],
    `${owner.name}: ${cellText(owner, category, unit)}`,
    aim && `${aim.name}: ${cellText(aim, category, unit)}`,
    broken?.label,
    filled(N_OF_N, { n: String(category + 1), all: String(categories.length) }),
  ];
  return `${parts.filter(Boolean).join(". ")}.`;
}
