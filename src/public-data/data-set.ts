import type { PlanWords } from "../domain/plan-words.ts";
import type { ReportCard } from "../domain/report-card.ts";

/** A text of the program, or one that holds words of the plan’s own. */
type Worded = string | ((words: PlanWords) => string);

/** A value with named parts, such as a source: `{ document, place }`. */
export type Parts = Readonly<Record<string, string | number>>;

/** One value of a row. `null` means that there is none. */
export type Cell =
  string | number | boolean | null | readonly (string | number)[] | Parts | readonly Parts[];

/** One row, with its keys in the order in which they are published. */
export type Row = Readonly<Record<string, Cell>>;

/** What the values of a key are: text, numbers, lists of these, or what `any` kind of change says. */
export type KeyType = "text" | "number" | "boolean" | "list" | "numbers" | "records" | "any";

/**
 * What a spreadsheet says where there is no value (UK Government Analysis Function, "Using symbols
 * in tables"): c confidential, x not available, z not applicable.
 */
export type Shorthand = "c" | "x" | "z";

/** One key of a data set, explained for those who use the file. */
export interface Key<Text = string> {
  name: string;
  about: Text;
  /** What its values are, where they are not text. */
  type?: KeyType;
  /** What no value means, where it is not that none is available. */
  none?: Shorthand | ((row: Row) => Shorthand);
  /** For a value with named parts: their names, a column each in the CSV file. */
  parts?: readonly string[] | undefined;
}

/** Why a figure's row has no number: confidential, or none is printed. */
export function withheldOrNone(row: Row): Shorthand {
  return row["reason"] === "suppressed" ? "c" : "x";
}

/** One table that the site publishes, as JSON, as CSV and as a sheet. */
export interface DataSet<Text = string> {
  /** Name of its files, without the ending: "milestone-updates". */
  name: string;
  title: Text;
  /** What one row is. */
  about: Text;
  keys: readonly Key<Text>[];
  rows(card: ReportCard): readonly Row[];
}

/** A table that is explained in words of the plan's own. */
export type WordedSet = DataSet<Worded>;

/** Such a table for one plan. */
export function inWordsOf(words: PlanWords, set: WordedSet): DataSet {
  const told = (text: Worded): string => (typeof text === "string" ? text : text(words));
  return {
    ...set,
    title: told(set.title),
    about: told(set.about),
    keys: set.keys.map((key) => ({ ...key, about: told(key.about) })),
  };
}
