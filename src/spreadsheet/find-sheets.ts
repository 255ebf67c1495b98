import { isEmptyRow, type Row, type Sheet, type SheetProblem } from "./cell.ts";
import { COVER, type SheetForm, type SheetForms } from "./columns.ts";

/** The sheets of a workbook that the import reads, and what stands in the way of reading it. */
export interface FoundSheets {
  byForm: ReadonlyMap<SheetForm, Sheet>;
  problems: readonly SheetProblem[];
}

function textAt(row: Row | undefined, column: number): string {
  return row?.cells[column]?.shown.trim() ?? "";
}

type Forms = readonly SheetForm[];

function formOfRow(forms: Forms, row: Row | undefined): SheetForm | undefined {
  return forms.find((form) => form.columns[0]?.heading === textAt(row, 0));
}

/** Where the headings of a form stand in a sheet; -1 where none do. */
function headingsIn(forms: Forms, sheet: Sheet): number {
  return sheet.rows.findIndex((row) => formOfRow(forms, row) !== undefined);
}

/** The form that a sheet is of, by its headings, wherever they stand. */
function formByHeadings(forms: Forms, sheet: Sheet): SheetForm | undefined {
  return formOfRow(forms, sheet.rows[headingsIn(forms, sheet)]);
}

/** The form of a sheet by its headings or, beside others that have theirs, by its name. */
function formOf(forms: Forms, sheet: Sheet): SheetForm | undefined {
  return formByHeadings(forms, sheet) ?? forms.find((form) => form.name === sheet.name.trim());
}

function isPassedOver(sheet: Sheet): boolean {
  const isCover = sheet.rows.some((row) => textAt(row, 0) === COVER.heading);
  return isCover || sheet.rows.every(isEmptyRow);
}

function tell(sheet: Sheet, message: string, remedy: string, cell?: string): SheetProblem[] {
  return [{ sheet: sheet.name, cell, message, remedy }];
}

function hidden(sheet: Sheet): SheetProblem[] {
  if (!sheet.hidden) return [];
  return tell(
    sheet,
    "this sheet is hidden, so nobody sees what is in it.",
    "Show the sheet, or delete it.",
  );
}

function stray(forms: Forms, sheet: Sheet): SheetProblem[] {
  const message = "this sheet is not one of the template's, so nothing in it would be imported.";
  const names = forms.map((form) => form.name).join(" or ");
  return tell(sheet, message, `Copy its figures into the sheet ${names}, and delete it.`);
}

/** The sheet as if its headings were where they belong; rows above them are told. */
function headingsFirst(forms: Forms, sheet: Sheet): SheetProblem[] {
  const at = headingsIn(forms, sheet);
  if (at < 1) return [];
  const message = `the headings are in row ${at + 1}, but belong in row 1.`;
  const remedy = at === 1 ? "Delete row 1." : `Delete the rows 1 to ${at}.`;
  return tell(sheet, message, remedy, "A1");
}

function twice(form: SheetForm, sheets: readonly Sheet[]): SheetProblem[] {
  const [first, ...others] = sheets;
  return others.flatMap((sheet) =>
    tell(
      sheet,
      `this sheet has the headings of ${form.name}, and so has the sheet ${first?.name ?? ""}.`,
      "Delete the one that does not count. If both count, copy the rows into one sheet.",
    ),
  );
}

/** Which sheet is which. Whatever would be lost in silence is told: other sheets, copies, titles. */
export function findSheets(
  sheets: readonly Sheet[],
  { milestones, indicators }: SheetForms,
): FoundSheets {
  const forms = [milestones, indicators];
  const used = sheets.filter((sheet) => !isPassedOver(sheet));
  // Without any headings of the template it is another workbook, whatever its sheets are called.
  if (!used.some((sheet) => formByHeadings(forms, sheet)))
    return { byForm: new Map(), problems: [] };
  const groups = Map.groupBy(used, (sheet) => formOf(forms, sheet));
  const known = [...groups].flatMap(([form, found]) => (form ? [{ form, found }] : []));
  const problems = [
    ...used.flatMap(hidden),
    ...(groups.get(undefined) ?? [])
      .filter((one) => !one.hidden && known.length > 0)
      .flatMap((one) => stray(forms, one)),
    ...known.flatMap(({ form, found }) => [
      ...twice(form, found),
      ...found.flatMap((sheet) => headingsFirst(forms, sheet)),
    ]),
  ];
  const byForm = new Map(
    known.flatMap(({ form, found }) => found.slice(0, 1).map((one) => [form, one])),
  );
  return { byForm, problems };
}
