/** One cell as a person sees it: where it is, what it holds. */
export interface Cell {
  /** "D7" */
  address: string;
  /** What the spreadsheet reckons with; a percentage as people mean it, 64.5 for 64.5%. */
  value: string | number | boolean | Date | null;
  /** What the cell shows: "59.90%", "£1,250.50", "Nov-31". Empty for an empty cell. */
  shown: string;
  /** Why the value cannot be used: a formula without a result, or with an error. */
  fault?: string | undefined;
}

/** One row with its cells by column letter. Empty cells are there too. */
export interface Row {
  /** As Excel counts: the first row is 1. */
  number: number;
  hidden: boolean;
  cells: readonly Cell[];
}

/** One sheet of a workbook. */
export interface Sheet {
  name: string;
  hidden: boolean;
  rows: readonly Row[];
  /** Addresses of merged cells: "A7:B7". */
  merged: readonly string[];
  /** Letters of columns that nobody sees. */
  hiddenColumns: readonly string[];
}

/** Where something stands in a workbook. */
export interface SheetPlace {
  sheet: string;
  /** Absent where the whole sheet or file is meant. */
  cell?: string | undefined;
}

/** What is wrong with one cell, row or sheet, and what to do. */
export interface SheetProblem extends SheetPlace {
  message: string;
  remedy: string;
}

/** "sheet Indicators, cell D7: expected a number, found 'n/k'. If there is no figure, …" */
export function describeSheetProblem(problem: SheetProblem): string {
  const place = problem.cell === undefined ? "" : `, cell ${problem.cell}`;
  const sheet = problem.sheet === "" ? "" : `sheet ${problem.sheet}${place}: `;
  return `${sheet}${problem.message} ${problem.remedy}`;
}

/** Whether nothing stands in the row that anybody can see. */
export function isEmptyRow(row: Row): boolean {
  return row.cells.every((cell) => cell.shown.trim() === "" && cell.fault === undefined);
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  const last = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? last : columnLetters(rest - 1) + last;
}

/** The address of a cell: row and column counted from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
