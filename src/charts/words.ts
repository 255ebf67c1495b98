import type { ChartDescription, ChartSeries } from "./description.ts";
import { formatFigure } from "./figure-text.ts";

/** A figure with its category. */
export interface PlacedFigure {
  value: number;
  category: string;
}

/** First, last, lowest and highest figure of a series. `undefined` where it has none. */
export function extremes({ categories }: ChartDescription, { values }: ChartSeries) {
  const figures = values.flatMap((value, index): PlacedFigure[] =>
    value === null ? [] : [{ value, category: categories[index] ?? "" }],
  );
  const [first] = figures;
  const last = figures.at(-1);
  if (!first || !last) return undefined;
  const lowest = figures.reduce((least, figure) => (figure.value < least.value ? figure : least));
  const highest = figures.reduce((most, figure) => (figure.value > most.value ? figure : most));
  return { first, last, lowest, highest };
}

/** "between 30% (2012/13) and 45.2% (2014/15)", or the one figure if all are the same. */
export function rangeWords(description: ChartDescription, series: ChartSeries): string | undefined {
  const found = extremes(description, series);
  if (!found) return undefined;
  const words = ({ value, category }: PlacedFigure) =>
    `${formatFigure(value, description.unit)} (${category})`;
  if (found.lowest.value === found.highest.value) return words(found.last);
  return `between ${words(found.lowest)} and ${words(found.highest)}`;
}
