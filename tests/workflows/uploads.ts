import { cpSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { templateFor } from "../../src/spreadsheet/template.ts";
import { writeWorkbook } from "../../src/spreadsheet/write-workbook.ts";
import { cardOf, FICTIONAL } from "../content/plans.ts";

/** A folder of its own that holds the made-up plan as its content. */
export function planFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "report-card-uploads-"));
  cpSync(resolve("tests/fixtures/plans/saltmarsh"), join(folder, "content"), { recursive: true });
  return folder;
}

/** Puts a file into the folder for uploads. */
export function upload(folder: string, name: string, bytes: string | Uint8Array): void {
  const path = join(folder, "content/uploads", name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** What waits in the folder for uploads. */
export function waiting(folder: string): string[] {
  return readdirSync(join(folder, "content/uploads")).sort();
}

/** Text of every content file but the uploads, by path. */
export function contentTexts(folder: string): Map<string, string> {
  const entries = readdirSync(join(folder, "content"), { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return new Map(
    paths
      .filter((path) => !path.includes("/content/uploads/"))
      .sort()
      .map((path) => [path, readFileSync(path, "utf8")] as const),
  );
}

/** Changes one cell: the sheet's name, the row's id, the column's key, the value. */
export type CellChange = readonly [
  sheet: string,
  id: string,
  column: string,
  value: string | number | null,
];

/** A filled template of the made-up plan. */
export function filled(report: string, ...changes: readonly CellChange[]): Promise<Uint8Array> {
  const card = cardOf(FICTIONAL);
  const sheets = templateFor(card, report);
  for (const [name, id, key, value] of changes) {
    const sheet = sheets.find(({ form }) => form.name === name);
    const row = sheet?.rows.find((cells) => cells[0] === id);
    const column = sheet?.form.columns.findIndex((one) => one.key === key) ?? -1;
    if (!row || column < 0) throw new Error(`The template has no ${name}, ${id}, ${key}.`);
    row[column] = value;
  }
  return writeWorkbook(sheets, card.content.plan);
}
