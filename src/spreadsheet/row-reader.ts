import { isPeriod } from "../domain/indicators/period.ts";
import type { Cell, Row, SheetPlace, SheetProblem } from "./cell.ts";
import type { SheetForm } from "./columns.ts";
import { periodOfDate } from "./date-period.ts";
import { readNumberText } from "./number-text.ts";
import { periodMeant } from "./period-text.ts";
import { dateInTable, spoiledText, type DateInTable } from "./spoiled-text.ts";

/** A number of a cell, and the words that show it. */
export interface CellNumber {
  value: number;
  /** As the cell shows it: "59.90%". */
  shown: string;
  /** Set where a per cent sign belongs to it. */
  isPercent: boolean;
}

/** ISO, with a month and a day that there can be. */
function isDay(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text);
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
    const isKnown = (one: SheetProblem): boolean =>
      one.cell === this.address(key) && one.message === message;
    // A cell may be read more than once.
    if (this.problems.some(isKnown)) return;
    this.problems.push({ sheet: this.#sheet, cell: this.address(key), message, remedy });
  }

  /** Whether something is wrong with a cell already. */
  isWrong(key: string): boolean {
    return this.problems.some((one) => one.cell === this.address(key));
  }

  /** What the cell shows, whether it holds text or a number. */
  text(key: string): string {
    const { value, shown, fault } = this.cell(key);
    const spoiled = spoiledText(shown);
    if (fault) this.fail(key, `${fault}.`, "Type the words in place of the formula.");
    else if (value instanceof Date) {
      this.fail(key, `the spreadsheet has turned this into a date (${shown}).`, AS_TEXT);
    } else if (spoiled) this.fail(key, spoiled.fault, spoiled.remedy);
    return shown.trim();
  }

  /** A day, which may stand as a date, as "2015-06-30" or as "30/06/2015". */
  day(key: string): string {
    const { value, shown } = this.cell(key);
    const date = value instanceof Date ? value : dateInTable(shown)?.date;
    if (date) return date.toISOString().slice(0, 10);
    const text = dateInTable(shown) ? shown.trim() : this.text(key);
    if (text !== "" && !isDay(text)) {
      this.fail(key, `expected a day, found '${text}'.`, "Write it as 2015-03-31.");
    }
    return text;
  }

  /** A period; one that the spreadsheet has turned into a date is read where that is safe. */
  period(key: string): string {
    const { value, shown } = this.cell(key);
    const dated = value instanceof Date ? { date: value } : dateInTable(shown);
    if (dated) return this.#periodOf(key, dated, shown);
    const text = this.text(key);
    if (isPeriod(text) || this.isWrong(key)) return text;
    const found = text === "" ? "nothing" : `'${text}'`;
    if (/^[345]\d{4}$/.test(text)) {
      this.fail(
        key,
        `the spreadsheet has turned this into a date, and shows the number of its day (${text}).`,
        AS_TEXT,
      );
      return "";
    }
    const meant = periodMeant(text);
    const remedy = `Write it as ${meant ?? "2014/15, 2014/15 Q2, 2015-03 or 2015-03-31"}.`;
    this.fail(key, `expected a period, found ${found}.`, remedy);
    return text;
  }

  #periodOf(key: string, { date, remedy }: DateInTable, shown: string): string {
    const read = date ? periodOfDate(date, shown) : { remedy };
    if (read.remedy === undefined) return read.period;
    this.fail(key, `the spreadsheet has turned this into a date (${shown.trim()}).`, read.remedy);
    return "";
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
    if (typeof value === "number") return this.#shownNumber(key, value, shown);
    if (value instanceof Date) {
      const message = `expected a number, found a date. The spreadsheet has turned what was typed into one (${shown}).`;
      this.fail(key, message, "Format the cell as Number, and type the number again.");
      return null;
    }
    return this.#numberOf(key, String(value), remedy);
  }

  #shownNumber(key: string, value: number, shown: string): CellNumber | null {
    if (shown !== "") return { value, shown, isPercent: /%\)?$/.test(shown) };
    const message = `there is a number here, ${value}, but its format shows nothing.`;
    this.fail(key, message, "Format the cell as Number, and look whether the number is right.");
    return null;
  }

  #numberOf(key: string, text: string, remedy: string): CellNumber | null {
    const read = readNumberText(text);
    if (read?.fault === undefined && read) return { ...read, shown: text.trim() };
    if (read) this.fail(key, read.fault, read.remedy);
    else this.fail(key, `expected a number, found '${text}'.`, remedy);
    return null;
  }
}
