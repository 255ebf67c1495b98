import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from "hucre/xlsx";
import { columnLetters } from "./cell.ts";
import {
  formsFor,
  INDICATORS,
  MISSING_CHOICES,
  NO_RATING,
  SMALL_CHOICES,
  type Column,
} from "./columns.ts";
import { coverSheet } from "./cover-sheet.ts";
import type { PlanOfWorkbook } from "./read-figures.ts";
import type { FilledSheet } from "./template.ts";

/** The same bytes for the same content: no clock in the file. */
const LONG_AGO = new Date(0);

/** Empty rows at the foot, for more figures of an indicator. */
const SPARE_ROWS = 10;

/** A column whose cells offer a list of what may be chosen. */
interface Choice {
  form: string;
  key: string;
  values: readonly string[];
}

/** What a rating's cell offers. */
export function ratingChoices({ ratings }: Pick<PlanOfWorkbook, "ratings">): string[] {
  return [...ratings.map(({ key }) => key), NO_RATING];
}

const choicesFor = ({ ratings, words }: PlanOfWorkbook): readonly Choice[] => [
  {
    form: formsFor(words).milestones.name,
    key: "rating",
    values: ratingChoices({ ratings }),
  },
  { form: INDICATORS.name, key: "missing", values: MISSING_CHOICES },
  { form: INDICATORS.name, key: "small", values: SMALL_CHOICES },
];

/** Columns of numbers; in every other column Excel keeps what is typed as it is. */
const NUMBERS = new Set(["number", "priority", "value"]);

const HEADING: CellStyle = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFD9D9D9" } },
  alignment: { wrapText: true, vertical: "top" },
};

function styleOf(column: Column): CellStyle {
  const fill: CellStyle = column.fill
    ? {
        fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFFF7CC" } },
        protection: { locked: false },
      }
    : { font: { color: { rgb: "FF505050" } } };
  const format = NUMBERS.has(column.key) ? {} : { numFmt: "@" };
  return { ...fill, ...format, alignment: { wrapText: true, vertical: "top" } };
}

function letterOf({ form }: FilledSheet, key: string): string {
  return columnLetters(form.columns.findIndex((column) => column.key === key));
}

function lastRow({ rows }: FilledSheet): number {
  return rows.length + SPARE_ROWS + 1;
}

function dropDown(range: string, values: readonly string[]) {
  return {
    type: "list" as const,
    values: [...values],
    range,
    allowBlank: true,
    showErrorMessage: true,
    // A split rating or another period is typed. So Excel warns but lets it through.
    errorStyle: "warning" as const,
    errorTitle: "Not on the list",
    errorMessage: `Choose ${values.join(", ")}.`,
  };
}

function dropDowns(sheet: FilledSheet, choices: readonly Choice[]) {
  const own = choices.filter((choice) => choice.form === sheet.form.name);
  const fixed = own.map((choice) => {
    const letter = letterOf(sheet, choice.key);
    return dropDown(`${letter}2:${letter}${lastRow(sheet)}`, choice.values);
  });
  const periods = sheet.periods.flatMap((values, at) => {
    const cell = `${letterOf(sheet, "period")}${at + 2}`;
    return values.length === 0 ? [] : [dropDown(cell, values)];
  });
  return [...fixed, ...periods];
}

function styledCells(sheet: FilledSheet, table: readonly (readonly unknown[])[]) {
  const cells = new Map<string, Partial<Cell>>();
  table.forEach((values, row) => {
    sheet.form.columns.forEach((column, at) => {
      const value = (values[at] ?? null) as Cell["value"];
      cells.set(`${row},${at}`, { value, style: row === 0 ? HEADING : styleOf(column) });
    });
  });
  return cells;
}

function toSheet(sheet: FilledSheet, choices: readonly Choice[]): WriteSheet {
  const { form, rows } = sheet;
  const spare = Array.from({ length: SPARE_ROWS }, () => form.columns.map(() => null));
  const table = [form.columns.map(({ heading }) => heading), ...rows, ...spare];
  const freeIds = new Map(
    spare.map((_, at): [string, Partial<Cell>] => [
      `${rows.length + 1 + at},0`,
      { value: null, style: styleOf({ key: "id", heading: "", width: 0, fill: true }) },
    ]),
  );
  return {
    name: form.name,
    columns: form.columns.map(({ width }) => ({ width })),
    rows: table.map((row) => [...row]),
    cells: new Map([...styledCells(sheet, table), ...freeIds]),
    freezePane: { rows: 1, columns: 1 },
    dataValidations: dropDowns(sheet, choices),
    // No password: what is locked is locked against accidents, and may still be widened to be read.
    protection: { sheet: true, formatColumns: true, formatRows: true },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$1",
    },
  };
}

/**
 * The template as the bytes of an .xlsx workbook: how to fill it, then one sheet for each form.
 *
 * @param plan whose ratings can be chosen
 */
export function writeWorkbook(
  sheets: readonly FilledSheet[],
  plan: PlanOfWorkbook,
): Promise<Uint8Array> {
  const choices = choicesFor(plan);
  return writeXlsx({
    sheets: [coverSheet(plan), ...sheets.map((sheet) => toSheet(sheet, choices))],
    properties: { created: LONG_AGO, modified: LONG_AGO },
  });
}
