import { monthNumber, two } from "./date-period.ts";

/** What a spreadsheet made of something that was typed into it, and what to do about it. */
export interface Spoiled {
  fault: string;
  remedy: string;
}

const AS_TEXT = "Format the cell as Text, and type it again as the report has it.";

/** A time of day that some programs write after a date; it says nothing. */
const MIDNIGHT = /[T ]00:00(?::00(?:\.0+)?)?Z?$/;

/** A date as a table has it: what is not known of it is absent. */
interface TableDate {
  year?: number;
  month: number;
  day?: number;
  /** Set where day and month may be changed over: 01/11/2031. */
  unsure?: boolean;
}

/** Two digits of a year are of this century up to 69, as most programs take them. */
function yearOf(digits: string): number {
  const number = Number(digits);
  if (digits.length === 4) return number;
  return number < 70 ? 2000 + number : 1900 + number;
}

function inNumbers(first: number, second: number, year: number): TableDate | null {
  const [day, month] = first > 12 || second <= 12 ? [first, second] : [second, first];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { year, month, day, unsure: first <= 12 && second <= 12 && first !== second };
}

/** Where the year stands first, the month is the second. */
function sure(date: TableDate | null): TableDate | null {
  return date && { ...date, unsure: false };
}

type Reader = (parts: readonly string[]) => TableDate | null;

/** A month by its name; with a day only where there is one. */
function named(name: string, day?: string, year?: string): TableDate | null {
  const month = monthNumber(name);
  if (month === 0 || (day !== undefined && (Number(day) < 1 || Number(day) > 31))) return null;
  return {
    month,
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(year === undefined ? {} : { year: yearOf(year) }),
  };
}

/** The ways in which spreadsheets write dates into a table. */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^([a-z]{3,9})-(\d{2}|\d{4})$/i, ([name = "", year]) => named(name, undefined, year)],
  [/^(\d{1,2})-([a-z]{3,9})$/i, ([day, name = ""]) => named(name, day)],
  [
    /^(\d{1,2})[- ]([a-z]{3,9})[- ](\d{2}|\d{4})$/i,
    ([day, name = "", year]) => named(name, day, year),
  ],
  [
    /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/,
    ([first, second, year = ""]) => inNumbers(Number(first), Number(second), Number(year)),
  ],
  [
    /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/,
    ([year, month, day]) => sure(inNumbers(Number(day), Number(month), Number(year))),
  ],
];

function readDate(text: string): TableDate | null {
  const plain = text.trim().replace(MIDNIGHT, "");
  const hadTime = plain !== text.trim();
  for (const [form, read] of READERS) {
    const match = form.exec(plain);
    const date = match && read(match.slice(1));
    // The first of a month with a time may be a month that a program made a day of.
    if (date) return hadTime && date.day === 1 ? { ...date, unsure: true } : date;
  }
  return null;
}

/**
 * What a table shows where the spreadsheet no longer had what was typed: a date ("Nov-31"), a number
 * shortened to its powers ("1.04E+06"), a column that was too narrow ("####").
 *
 * @param text all that the cell shows
 */
export function spoiledText(text: string): Spoiled | undefined {
  const shown = text.trim();
  if (/^#{2,}$/.test(shown)) {
    const remedy = "Make the column wider in the spreadsheet, and save the file again.";
    return { fault: "the column was too narrow to show what is in this cell.", remedy };
  }
  if (/^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/i.test(shown)) {
    const fault = `the spreadsheet has shortened this number (${shown}), and digits may be lost.`;
    return { fault, remedy: "Format the cell as Text, and type the number of the report again." };
  }
  // A day in full, "2031-03-31", is what the template itself asks for.
  if (/^\d{4}-\d{2}-\d{2}$/.test(shown) || readDate(shown) === null) return undefined;
  return { fault: `the spreadsheet has turned this into a date (${shown}).`, remedy: AS_TEXT };
}

/** A date of a table where a period belongs: as a date, or what it may stand for. */
export type DateInTable = { date: Date; remedy?: undefined } | { date?: undefined; remedy: string };

/**
 * The date that a spreadsheet wrote into a table in place of a period; nothing where the text is
 * none. What may be read in two ways is not guessed: 01/11/2031 is in November or in January.
 */
export function dateInTable(text: string): DateInTable | undefined {
  const found = spoiledText(text)?.fault.includes("into a date") ? readDate(text) : null;
  if (!found) return undefined;
  const { year, month, day, unsure } = found;
  if (year === undefined) return { remedy: AS_TEXT };
  if (!unsure) return { date: new Date(Date.UTC(year, month - 1, day ?? 1)) };
  const remedy = `Format the cell as Text, and type ${year}-${two(month)}-${two(day ?? 1)} for the day or ${year}-${two(month)} for the month.`;
  return { remedy };
}
