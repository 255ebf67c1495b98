import type { Row } from "./data-set.ts";

/** Rows as JSON: an array with one row on each line, so that two versions compare line by line. */
export function toJson(rows: readonly Row[]): string {
  if (rows.length === 0) return "[]\n";
  return `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}
