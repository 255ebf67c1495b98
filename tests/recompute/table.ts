import { readCsv } from "../public-data/read-csv.ts";

/** One row of a published table: each field as the CSV file has it. */
export type Row = Readonly<Record<string, string>>;

/** The published tables by name, as a reader has them from the Data page. */
export type Tables = (name: string) => readonly Row[];

/** Data page: "Text that begins with a sign such as = or + has an apostrophe in front". */
function text(field: string): string {
  return /^'[=+\-@\t\r\n＝＋－＠]/.test(field) ? field.slice(1) : field;
}

/** The rows of a CSV file, by the names in its first line. */
export function parse(csv: string): Row[] {
  const [head = [], ...rest] = readCsv(csv);
  return rest.map((line) =>
    Object.fromEntries(head.map((name, at) => [name, text(line[at] ?? "")] as const)),
  );
}

/** A field of a row. A name that the table lacks is a mistake of the test. */
export function of(row: Row, name: string): string {
  const field = row[name];
  if (field === undefined) throw new Error(`The table has no column “${name}”.`);
  return field;
}

/** A list's items: "A list has a semicolon between its items". */
export function items(field: string): string[] {
  return field === "" ? [] : field.split("; ");
}

/** The last item for which something holds. */
export function last<T>(all: readonly T[], holds: (one: T) => boolean = () => true): T | undefined {
  return all.filter(holds).at(-1);
}
