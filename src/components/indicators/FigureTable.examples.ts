import type { Examples } from "../example.ts";
import { figureLayout, printedSources } from "../../views/figure-layout.ts";
import type { FigureTable as Table } from "../../views/indicator-figures.ts";
import { figureRow, MANY } from "./made-up.ts";

function tableOf(caption: string, columns: readonly string[], notes: readonly string[]): Table {
  const rows = [
    figureRow("2029/30", columns.length, notes),
    figureRow("2030/31", columns.length, []),
  ];
  const sources = [{ document: "Tide report", place: "page 4", date: "June 2031" }];
  const layout = figureLayout(columns, rows);
  return { caption, columns, rows, sources, layout, printed: printedSources(rows, sources) };
}

export const examples: Examples<{ table: Table }> = [
  {
    name: "With a note and a break",
    props: {
      table: tableOf(
        "Ferry, made up",
        ["Saltmarsh", "Target", "England"],
        ["Also printed as 58.2%."],
      ),
    },
    shows: ["Not comparable with earlier figures", "2029/30: Also printed as 58.2%."],
  },
  {
    name: "Beside 35 comparators",
    props: { table: tableOf("Ferry beside 35 isles, made up", ["Saltmarsh", ...MANY], []) },
    shows: ["Isle of example 35", "Place"],
  },
];
