import type { Cell, Key, Parts, Row } from "./data-set.ts";

/** Spreadsheets run text that starts with one of these as a formula (OWASP, "CSV Injection"). */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

function partsText(parts: Parts): string {
  const [first, ...rest] = Object.values(parts);
  return rest.length > 0 ? `${first} (${rest.join(", ")})` : String(first ?? "");
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (Array.isArray(cell)) {
    const items = cell as readonly (string | number | Parts)[];
    return items.map((item) => (typeof item === "object" ? partsText(item) : item)).join("; ");
  }
  return typeof cell === "object" ? partsText(cell as Parts) : String(cell);
}

/** One field: text that a spreadsheet would run gets an apostrophe first; numbers stay numbers. */
function field(cell: Cell): string {
  const text = cellText(cell);
  const safe = typeof cell !== "number" && FORMULA_START.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function part(cell: Cell | undefined, name: string): string | number {
  return (cell as Parts | undefined)?.[name] ?? "";
}

/** The columns of a key: one, or one for each named part ("source.document"). */
function columns({ name, parts }: Key): { head: string; of: (row: Row) => Cell }[] {
  if (!parts) return [{ head: name, of: (row) => row[name] ?? null }];
  return parts.map((one) => ({ head: `${name}.${one}`, of: (row) => part(row[name], one) }));
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
