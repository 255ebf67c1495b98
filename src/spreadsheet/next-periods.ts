import { parsePeriod } from "../domain/indicators/period.ts";
import { addMonths } from "../domain/indicators/calendar.ts";

function years(start: number): string {
  return `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
}

function nextQuarter(period: string): string {
  const [start, quarter] = [Number(period.slice(0, 4)), Number(period.at(-1))];
  return quarter === 4 ? `${years(start + 1)} Q1` : `${years(start)} Q${quarter + 1}`;
}

function nextTerm(period: string): string {
  const [term = "", year = ""] = period.split(" ");
  if (term === "autumn") return `spring ${Number(year) + 1}`;
  return term === "spring" ? `summer ${year}` : `autumn ${year}`;
}

/** The same stretch of days, a year later. */
function nextYear(day: string): string {
  return addMonths(day, 12);
}

/**
 * The period that follows one, in the same form: "2014/15" after "2013/14". Of days and stretches of
 * days the same a year later.
 */
export function nextPeriod(period: string): string {
  const { kind, start, end } = parsePeriod(period);
  const year = Number(start.slice(0, 4));
  switch (kind) {
    case "calendar-year":
      return String(year + 1);
    case "financial-year":
      return years(year + 1);
    case "academic-year":
      return `academic ${years(year + 1)}`;
    case "quarter":
      return nextQuarter(period);
    case "term":
      return nextTerm(period);
    case "month":
      return addMonths(start, 1).slice(0, 7);
    case "day":
      return nextYear(start);
    case "stretch":
      return `${nextYear(start)}..${nextYear(end)}`;
    case "rolling":
      return period.replace(end, nextYear(end));
  }
}

/** The periods that are offered for a new figure: the last one, and the next few. */
export function offeredPeriods(last: string, count: number): string[] {
  const next = [last];
  while (next.length <= count) next.push(nextPeriod(next.at(-1) ?? last));
  return next;
}
