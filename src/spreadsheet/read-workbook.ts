import { parseCsv } from "hucre/csv";
import { readXlsx, type Cell as WorkbookCell, type Workbook } from "hucre/xlsx";
import {
  cellAddress,
  columnLetters,
  type Cell,
  type Row,
  type Sheet,
  type SheetProblem,
} from "./cell.ts";
import { isPercentFormat, shownText } from "./shown-text.ts";

/** Larger files are refused before they are opened: a small file can hold a very large one. */
const MOST_BYTES = 500_000;
const MOST_ROWS = 2_000;

/** The sheets of a file, or the one thing that stands in the way. */
export type WorkbookResult =
  { sheets: readonly Sheet[]; problem?: undefined } | { sheets?: undefined; problem: SheetProblem };

function refuse(message: string, remedy: string): WorkbookResult {
  return { problem: { sheet: "", message, remedy } };
}

/** What a cell shows in place of the result of its formula. */
function errorIn(shown: string): string | undefined {
  return /^#(?:[A-Z]+[A-Z/0]*[!?]?)$/.test(shown.trim())
    ? `the formula gives "${shown.trim()}"`
    : undefined;
}

function faultOf(cell: WorkbookCell | undefined): string | undefined {
  if (!cell) return undefined;
  if (cell.type === "error") return `the formula gives "${String(cell.value)}"`;
  const result = cell.formulaResult ?? cell.value;
  if (cell.formula !== undefined && result === null) return "the formula has no result yet";
  return typeof result === "string" ? errorIn(result) : undefined;
}

/** What a person means: 64.5 where Excel keeps 0.645. Rounded, since 0.645 × 100 is not exact. */
function meant(value: WorkbookCell["value"], format: string | undefined): Cell["value"] {
  if (typeof value === "number" && isPercentFormat(format)) {
    return Number((value * 100).toPrecision(12));
  }
  if (typeof value === "string" && value.trim() === "") return null;
  if (typeof value === "object" && value !== null && !(value instanceof Date)) return String(value);
  return value ?? null;
}

function toCell(address: string, detail: WorkbookCell | undefined, plain: WorkbookCell["value"]) {
  const held = detail?.formulaResult ?? plain;
  const format = detail?.style?.numFmt;
  const value = meant(held, format);
  const raw = typeof value === "number" && typeof held === "number" ? held : value;
  return { address, value, shown: shownText(raw, format), fault: faultOf(detail) };
}

function toSheet(sheet: Workbook["sheets"][number]): Sheet {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const rows = sheet.rows.map((values, row): Row => {
    const cells = Array.from({ length: width }, (_, column): Cell => {
      const detail = sheet.cells?.get(`${row},${column}`);
      return toCell(cellAddress(row, column), detail, values[column] ?? null);
    });
    return { number: row + 1, hidden: sheet.rowDefs?.get(row)?.hidden === true, cells };
  });
  const merged = (sheet.merges ?? []).map(
    (one) => `${cellAddress(one.startRow, one.startCol)}:${cellAddress(one.endRow, one.endCol)}`,
  );
  const hiddenColumns = (sheet.columns ?? []).flatMap((column, index) =>
    column.hidden === true ? [columnLetters(index)] : [],
  );
  const hidden = sheet.hidden === true || sheet.veryHidden === true;
  return { name: sheet.name, hidden, rows, merged, hiddenColumns };
}

/** Sheets that were read whole: of a longer one the last rows would be lost in silence. */
function inReach(sheets: readonly Sheet[]): WorkbookResult {
  const long = sheets.find(({ rows }) => rows.length > MOST_ROWS);
  if (!long) return { sheets };
  return refuse(
    `${long.name === "" ? "The table" : `The sheet ${long.name}`} has more than ${MOST_ROWS} rows, and a template has far fewer.`,
    "Delete the empty rows below the figures, or copy the figures into a new template.",
  );
}

/** Encodings that say at the start of a file which one they are. */
const MARKED = [
  { start: [0xff, 0xfe], encoding: "utf-16le" },
  { start: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

function decode(bytes: Uint8Array): string {
  const marked = MARKED.find(({ start }) => startsWith(bytes, ...start));
  if (marked) return new TextDecoder(marked.encoding).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isMacintosh(bytes) ? "macintosh" : "windows-1252").decode(bytes);
  }
}

/** Dashes and quotation marks of Excel's "CSV (Macintosh)", which has no line feeds. */
const MACINTOSH = [0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5];
/** The same signs of Excel's plain "CSV". */
const WINDOWS = [0x91, 0x92, 0x93, 0x94, 0x96, 0x97];

/** Neither says what it is. Both write the pound sign alike. */
function isMacintosh(bytes: Uint8Array): boolean {
  const has = (signs: readonly number[]): boolean => signs.some((one) => bytes.includes(one));
  return !bytes.includes(0x0a) && has(MACINTOSH) && !has(WINDOWS);
}

/** The sign between the cells: what a first line "sep=;" says, or what the headings have most of. */
function delimiterOf(text: string): { delimiter: string; table: string; skipped: number } {
  const said = /^sep=(.)(?:\r\n?|\n)/i.exec(text);
  if (said) return { delimiter: said[1] ?? ",", table: text.slice(said[0].length), skipped: 1 };
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const count = (sign: string): number => first.split(sign).length;
  const delimiter = [",", ";", "\t"].reduce((a, b) => (count(b) > count(a) ? b : a));
  return { delimiter, table: text, skipped: 0 };
}

/** A number in a table is text that looks like one; "1,040" and "59.91%" are left to the reader. */
function csvValue(text: string): Cell["value"] {
  const plain = text.trim();
  if (plain === "") return null;
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** The cells of a table show what was typed: "59.90" keeps its zero, "3.10" too. */
function readCsv(bytes: Uint8Array): WorkbookResult {
  const { delimiter, table, skipped } = delimiterOf(decode(bytes).replace(/^\uFEFF/, ""));
  // The parser takes a lone carriage return, as Excel for the Mac writes it, for part of a cell.
  const lines = table.includes("\n") ? table : table.replaceAll("\r", "\n");
  const rows = parseCsv(lines, { delimiter }).map((values, at): Row => {
    const row = at + skipped;
    const cells = values.map((value, column): Cell => {
      const shown = String(value ?? "");
      const address = cellAddress(row, column);
      return { address, value: csvValue(shown), shown, fault: errorIn(shown) };
    });
    return { number: row + 1, hidden: false, cells };
  });
  return inReach([{ name: "", hidden: false, rows, merged: [], hiddenColumns: [] }]);
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

async function readZip(bytes: Uint8Array): Promise<WorkbookResult> {
  try {
    const workbook = await readXlsx(bytes, { readStyles: true, maxRows: MOST_ROWS + 1 });
    return inReach(workbook.sheets.map(toSheet));
  } catch {
    return refuse(
      "The workbook is damaged or is not an Excel workbook.",
      "Open it in Excel, save it as .xlsx, and send that file.",
    );
  }
}

/**
 * Reads a workbook (.xlsx) or a table (.csv, or Excel's "Unicode text" .txt; UTF-8, UTF-16 or
 * Windows-1252; commas, semicolons or tabs). Hidden sheets are read too, and say so.
 * Works in a browser and at the command line. Never throws.
 *
 * @param name the file's name; its ending says what it should be
 */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<WorkbookResult> {
  if (bytes.length > MOST_BYTES) {
    return refuse(
      `The file has ${Math.ceil(bytes.length / 1000)} kB; a filled template has less than ${MOST_BYTES / 1000} kB.`,
      "Copy the figures into a new template. Pictures and other sheets do not belong in it.",
    );
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return refuse(
      "The workbook is protected by a password, or is in the old .xls form.",
      "Open it in Excel, take the password off, and save it as .xlsx.",
    );
  }
  if (/\.xlsm$/i.test(name)) {
    return refuse("The workbook may hold macros.", "Save it as .xlsx, which has none.");
  }
  if (startsWith(bytes, 0x50, 0x4b)) return readZip(bytes);
  if (/\.(?:csv|txt|tsv)$/i.test(name)) return readCsv(bytes);
  return refuse("This is neither an .xlsx nor a .csv file.", "Save the figures as .xlsx.");
}
