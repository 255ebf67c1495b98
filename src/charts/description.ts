import type { RatingColour } from "../domain/rating.ts";

/** How the numbers of one chart are printed. */
export interface ChartUnit {
  /** Printed right before the number: "£". */
  prefix?: string | undefined;
  /** Printed right after the number, kept short: "%". Empty for a bare count. */
  suffix: string;
  /** What the numbers are, printed over the picture: "Per cent of mothers". */
  label: string;
}

/** One line, one set of bars or one colour of stacked bars. Lists are as long as the categories. */
export interface ChartSeries {
  name: string;
  /** main: the place that the page is about; comparator: others; rating: a rating total. */
  role: "main" | "comparator" | "rating";
  /** For role "rating": the colour of the rating. */
  colour?: RatingColour | undefined;
  /** `null` where there is no figure. */
  values: readonly (number | null)[];
  /** The figures as the source prints them, for the table and the CSV. */
  printed?: readonly (string | null)[] | undefined;
  /** Why there is no figure, in words: "not collected". */
  missing?: readonly (string | null)[] | undefined;
}

/** What was aimed for, per category. */
export interface ChartTarget {
  /** "Target" */
  name: string;
  values: readonly (number | null)[];
  printed?: readonly (string | null)[] | undefined;
}

/** The lowest and the highest figure of many that have no line of their own, per category. */
export interface ChartRange {
  /** Whose figures they are: "32 others". */
  name: string;
  values: readonly (readonly [lowest: number, highest: number] | null)[];
}

/** Figures from `beforeIndex` on cannot be compared with those before it. */
export interface ChartBreak {
  beforeIndex: number;
  /** A few words for the picture: "New assessment". */
  label: string;
}

/**
 * Figures for one kind of period, on a true scale of time of their own: years are never set beside
 * months.
 */
export interface ChartPanel {
  /** What its periods are: "Financial years". The picture shows it where there are several. */
  name: string;
  /** False where a line would draw a path that nobody measured: its figures are dots alone. */
  joined: boolean;
  /** For each of its categories the first day and the day after the last, as numbers of days. */
  days: readonly (readonly [from: number, to: number])[];
}

/**
 * All that one chart says. The picture, the table, the CSV and the words are made from it, so they
 * cannot differ. Without `panels`, categories are drawn evenly spaced: give every period, with `null`
 * where there is no figure, so that a stretch without figures keeps its length.
 */
export interface ChartDescription {
  /** Lower-case words joined by hyphens; ids inside the picture start with it. */
  id: string;
  /** line: figures over time; bars: lying bars from zero; stacked-bars: parts of a whole. */
  kind: "line" | "bars" | "stacked-bars";
  /** The statistical title: what, where, when. Also the table's caption. */
  title: string;
  /** One sentence that stands for the picture, at most about 125 characters. */
  summary: string;
  unit: ChartUnit;
  /** What the categories are: "Period", "Report". */
  categoryHeading: string;
  categories: readonly string[];
  /** At most four, the main one first; of ratings, as many as the plan's key has. */
  series: readonly ChartSeries[];
  target?: ChartTarget | undefined;
  /** For lines: those that are not drawn one by one. */
  range?: ChartRange | undefined;
  /** For lines: the categories in time, one panel after the other. */
  panels?: readonly ChartPanel[] | undefined;
  /** Categories whose first figure is a printed baseline: its mark is hollow. */
  baselines?: readonly number[] | undefined;
  breaks?: readonly ChartBreak[] | undefined;
  /** For stacked bars. count (default): bars as long as their total; share: all bars equally long. */
  scale?: "count" | "share" | undefined;
  /** Which series have no line of their own in the picture, in a sentence. */
  leftOut?: string | undefined;
  /** What a reader should know before relying on the figures. */
  caveat?: string | undefined;
  /** Where the figures come from, in words. */
  source: string;
}

/** The widths that a chart is drawn in. */
export type ChartWidth = "wide" | "narrow" | "sparkline";

/**
 * Widths in CSS pixels. Wide fills a page column. Narrow fits a screen of 320 pixels with its
 * margins, so that text is never smaller than it was drawn.
 */
export const CHART_WIDTHS: Readonly<Record<ChartWidth, number>> = {
  wide: 720,
  narrow: 288,
  sparkline: 120,
};

/** The last figure of a list, with its place. Absent where the list holds none. */
export function lastFigure(
  values: readonly (number | null)[],
): { index: number; value: number } | undefined {
  for (let index = values.length - 1; index >= 0; index--) {
    const value = values[index];
    if (typeof value === "number") return { index, value };
  }
  return undefined;
}

/** All numbers of a description, targets and ranges included. */
export function allFigures(description: ChartDescription): number[] {
  const { series, target, range } = description;
  const ranged = range?.values.flatMap((pair) => pair ?? []);
  const lists = [...series.map(({ values }) => values), target?.values, ranged];
  return lists.flatMap((list) => list ?? []).filter((value) => value !== null);
}
