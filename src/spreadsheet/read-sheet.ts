import { isEmptyRow, type Row, type Sheet, type SheetPlace, type SheetProblem } from "./cell.ts";
import type { SheetForm } from "./columns.ts";
import { RowReader } from "./row-reader.ts";

/** Why a row says what it says: a decision on a small number, or a change of what is published. */
export interface RowReason {
  reason: string;
  decidedBy: string;
  /** ISO day. */
  decided: string;
}

/** What every row has. */
export interface RowFigures {
  id: string;
  /** Absent where the row says nothing of it. */
  why: RowReason | null;
  at: SheetPlace & { cell: string };
  /** Where each column of the row stands, by its key. */
  places: Readonly<Record<string, SheetPlace>>;
}

/** A row with an id in which nothing is filled. */
export type EmptyRow = Pick<RowFigures, "id" | "at">;

function headingProblems(sheet: Sheet, form: SheetForm): SheetProblem[] {
  return form.columns.flatMap((column, index): SheetProblem[] => {
    const found = sheet.rows[0]?.cells[index];
    const shown = found?.shown.trim() ?? "";
    if (shown === column.heading || (column.optional === true && shown === "")) return [];
    const message = `expected the heading "${column.heading}", found '${shown}'.`;
    const remedy = "Do not move, add or delete columns. Copy the figures into a new template.";
    return [{ sheet: form.name, cell: found?.address, message, remedy }];
  });
}

/** Cells beside the template's columns: nothing of them would be imported. */
function besideProblems(sheet: Sheet, form: SheetForm): SheetProblem[] {
  const beside = sheet.rows.flatMap((row) => row.cells.slice(form.columns.length));
  const cell = beside.find((one) => one.shown.trim() !== "");
  if (!cell) return [];
  const message = `'${cell.shown.trim()}' stands beside the columns of the template, so it would not be imported.`;
  const remedy = "Put it into the column that it belongs to, or delete it.";
  return [{ sheet: form.name, cell: cell.address, message, remedy }];
}

function sheetProblems(sheet: Sheet, form: SheetForm): SheetProblem[] {
  const merged = sheet.merged.map((cell): SheetProblem => {
    return { sheet: form.name, cell, message: "these cells are merged.", remedy: "Unmerge them." };
  });
  const hidden = sheet.hiddenColumns.map((column): SheetProblem => {
    const message = `column ${column} is hidden, so nobody sees what is imported from it.`;
    return { sheet: form.name, cell: `${column}1`, message, remedy: "Show the column." };
  });
  return [...headingProblems(sheet, form), ...besideProblems(sheet, form), ...merged, ...hidden];
}

function hiddenProblem(form: SheetForm, row: Row): SheetProblem[] {
  if (!row.hidden) return [];
  const message = "this row is hidden, so nobody sees what is imported from it.";
  const remedy = "Show the row, or delete it.";
  return [{ sheet: form.name, cell: `A${row.number}`, message, remedy }];
}

/** What reading one sheet gives. */
export interface SheetFigures<T> {
  found: T[];
  empty: EmptyRow[];
  problems: SheetProblem[];
}

/** What makes a row one of its own: a milestone once, an indicator once for a period. */
function keyOf(entry: RowFigures & { period?: string }): string {
  return entry.period === undefined ? entry.id : `${entry.id}, ${entry.period}`;
}

/** Tells a row that says again what an earlier one says. */
function repeated(entries: readonly (RowFigures & { period?: string })[]): SheetProblem[] {
  const seen = new Map<string, string>();
  return entries.flatMap((entry) => {
    const earlier = seen.get(keyOf(entry));
    seen.set(keyOf(entry), earlier ?? entry.at.cell);
    if (earlier === undefined) return [];
    const message = `"${keyOf(entry)}" is already in ${earlier}.`;
    return [{ ...entry.at, message, remedy: "Delete one of the two rows." }];
  });
}

/** Reads the rows of one sheet of a form; rows with nothing new are told apart. */
export function readSheet<T extends RowFigures>(
  sheet: Sheet | undefined,
  form: SheetForm,
  read: (row: RowReader) => T | null,
): SheetFigures<T> {
  if (!sheet) return { found: [], empty: [], problems: [] };
  const problems = sheetProblems(sheet, form);
  if (problems.length > 0) return { found: [], empty: [], problems };
  const found: T[] = [];
  const empty: EmptyRow[] = [];
  for (const row of sheet.rows.slice(1).filter((one) => !isEmptyRow(one))) {
    const reader = new RowReader(form.name, form, row);
    const entry = read(reader);
    problems.push(...hiddenProblem(form, row), ...reader.problems);
    if (entry) found.push(entry);
    else if (reader.problems.length === 0)
      empty.push({ id: reader.text("id"), at: reader.at("id") });
  }
  return { found, empty, problems: [...problems, ...repeated(found)] };
}
