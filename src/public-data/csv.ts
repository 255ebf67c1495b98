import { cellText, columns } from "./columns.ts";
import type { Cell, Key, Row } from "./data-set.ts";

/** Spreadsheets run text that starts with one of these as a formula (OWASP, "CSV Injection"). */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** One field: text that a spreadsheet would run gets an apostrophe first; numbers stay numbers. */
function field(cell: Cell): string {
  const text = cellText(cell);
  const safe = typeof cell !== "number" && FORMULA_START.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/**
 * Rows as CSV after RFC 4180: a header line, commas, lines that end in CR LF, double quotes where
 * needed. UTF-8 without a byte order mark, which many programs would take for part of the first
 * name. Lists are joined with "; ", no value is an empty field.
 */
export function toCsv(keys: readonly Key[], rows: readonly Row[]): string {
  const all = keys.flatMap(columns);
  const lines = [
    all.map((column) => field(column.head)),
    ...rows.map((row) => all.map((column) => field(column.of(row)))),
  ];
  return lines.map((line) => `${line.join(",")}\r\n`).join("");
}
