import { writeXlsx } from "hucre/xlsx";
import { columnLetters } from "./cell.ts";
import { INDICATORS, MILESTONES, MISSING_CHOICES, RATING_CHOICES } from "./columns.ts";
import type { FilledSheet } from "./template.ts";

/** The same bytes for the same content: no clock in the file. */
const LONG_AGO = new Date(0);

const CHOICES: readonly { form: string; key: string; values: readonly string[] }[] = [
  { form: MILESTONES.name, key: "rating", values: RATING_CHOICES },
  { form: INDICATORS.name, key: "missing", values: MISSING_CHOICES },
];

function dropDowns({ form, rows }: FilledSheet) {
  return CHOICES.filter((choice) => choice.form === form.name).map(({ key, values }) => {
    const letter = columnLetters(form.columns.findIndex((column) => column.key === key));
    return {
      type: "list" as const,
      values: [...values],
      range: `${letter}2:${letter}${rows.length + 1}`,
      allowBlank: true,
      showErrorMessage: true,
      // A split rating is typed: "green, amber". So Excel warns but lets it through.
      errorStyle: "warning" as const,
      errorTitle: "Not on the list",
      errorMessage: `Choose ${values.join(", ")}.`,
    };
  });
}

/** The template as the bytes of an .xlsx workbook. */
export function writeWorkbook(sheets: readonly FilledSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet) => ({
      name: sheet.form.name,
      columns: sheet.form.columns.map(({ width }) => ({ width })),
      rows: [
        sheet.form.columns.map(({ heading }) => heading),
        ...sheet.rows.map((row) => [...row]),
      ],
      freezePane: { rows: 1, columns: 1 },
      dataValidations: dropDowns(sheet),
    })),
    properties: { created: LONG_AGO, modified: LONG_AGO },
  });
}
