import { MONTHS } from "../domain/indicators/calendar.ts";

/** What a date in the column Period stands for, or what to do where it may stand for two things. */
export type DatePeriod = { period: string; remedy?: undefined } | { remedy: string };

/** The number of a month by its name, short or whole; 0 where it is none. */
export function monthNumber(name: string): number {
  const start = name.toLowerCase();
  return start.length < 3
    ? 0
    : MONTHS.findIndex((month) => month.toLowerCase().startsWith(start)) + 1;
}

/** A number with a zero before it, as months and days have it. */
export function two(number: number): string {
  return String(number).padStart(2, "0");
}

/**
 * The period that somebody typed before the spreadsheet turned it into a date: "2031-11" becomes the
 * first of November, shown as "Nov-31"; "31/03/2031" becomes that day. A month whose number is the
 * next year's ("2001/02" becomes February 2001) may have been a financial year, and is not guessed.
 *
 * @param shown the date as the cell shows it
 */
export function periodOfDate(date: Date, shown: string): DatePeriod {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const asMonth = `${year}-${two(month)}`;
  const showsDay = new RegExp(`(?<!\\d)0?${day}(?!\\d)`).test(shown.replace(/\d{4}/, ""));
  const showsMonthOnly = /^[A-Za-z]{3,9}[- ]\d{2,4}$/.test(shown.trim());
  if (!showsMonthOnly && (showsDay || day !== 1)) return { period: `${asMonth}-${two(day)}` };
  if (month !== (year + 1) % 100) return { period: asMonth };
  return {
    remedy: `Format the cell as Text, and type ${year}/${two(month)} for the financial year or ${asMonth} for the month.`,
  };
}
