import { isPeriod } from "../domain/indicators/period.ts";
import type { Cell, Row, SheetPlace, SheetProblem } from "./cell.ts";
import type { SheetForm } from "./columns.ts";
import { periodOfDate } from "./date-period.ts";
import { readNumberText } from "./number-text.ts";

/** A number of a cell, and the words that show it. */
export interface CellNumber {
  value: number;
  /** As the cell shows it: "59.90%". */
  shown: string;
  /** Set where a per cent sign belongs to it. */
  isPercent: boolean;
}

const AS_TEXT = "Format the cell as Text, and type it again as the report has it.";

/** Reads the cells of one row by column key, collecting what is wrong. */
export class RowReader {
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
    return this.#row.cells[index] ?? { address: `A${this.#row.number}`, value: null, shown: "" };
  }

  at(key: string): SheetPlace & { cell: string } {
    return { sheet: this.#sheet, cell: this.cell(key).address };
  }

  /** Where each column of this row stands, by key, for problems that are found later. */
  places(): Readonly<Record<string, SheetPlace>> {
    return Object.fromEntries(this.#form.columns.map(({ key }) => [key, this.at(key)]));
  }

  /** The letter of another column in the same row, for remedies: "D7". */
  address(key: string): string {
    return this.cell(key).address;
  }

  fail(key: string, message: string, remedy: string): void {
    this.problems.push({ sheet: this.#sheet, cell: this.address(key), message, remedy });
  }

  /** What the cell shows, whether it holds text or a number. */
  text(key: string): string {
    const { value, shown, fault } = this.cell(key);
    if (fault) this.fail(key, `${fault}.`, "Type the words in place of the formula.");
    if (value instanceof Date) {
      this.fail(key, `the spreadsheet has turned this into a date (${shown}).`, AS_TEXT);
    }
    return shown.trim();
  }

  /** A day, which may stand as a date or as "2015-06-30". */
  day(key: string): string {
    const { value } = this.cell(key);
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    return this.text(key);
  }

  /** A period; one that the spreadsheet has turned into a date is read where that is safe. */
  period(key: string): string {
    const { value, shown } = this.cell(key);
    if (value instanceof Date) {
      const read = periodOfDate(value, shown);
      if (read.remedy === undefined) return read.period;
      this.fail(key, `the spreadsheet has turned this into a date (${shown}).`, read.remedy);
      return "";
    }
    const text = this.text(key);
    if (isPeriod(text) || this.problems.some((one) => one.cell === this.address(key))) return text;
    const found = text === "" ? "nothing" : `'${text}'`;
    const remedy = "Write it as 2014/15, 2014/15 Q2, 2015-03 or 2015-03-31.";
    this.fail(key, `expected a period, found ${found}.`, remedy);
    return text;
  }

  /** A number, or null where the cell is empty or wrong; a wrong one is reported. */
  number(key: string, remedy: string): CellNumber | null {
    const { value, shown, fault } = this.cell(key);
    if (fault) {
      const save = "Open the file in Excel, save it, and send it again; or type the number.";
      this.fail(key, `${fault}.`, save);
      return null;
    }
    if (value === null) return null;
    if (typeof value === "number") return { value, shown, isPercent: shown.endsWith("%") };
    if (value instanceof Date) {
      const message = `expected a number, found a date. The spreadsheet has turned what was typed into one (${shown}).`;
      this.fail(key, message, "Format the cell as Number, and type the number again.");
      return null;
    }
    return this.#numberOf(key, String(value), remedy);
  }

  #numberOf(key: string, text: string, remedy: string): CellNumber | null {
    const read = readNumberText(text);
    if (read?.fault === undefined && read) return { ...read, shown: text.trim() };
    if (read) this.fail(key, read.fault, read.remedy);
    else this.fail(key, `expected a number, found '${text}'.`, remedy);
    return null;
  }
}
