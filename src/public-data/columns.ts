import type { Cell, Key, Parts, Row } from "./data-set.ts";

/** A column of a table: its heading and its value in a row. */
export interface Column {
  key: Key;
  head: string;
  of(row: Row): Cell;
}

function partsText(parts: Parts): string {
  const [first, ...rest] = Object.values(parts);
  return rest.length > 0 ? `${first} (${rest.join(", ")})` : String(first ?? "");
}

/** A value as text: the items of a list are joined with "; ", no value is empty. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (Array.isArray(cell)) {
    const items = cell as readonly (string | number | Parts)[];
    return items.map((item) => (typeof item === "object" ? partsText(item) : item)).join("; ");
  }
  return typeof cell === "object" ? partsText(cell as Parts) : String(cell);
}

function part(cell: Cell | undefined, name: string): string | number {
  return (cell as Parts | undefined)?.[name] ?? "";
}

/** The columns of a key: one, or one for each named part ("source.document"). */
export function columns(key: Key): Column[] {
  const { name, parts } = key;
  if (!parts) return [{ key, head: name, of: (row) => row[name] ?? null }];
  return parts.map((one) => ({ key, head: `${name}.${one}`, of: (row) => part(row[name], one) }));
}
