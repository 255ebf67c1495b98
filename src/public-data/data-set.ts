import type { ReportCard } from "../domain/report-card.ts";

/** A value with named parts, such as a source: `{ document, place }`. */
export type Parts = Readonly<Record<string, string | number>>;

/** One value of a row. `null` means that there is none. */
export type Cell =
  string | number | boolean | null | readonly (string | number)[] | Parts | readonly Parts[];

/** One row, with its keys in the order in which they are published. */
export type Row = Readonly<Record<string, Cell>>;

/** One key of a data set, explained for those who use the file. */
export interface Key {
  name: string;
  about: string;
  /** For a value with named parts: their names, a column each in the CSV file. */
  parts?: readonly string[] | undefined;
}

/** One table that the site publishes, as JSON and as CSV. */
export interface DataSet {
  /** Name of its files, without the ending: "milestone-updates". */
  name: string;
  title: string;
  /** What one row is. */
  about: string;
  keys: readonly Key[];
  rows(card: ReportCard): readonly Row[];
}
