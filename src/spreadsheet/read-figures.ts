import { isPeriod } from "../domain/indicators/period.ts";
import { RATINGS, type Rating } from "../domain/rating.ts";
import type { Cell, Row, Sheet, SheetProblem } from "./cell.ts";
import { FORMS, INDICATORS, MILESTONES, MISSING_CHOICES, type SheetForm } from "./columns.ts";

/** What one row says about one milestone. */
export interface MilestoneFigures {
  id: string;
  number: number;
  /** Null for "not-recorded". */
  rating: readonly Rating[] | null;
  text: string;
  leads: readonly string[];
  place: string;
  wording: string;
  at: { sheet: string; cell: string };
}

/** What one row says about one indicator. */
export interface IndicatorFigures {
  id: string;
  period: string;
  value: number | null;
  printed: string | null;
  missing: (typeof MISSING_CHOICES)[number] | null;
  quotation: string;
  place: string;
  at: { sheet: string; cell: string };
}

export interface Figures {
  milestones: readonly MilestoneFigures[];
  indicators: readonly IndicatorFigures[];
  problems: readonly SheetProblem[];
}

/** Reads the cells of one row by column key, collecting what is wrong. */
class RowReader {
  readonly problems: SheetProblem[] = [];
  readonly #sheet: string;
  readonly #form: SheetForm;
  readonly #row: Row;

  constructor(sheet: string, form: SheetForm, row: Row) {
    this.#sheet = sheet;
    this.#form = form;
    this.#row = row;
  }

  cell(key: string): Cell {
    const index = this.#form.columns.findIndex((column) => column.key === key);
    return this.#row.cells[index] ?? { address: `A${this.#row.number}`, value: null };
  }

  at(key: string): { sheet: string; cell: string } {
    return { sheet: this.#sheet, cell: this.cell(key).address };
  }

  /** The letter of another column in the same row, for remedies: "D7". */
  address(key: string): string {
    return this.cell(key).address;
  }

  fail(key: string, message: string, remedy: string): void {
    this.problems.push({ sheet: this.#sheet, cell: this.address(key), message, remedy });
  }

  text(key: string): string {
    const { value, fault } = this.cell(key);
    if (fault) this.fail(key, `${fault}.`, "Type the words in place of the formula.");
    return value === null || value instanceof Date ? "" : String(value).trim();
  }

  /** A number, or null where the cell is empty or wrong; a wrong one is reported. */
  number(key: string, remedy: string): number | null {
    const { value, fault } = this.cell(key);
    if (fault) {
      this.fail(
        key,
        `${fault}.`,
        "Open the file in Excel, save it, and send it again; or type the number.",
      );
      return null;
    }
    if (value === null || typeof value === "number") return value;
    const shown = value instanceof Date ? "a date" : `'${String(value)}'`;
    this.fail(key, `expected a number, found ${shown}.`, remedy);
    return null;
  }
}

function readRating(row: RowReader): readonly Rating[] | null {
  const text = row.text("rating").toLowerCase();
  if (text === "not-recorded") return null;
  const parts = text.split(/\s*[,;/]\s*/).filter((part) => part !== "");
  const wrong = parts.find((part) => !RATINGS.includes(part as Rating));
  if (parts.length > 0 && wrong === undefined) return parts as Rating[];
  const found = text === "" ? "nothing" : `'${wrong ?? text}'`;
  const remedy =
    "Choose green, amber, red, blue or not-recorded. Write a split rating with commas: green, amber.";
  row.fail("rating", `expected a rating, found ${found}.`, remedy);
  return null;
}

function readMilestone(row: RowReader): MilestoneFigures | null {
  const text = row.text("text");
  // A row without an update is a milestone that the report does not carry.
  if (text === "" && row.text("rating") === "") return null;
  const number = row.number("number", "Type the milestone's number in the report.");
  if (number === null && row.problems.length === 0) {
    row.fail(
      "number",
      "expected a number, found nothing.",
      "Type the milestone's number in the report.",
    );
  }
  if (text === "")
    row.fail("text", "there is a rating, but no update.", "Copy the update from the report.");
  return {
    id: row.text("id"),
    number: number ?? 0,
    rating: readRating(row),
    text,
    leads: row
      .text("leads")
      .split(/\s*\|\s*/)
      .filter((lead) => lead !== ""),
    place: row.text("place"),
    wording: row.text("wording"),
    at: row.at("id"),
  };
}

function readMissing(row: RowReader): IndicatorFigures["missing"] {
  const text = row.text("missing").toLowerCase();
  const found = MISSING_CHOICES.find((choice) => choice === text);
  if (found || text === "") return found ?? null;
  const remedy = `Choose ${MISSING_CHOICES.join(", ")}.`;
  row.fail("missing", `expected a reason, found '${text}'.`, remedy);
  return null;
}

function checkValue(row: RowReader, value: number | null, missing: string | null): void {
  const [valueCell, reasonCell] = [row.address("value"), row.address("missing")];
  if (value !== null && missing !== null) {
    row.fail(
      "missing",
      "there is a figure and a reason for having none.",
      `Empty ${valueCell} or ${reasonCell}.`,
    );
  }
  if (row.problems.length > 0 || (value === null && missing === null)) return;
  const period = row.text("period");
  if (!isPeriod(period)) {
    const found = period === "" ? "nothing" : `'${period}'`;
    row.fail(
      "period",
      `expected a period, found ${found}.`,
      "Write it as 2014/15, 2014/15 Q2, 2015-03 or 2015-03-31.",
    );
  }
  if (row.text("quotation") === "") {
    row.fail(
      "quotation",
      "the words of the report are missing.",
      "Copy the sentence that gives the figure.",
    );
  }
}

function readIndicator(row: RowReader): IndicatorFigures | null {
  const [value, reason] = [row.address("value"), row.address("missing")];
  const letter = reason.replace(/\d+/, "");
  const remedy = `If there is no figure, leave ${value} empty and choose a reason in column ${letter}.`;
  const figure = row.number("value", remedy);
  const missing = readMissing(row);
  checkValue(row, figure, missing);
  if (figure === null && missing === null) return null;
  const printed = row.text("printed");
  return {
    id: row.text("id"),
    period: row.text("period"),
    value: figure,
    printed: printed === "" ? null : printed,
    missing,
    quotation: row.text("quotation"),
    place: row.text("place"),
    at: row.at("id"),
  };
}

function formOf(sheet: Sheet): SheetForm | undefined {
  const first = sheet.rows[0]?.cells[0]?.value;
  return FORMS.find((form) => form.columns[0]?.heading === first);
}

function sheetProblems(sheet: Sheet, form: SheetForm): SheetProblem[] {
  const headings = form.columns.flatMap((column, index): SheetProblem[] => {
    const found = sheet.rows[0]?.cells[index];
    if (found?.value === column.heading) return [];
    const message = `expected the heading "${column.heading}", found '${String(found?.value ?? "")}'.`;
    const remedy = "Do not move, add or delete columns. Copy the figures into a new template.";
    return [{ sheet: form.name, cell: found?.address, message, remedy }];
  });
  const merged = sheet.merged.map((cell): SheetProblem => {
    return { sheet: form.name, cell, message: "these cells are merged.", remedy: "Unmerge them." };
  });
  return [...headings, ...merged];
}

function rowsOf(sheet: Sheet): Row[] {
  return sheet.rows.slice(1).filter((row) => row.cells.some((cell) => cell.value !== null));
}

function hiddenProblem(form: SheetForm, row: Row): SheetProblem[] {
  if (!row.hidden) return [];
  const message = "this row is hidden, so nobody sees what is imported from it.";
  return [
    { sheet: form.name, cell: `A${row.number}`, message, remedy: "Show the row, or delete it." },
  ];
}

function readSheet<T extends { id: string; at: { sheet: string; cell: string } }>(
  sheet: Sheet | undefined,
  form: SheetForm,
  read: (row: RowReader) => T | null,
): { found: T[]; problems: SheetProblem[] } {
  if (!sheet) return { found: [], problems: [] };
  const problems = sheetProblems(sheet, form);
  if (problems.length > 0) return { found: [], problems };
  const seen = new Map<string, string>();
  const found = rowsOf(sheet).flatMap((row) => {
    const reader = new RowReader(form.name, form, row);
    problems.push(...hiddenProblem(form, row));
    const entry = read(reader);
    problems.push(...reader.problems);
    if (!entry) return [];
    const earlier = seen.get(entry.id);
    if (earlier) {
      const message = `"${entry.id}" is already in ${earlier}.`;
      problems.push({ ...entry.at, message, remedy: "Delete one of the two rows." });
    }
    seen.set(entry.id, entry.at.cell);
    return [entry];
  });
  return { found, problems };
}

/** Reads the sheets of a filled template. Rows without a new figure are passed over. Pure. */
export function readFigures(sheets: readonly Sheet[]): Figures {
  const of = (form: SheetForm): Sheet | undefined => sheets.find((sheet) => formOf(sheet) === form);
  const [milestoneSheet, indicatorSheet] = [of(MILESTONES), of(INDICATORS)];
  if (!milestoneSheet && !indicatorSheet) {
    const names = FORMS.map((form) => `"${form.name}"`).join(" or ");
    const message = `There is no sheet ${names} as the template has it.`;
    const remedy = "Start from the template: npm run template -- --report <report>.";
    return { milestones: [], indicators: [], problems: [{ sheet: "", message, remedy }] };
  }
  const milestones = readSheet(milestoneSheet, MILESTONES, readMilestone);
  const indicators = readSheet(indicatorSheet, INDICATORS, readIndicator);
  const problems = [...milestones.problems, ...indicators.problems];
  return { milestones: milestones.found, indicators: indicators.found, problems };
}
