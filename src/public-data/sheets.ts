import type { ReportCard } from "../domain/report-card.ts";
import { countOf } from "../wording/numbers.ts";
import { cellText, columns, type Column } from "./columns.ts";
import type { Cell, DataSet, Row, Shorthand } from "./data-set.ts";
import { rightToUse } from "./rights.ts";

export type SheetValue = string | number | boolean;

/** A sheet: lines of words, then a table that leaves no cell empty. */
export interface Sheet {
  name: string;
  /** The first is the heading. Each stands in the first cell of its row. */
  lines: readonly string[];
  /** Headings first; null for a sheet of words alone. */
  table: readonly (readonly SheetValue[])[] | null;
}

const SHORTHAND: Readonly<Record<Shorthand, string>> = {
  c: "Confidential: the figure is about so few people that somebody could be recognised.",
  x: "Not available: the papers do not give it, or do not say.",
  z: "Not applicable: no value belongs here, such as a priority’s number for the whole plan.",
};

function shorthand({ none = "x" }: Column["key"], row: Row): string {
  return `[${typeof none === "function" ? none(row) : none}]`;
}

/** Characters that a spreadsheet file (XML 1.0) cannot hold: controls but tab and line end. */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}]/gu;

function sheetValue(cell: Cell): SheetValue {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  return cellText(cell).replace(UNPRINTABLE, "");
}

/** What stands in a cell: the value, or the shorthand for none. */
function inCell({ key, of }: Column, row: Row): SheetValue {
  const value = sheetValue(of(row));
  return value === "" ? shorthand(key, row) : value;
}

function tableSheet(card: ReportCard, set: DataSet): Sheet {
  const all = set.keys.flatMap(columns);
  const body = set.rows(card).map((row) => all.map((column) => inCell(column, row)));
  return {
    name: set.name,
    lines: [
      set.title,
      set.about,
      "This sheet holds one table. Sheet Columns explains its columns.",
    ],
    table: [all.map(({ head }) => head), ...body],
  };
}

function cover({ plan }: ReportCard["content"]): Sheet {
  return {
    name: "Cover",
    lines: [
      `${plan.siteName}: data`,
      `The figures and words of the ${plan.title}, as this site publishes them.`,
      `Published by: ${plan.body}. As of ${plan.today}.`,
      "Sheet Contents lists the tables. Sheet Notes explains the shorthand in square brackets. Sheet Columns explains every column. Sheet Documents lists the papers that the tables cite.",
      "Each sheet has its heading in the first cell and holds one table at most. No cell of a table is empty, and none are merged.",
      "A list has a semicolon between its items.",
      rightToUse(plan),
    ],
    table: null,
  };
}

function contents(card: ReportCard, sets: readonly DataSet[]): Sheet {
  const rows = sets.map((set): SheetValue[] => {
    const count = set.rows(card).length;
    return [set.name, set.title, count === 0 ? "No rows, so no sheet" : countOf(count, "row")];
  });
  return {
    name: "Contents",
    lines: ["Contents", "One row for each table."],
    table: [["Sheet", "Title", "Rows"], ...rows],
  };
}

function notes(): Sheet {
  const rows = Object.entries(SHORTHAND).map(([sign, meaning]) => [`[${sign}]`, meaning]);
  return {
    name: "Notes",
    lines: ["Notes", "What stands in a cell that has no value."],
    table: [["Shorthand", "Meaning"], ...rows],
  };
}

function columnsSheet(sets: readonly DataSet[]): Sheet {
  const rows = sets.flatMap((set) =>
    set.keys.flatMap(columns).map(({ key, head }) => [set.name, head, key.about]),
  );
  return {
    name: "Columns",
    lines: ["Columns", "One row for each column of each table."],
    table: [["Sheet", "Column", "Meaning"], ...rows],
  };
}

function documents({ plan }: ReportCard["content"]): Sheet {
  return {
    name: "Documents",
    lines: ["Documents", "Sources name these documents by their ids."],
    table: [
      ["Id", "Title", "Date"],
      ...plan.documents.map(({ id, title, date }) => [id, title, date]),
    ],
  };
}

/**
 * The sheets of the published spreadsheet, after the Government Analysis Function's "Releasing
 * statistics in spreadsheets": a cover, contents, notes, then one table a sheet. A table without
 * rows has no sheet; the contents say so.
 */
export function sheets(card: ReportCard, sets: readonly DataSet[]): Sheet[] {
  const filled = sets.filter((set) => set.rows(card).length > 0);
  return [
    cover(card.content),
    contents(card, sets),
    notes(),
    columnsSheet(sets),
    documents(card.content),
    ...filled.map((set) => tableSheet(card, set)),
  ];
}
