import { INDICATORS_PATH } from "../../addresses/paths.ts";
import type { ChartDescription } from "../../charts/description.ts";
import type { IndicatorCard } from "../../views/indicator-cards.ts";
import type { FigureRow } from "../../views/indicator-figures.ts";

/** Places with a figure each: more than any chart has lines and any table has room for. */
export const MANY = Array.from({ length: 35 }, (_, at) => `Isle of example ${at + 1}`);

const YEARS = ["2028/29", "2029/30", "2030/31"];

/** Figures over three years with a target, a baseline and two comparators. */
export const overTime: ChartDescription = {
  id: "example-over-time",
  kind: "line",
  title: "Children who catch the ferry, made up, 2028/29 to 2030/31",
  summary: "Chart of 3 figures: 58% in 2028/29 to 63.5% in 2030/31.",
  unit: { suffix: "%", label: "Per cent of children" },
  categoryHeading: "Period",
  categories: YEARS,
  series: [
    {
      name: "Saltmarsh",
      role: "main",
      values: [58, 59.91, 63.5],
      printed: ["58%", "59.91%", "63.5%"],
    },
    { name: "England", role: "comparator", values: [61, null, 64] },
  ],
  target: { name: "Target", values: [60, 60, 65] },
  baselines: [0],
  source: "Tide report",
};

/** The same beside 35 comparators: three have a line, the others are a range. */
export const manyCompared: ChartDescription = {
  ...overTime,
  id: "example-many",
  title: "Children who catch the ferry, beside 35 isles, made up",
  series: [
    ...overTime.series.slice(0, 1),
    ...MANY.slice(0, 3).map((name, at) => {
      return { name, role: "comparator" as const, values: [50 + at, 52 + 2 * at, 57 + 3 * at] };
    }),
  ],
  range: {
    name: "32 others",
    values: [
      [41.2, 66],
      [44, 68.5],
      [45.5, 71],
    ],
  },
};

/** A row of a table of figures: each cell has another one. */
export function figureRow(period: string, columns: number, notes: readonly string[]): FigureRow {
  const cells = Array.from({ length: columns }, (_, at) =>
    at % 5 === 4 ? "no data" : `${50 + at}%`,
  );
  const quotations = [{ of: "Figure", text: `Ferry ${period}: 50%`, source: 1 }];
  return { period, cells, notes, quotations, afterBreak: period === "2030/31" };
}

/** A figure that misses its target, with its small picture. */
export const missed: IndicatorCard = {
  text: "Children who catch the ferry",
  path: INDICATORS_PATH,
  figure: "63.5%",
  period: "2030/31",
  mark: {
    shape: "missed",
    word: "Target missed",
    direction: "improving",
    directionWord: "Improving",
  },
  words: "Target missed: 65%. Improving",
  chart: overTime,
};

/** An indicator without any figure. */
export const none: IndicatorCard = {
  ...missed,
  text: "Children with a boat of their own, and a name that takes two lines",
  figure: null,
  period: null,
  mark: { shape: "no-figure", word: "No figure", direction: "not-known", directionWord: null },
  words: "No figure",
  chart: null,
};
