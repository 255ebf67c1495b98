import { addDays, addMonths, dayNumber, lastDayOf } from "./calendar.ts";
import type { Period, PeriodKind } from "./period.ts";

/** Sorts by last day, then by first day: a quarter stands before the year that it ends. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  if (a.start !== b.start) return a.start > b.start ? -1 : 1;
  return 0;
}

/** How long a period is: in months where it starts and ends with a month, else in days. */
export function lengthOf(period: Period): string {
  const whole = period.start.endsWith("-01") && period.end === lastDayOf(period.end.slice(0, 7));
  if (!whole) return `${dayNumber(period.end) - dayNumber(period.start) + 1} days`;
  const year = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return `${year(period.end) - year(period.start) + 1} months`;
}

/**
 * Whether two figures are for periods of the same kind and length, so that one can be set beside
 * the other: a month beside a month, nine months beside nine months.
 */
export function sameSort(a: Period, b: Period): boolean {
  if (a.kind !== b.kind) return false;
  return (a.kind !== "stretch" && a.kind !== "rolling") || lengthOf(a) === lengthOf(b);
}

const SEASONAL: ReadonlySet<PeriodKind> = new Set(["month", "quarter", "term", "day", "stretch"]);

/** Whether a period stands for one point in time: a day, or a month of which no day is printed. */
export function isPoint({ kind }: Period): boolean {
  return kind === "day" || kind === "month";
}

/** Whether two periods share a day. */
export function overlap(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** A day beside a month: "1 November 2013" beside "November 2012". */
function isMonthBefore(earlier: Period, later: Period): boolean {
  const month = addMonths(`${later.start.slice(0, 7)}-01`, -12).slice(0, 7);
  return (
    isPoint(earlier) &&
    isPoint(later) &&
    earlier.kind !== later.kind &&
    earlier.start.startsWith(month)
  );
}

/** Whether `earlier` is the same part of the year, one year before `later`. */
export function isYearBefore(earlier: Period, later: Period): boolean {
  if (isMonthBefore(earlier, later)) return true;
  return (
    SEASONAL.has(later.kind) &&
    sameSort(earlier, later) &&
    earlier.start === addMonths(later.start, -12) &&
    earlier.end === addMonths(later.end, -12)
  );
}

/** Whether `next` starts on the day after `period` ends. */
export function follows(period: Period, next: Period): boolean {
  return addDays(period.end, 1) === next.start;
}

/** Whether a period is a year: calendar, financial or academic. */
export function isYear(period: Period): boolean {
  return period.kind.endsWith("-year");
}
