import { writeOds } from "hucre/ods";
import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from "hucre/xlsx";
import type { ReportCard } from "../domain/report-card.ts";
import { columnLetters } from "../spreadsheet/cell.ts";
import type { DataSet } from "./data-set.ts";
import { keepLines } from "./ods-lines.ts";
import { sheets, type Sheet } from "./sheets.ts";

/** Wide enough to read, narrow enough to see several columns. In characters. */
const NARROW = 14;
const WIDE = 60;
const WORDS = 100;

const HEADING: CellStyle = { font: { bold: true, size: 16 }, alignment: { vertical: "top" } };
const COLUMN_HEADING: CellStyle = { font: { bold: true }, alignment: { vertical: "top" } };
const TOP: CellStyle = { alignment: { wrapText: true, vertical: "top" } };

function width(table: NonNullable<Sheet["table"]>, column: number): number {
  const longest = Math.max(...table.map((row) => String(row[column]).length));
  return Math.min(WIDE, Math.max(NARROW, longest + 2));
}

/** A line over a table runs on to the right; on a sheet of words it wraps. */
function styles({ lines, table }: Sheet): Map<string, Partial<Cell>> {
  const all = new Map<string, Partial<Cell>>();
  lines.forEach((value, row) => {
    const style = row === 0 ? HEADING : table ? {} : TOP;
    all.set(`${row},0`, { value, style });
  });
  table?.forEach((values, row) => {
    const style = row === 0 ? COLUMN_HEADING : TOP;
    values.forEach((value, column) => all.set(`${lines.length + row},${column}`, { value, style }));
  });
  return all;
}

function named({ name, lines, table }: Sheet): Pick<WriteSheet, "tables"> {
  const heads = table?.[0];
  if (!table || !heads) return {};
  const range = `A${lines.length + 1}:${columnLetters(heads.length - 1)}${lines.length + table.length}`;
  const columns = heads.map((head) => ({ name: String(head) }));
  return { tables: [{ name: `table_${name.replace(/\W+/g, "_")}`, range, columns }] };
}

function toSheet(sheet: Sheet): WriteSheet {
  const { name, lines, table } = sheet;
  const widths = table?.[0]?.map((_, column) => width(table, column)) ?? [WORDS];
  return {
    name,
    columns: widths.map((one) => ({ width: one })),
    rows: [...lines.map((line) => [line]), ...(table ?? []).map((row) => [...row])],
    cells: styles(sheet),
    ...named(sheet),
    ...(table ? { freezePane: { rows: lines.length + 1 } } : {}),
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

/** The published spreadsheet as bytes. The same content gives the same bytes: no clock in the file. */
export async function workbooks(
  card: ReportCard,
  sets: readonly DataSet[],
): Promise<{ xlsx: Uint8Array; ods: Uint8Array }> {
  const { plan } = card.content;
  const day = new Date(`${plan.today}T00:00:00Z`);
  const options = {
    sheets: sheets(card, sets).map(toSheet),
    properties: {
      title: `${plan.siteName}: data`,
      creator: plan.body,
      created: day,
      modified: day,
    },
  };
  return { xlsx: await writeXlsx(options), ods: keepLines(await writeOds(options)) };
}
