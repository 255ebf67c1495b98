import type { ReportCard } from "../domain/report-card.ts";
import { unmarked } from "../domain/language-marks.ts";
import { phraseNamed, type Phrase } from "../wording/catalogue/en-GB.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { numberText } from "../wording/indicators-figures.ts";
import { cellText, columns, type Column } from "./columns.ts";
import { plainly, type Cell, type DataSet, type Row, type Shorthand } from "./data-set.ts";
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

/** Words of the sheets of words: the file has no language but that of the site. */
const SHORTHAND: Readonly<Record<Shorthand, Phrase>> = {
  c: "sheet-confidential",
  x: "sheet-not-available",
  z: "sheet-not-applicable",
};

/** Names of the sheets of words. Those of tables are the names of their files. */
const NAMES = {
  cover: plainly("sheet-cover"),
  contents: plainly("sheet-contents"),
  notes: plainly("sheet-notes"),
  columns: plainly("sheet-columns"),
  documents: plainly("sheet-documents"),
} as const;

const heads = (...names: readonly string[]): string[] =>
  names.map((name) => plainly(phraseNamed(`sheet-head-${name}`)));

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
    lines: [set.title, set.about, plainly("sheet-one-table", { columns: NAMES.columns })],
    table: [all.map(({ head }) => head), ...body],
  };
}

function cover({ plan }: ReportCard["content"]): Sheet {
  return {
    name: NAMES.cover,
    lines: [
      plainly("sheet-title", { site: plan.siteName }),
      plainly("sheet-figures-of", { plan: plan.title }),
      plainly("sheet-published-by", { body: plan.body, day: plan.today }),
      plainly("sheet-which", NAMES),
      plainly("sheet-each"),
      plainly("sheet-lists"),
      unmarked(rightToUse(plan)),
    ],
    table: null,
  };
}

function contents(card: ReportCard, sets: readonly DataSet[]): Sheet {
  const rows = sets.map((set): SheetValue[] => {
    const n = set.rows(card).length;
    const shown =
      n === 0 ? plainly("sheet-no-rows") : unmarked(phrase("n-rows", { n, shown: numberText(n) }));
    return [set.name, set.title, shown];
  });
  return {
    name: NAMES.contents,
    lines: [NAMES.contents, plainly("sheet-row-each-table")],
    table: [heads("sheet", "title", "rows"), ...rows],
  };
}

function notes({ words }: ReportCard): Sheet {
  const values = { priority: words.priority.one };
  const rows = Object.entries(SHORTHAND).map(([sign, name]) => [
    `[${sign}]`,
    plainly(name, values),
  ]);
  return {
    name: NAMES.notes,
    lines: [NAMES.notes, plainly("sheet-no-value")],
    table: [heads("shorthand", "meaning"), ...rows],
  };
}

function columnsSheet(sets: readonly DataSet[]): Sheet {
  const rows = sets.flatMap((set) =>
    set.keys.flatMap(columns).map(({ key, head }) => [set.name, head, key.about]),
  );
  return {
    name: NAMES.columns,
    lines: [NAMES.columns, plainly("sheet-row-each-column")],
    table: [heads("sheet", "column", "meaning"), ...rows],
  };
}

function documents({ plan }: ReportCard["content"]): Sheet {
  return {
    name: NAMES.documents,
    lines: [NAMES.documents, plainly("sheet-ids")],
    table: [
      heads("id", "title", "date"),
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
    notes(card),
    columnsSheet(sets),
    documents(card.content),
    ...filled.map((set) => tableSheet(card, set)),
  ];
}
