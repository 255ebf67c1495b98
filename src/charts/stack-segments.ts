import type { ChartDescription } from "./description.ts";
import { pictureFigure } from "./figure-text.ts";
import { INK, RATING_PAINTS, seriesStyles } from "./palette.ts";

/** One part of a stacked bar, in pixels from the left edge of the picture. */
export interface Segment {
  name: string;
  figure: string;
  left: number;
  right: number;
  textColour: string;
}

/** The parts of one bar, and the names of the series that have no figure for it. */
export interface StackRow {
  segments: readonly Segment[];
  unknown: readonly string[];
}

const rowTotal = ({ series }: ChartDescription, category: number) =>
  series.reduce((sum, { values }) => sum + (values[category] ?? 0), 0);

/** What a full plot width stands for in one category: the longest total, or the own total. */
function fullWidth(description: ChartDescription, category: number): number {
  if (description.scale === "share") return rowTotal(description, category) || 1;
  return Math.max(...description.categories.map((_, k) => rowTotal(description, k))) || 1;
}

/** Every value as a part (0 to 1) of the plot's width, as Chart.js draws it: nothing for 0. */
export function stackParts(description: ChartDescription): (number | null)[][] {
  return description.series.map(({ values }) =>
    values.map((value, category) => (value ? value / fullWidth(description, category) : null)),
  );
}

/** Fill and text colour of each series. */
export function stackColours({ series }: ChartDescription): { fill: string; text: string }[] {
  const styles = seriesStyles(series);
  return series.map(({ colour }, index) =>
    colour ? RATING_PAINTS[colour] : { fill: styles[index]?.colour ?? INK, text: "#ffffff" },
  );
}

/**
 * The bars of a description, each with its parts left to right in the order of the series. There is
 * no part for 0.
 * @param from left edge of the bars
 * @param to right edge of the longest bar
 */
export function stackRows(description: ChartDescription, from: number, to: number): StackRow[] {
  const parts = stackParts(description);
  const colours = stackColours(description);
  return description.categories.map((_, category) => {
    let left = from;
    const segments = description.series.flatMap((series, index): Segment[] => {
      const value = series.values[category];
      if (typeof value !== "number" || value === 0) return [];
      const right = left + (parts[index]?.[category] ?? 0) * (to - from);
      const figure = pictureFigure(series, category, description.unit);
      const textColour = colours[index]?.text ?? INK;
      const segment = { name: series.name, figure, left, right, textColour };
      left = right;
      return [segment];
    });
    const unknown = description.series.filter(({ values }) => values[category] === null);
    return { segments, unknown: unknown.map(({ name }) => name) };
  });
}
