import { parseCsv } from "hucre/csv";
import { readXlsx, type Cell as WorkbookCell, type Workbook } from "hucre/xlsx";
import { cellAddress, type Cell, type Row, type Sheet, type SheetProblem } from "./cell.ts";

/** Larger files are refused before they are opened: a small file can hold a very large one. */
const MOST_BYTES = 500_000;
const MOST_ROWS = 2_000;

/** The sheets of a file, or the one thing that stands in the way. */
export type WorkbookResult =
  { sheets: readonly Sheet[]; problem?: undefined } | { sheets?: undefined; problem: SheetProblem };

function refuse(message: string, remedy: string): WorkbookResult {
  return { problem: { sheet: "", message, remedy } };
}

function faultOf(cell: WorkbookCell | undefined): string | undefined {
  if (!cell) return undefined;
  if (cell.type === "error") return `the formula gives "${String(cell.value)}"`;
  const result = cell.formulaResult ?? cell.value;
  if (cell.formula !== undefined && result === null) return "the formula has no result yet";
  return typeof result === "string" && /^#[A-Z/0!?]+$/.test(result)
    ? `the formula gives "${result}"`
    : undefined;
}

/** Excel keeps 64.5% as 0.645; people mean 64.5. Rounded, since 0.645 × 100 is not exact. */
function asSeen(value: WorkbookCell["value"], cell: WorkbookCell | undefined): Cell["value"] {
  const percent = cell?.style?.numFmt?.includes("%") === true;
  if (typeof value === "number" && percent) return Number((value * 100).toPrecision(12));
  if (typeof value === "string" && value.trim() === "") return null;
  if (typeof value === "object" && value !== null && !(value instanceof Date)) return String(value);
  return value ?? null;
}

function toSheet(sheet: Workbook["sheets"][number]): Sheet {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const rows = sheet.rows.map((values, row): Row => {
    const cells = Array.from({ length: width }, (_, column): Cell => {
      const detail = sheet.cells?.get(`${row},${column}`);
      const value = asSeen(detail?.formulaResult ?? values[column] ?? null, detail);
      return { address: cellAddress(row, column), value, fault: faultOf(detail) };
    });
    return { number: row + 1, hidden: sheet.rowDefs?.get(row)?.hidden === true, cells };
  });
  const merged = (sheet.merges ?? []).map(
    (one) => `${cellAddress(one.startRow, one.startCol)}:${cellAddress(one.endRow, one.endCol)}`,
  );
  return { name: sheet.name, rows, merged };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Excel's plain "CSV" is not UTF-8.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** A number in a CSV file is text that looks like one; "1,040" and "59.91%" are left to the reader. */
function csvValue(text: string): Cell["value"] {
  const plain = text.trim();
  if (plain === "") return null;
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}

function readCsv(bytes: Uint8Array): WorkbookResult {
  const rows = parseCsv(decode(bytes).replace(/^\uFEFF/, "")).map((values, row): Row => {
    const cells = values.map((value, column) => ({
      address: cellAddress(row, column),
      value: csvValue(String(value ?? "")),
    }));
    return { number: row + 1, hidden: false, cells };
  });
  return { sheets: [{ name: "", rows, merged: [] }] };
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

async function readZip(bytes: Uint8Array): Promise<WorkbookResult> {
  try {
    const workbook = await readXlsx(bytes, { readStyles: true, maxRows: MOST_ROWS });
    return { sheets: workbook.sheets.filter((one) => !one.hidden && !one.veryHidden).map(toSheet) };
  } catch {
    return refuse(
      "The workbook is damaged or is not an Excel workbook.",
      "Open it in Excel, save it as .xlsx, and send that file.",
    );
  }
}

/**
 * Reads a workbook (.xlsx) or a table (.csv, in UTF-8 or Windows-1252). Hidden sheets are left out.
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
  if (/\.csv$/i.test(name)) return readCsv(bytes);
  return refuse("This is neither an .xlsx nor a .csv file.", "Save the figures as .xlsx.");
}
