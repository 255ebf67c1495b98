/**
 * Pure calendar arithmetic on ISO days such as "2013-11-30". No time zones, no clock. Each figure is
 * set beside all that came before it, so what is asked of the same few days is remembered.
 */
import { onceOfText } from "../once.ts";

/** The months by their English names, January first. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const DAY = 86_400_000;

/** A day as a count of days, so that days can be subtracted. NaN if there is no such day. */
export const dayNumber: (iso: string) => number = onceOfText((iso) => {
  const time = Date.parse(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return exists ? time / DAY : Number.NaN;
});

/** The day so many days later (or earlier, if negative). */
export function addDays(iso: string, days: number): string {
  return new Date((dayNumber(iso) + days) * DAY).toISOString().slice(0, 10);
}

/**
 * The same day so many months later or earlier. The last day of a month stays the last day, and a
 * day that the other month lacks becomes its last: 29 February 2012 and a year is 28 February 2013.
 */
export function addMonths(iso: string, months: number): string {
  const count = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, "0");
  const month = `${year}-${String((count % 12) + 1).padStart(2, "0")}`;
  const last = lastDayOf(month);
  if (iso === lastDayOf(iso.slice(0, 7)) || iso.slice(8) > last.slice(8)) return last;
  return `${month}-${iso.slice(8)}`;
}

/** The last day of a month given as "2013-11". */
export const lastDayOf: (month: string) => string = onceOfText((month) => {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
});

/** "April" for "2014-04" or any day in it. */
export function monthName(iso: string): string {
  return MONTHS[Number(iso.slice(5, 7)) - 1] ?? "";
}

/**
 * A day as people write it: "1 November 2013" for "2013-11-01".
 *
 * @throws RangeError if the text is not a day that exists
 */
export function longDay(iso: string): string {
  if (Number.isNaN(dayNumber(iso))) {
    throw new RangeError(`"${iso}" is not a date such as 2015-01-14.`);
  }
  return `${Number(iso.slice(8, 10))} ${monthName(iso)} ${iso.slice(0, 4)}`;
}
