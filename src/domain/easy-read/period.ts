import { monthName } from "../indicators/calendar.ts";
import { parsePeriod, type Period } from "../indicators/period.ts";

/** A month in words, from an ISO date or year and month: "2014-06" is "June 2014". */
export function monthOf(day: string): string {
  return `${monthName(day)} ${day.slice(0, 4)}`;
}

function monthsBetween({ start, end }: Period): string {
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  return `${sameYear ? monthName(start) : monthOf(start)} to ${monthOf(end)}`;
}

function spanTo(text: string, end: string): string {
  const months = Number(/\((\d+) months\)/.exec(text)?.[1]);
  if (months === 12) return `the year to ${monthOf(end)}`;
  const span = months % 12 === 0 ? `${months / 12} years` : `${months} months`;
  return `the ${span} to ${monthOf(end)}`;
}

/**
 * A period in everyday words that stand after "in": "the year to March 2014", "November 2014",
 * "April to June 2013". No slashes, no numbered quarters (ER14); a day is told by its month.
 */
export function periodWords(period: Period): string {
  const { text, kind, end } = period;
  if (kind === "calendar-year" || kind === "term") return text;
  if (kind === "financial-year") return `the year to ${monthOf(end)}`;
  if (kind === "academic-year") return `the school year to ${end.slice(0, 4)}`;
  if (kind === "month" || kind === "day") return monthOf(end);
  return kind === "rolling" ? spanTo(text, end) : monthsBetween(period);
}

/** The same, from the period as content writes it: "2013/14". */
export function periodTextWords(text: string): string {
  return periodWords(parsePeriod(text));
}

/** Whether `earlier` ends a year before `later`, to the day. */
export function endsYearBefore(earlier: Period, later: Period): boolean {
  const year = String(Number(later.end.slice(0, 4)) - 1);
  return earlier.end.slice(0, 7) === `${year}${later.end.slice(4, 7)}`;
}
