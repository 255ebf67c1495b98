import type { ChartDescription } from "./description.ts";
import { cellText } from "./figure-text.ts";

/** The table of a chart. `head[0]` stands over the row headings. */
export interface ChartTable {
  caption: string;
  head: readonly string[];
  rows: readonly ChartTableRow[];
}

export interface ChartTableRow {
  /** The row heading: the category. */
  head: string;
  cells: readonly string[];
  /** From this row on figures cannot be compared with those before; the words that say why. */
  breakBefore?: string;
}

/**
 * The same figures as a table: a row per category, a column per series and one for the target.
 * Figures stand as printed; where there is none, the cell says so.
 */
export function chartTable(description: ChartDescription): ChartTable {
  const { title, categoryHeading, categories, series, target, breaks, unit } = description;
  const columns = [...series, ...(target ? [target] : [])];
  const rows = categories.map((head, index): ChartTableRow => {
    const found = breaks?.find(({ beforeIndex }) => beforeIndex === index);
    const cells = columns.map((column) => cellText(column, index, unit));
    return { head, cells, ...(found ? { breakBefore: found.label } : {}) };
  });
  return { caption: title, head: [categoryHeading, ...columns.map(({ name }) => name)], rows };
}
