import { parsePeriod, type Period } from "../indicators/period.ts";
import { ENGINE_SAYINGS, type Sayings } from "./sayings.ts";

function monthsBetween({ start, end }: Period, { say, month, monthAlone }: Sayings): string {
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  return say("row-months-from-to", {
    from: sameYear ? monthAlone(start) : month(start),
    to: month(end),
  });
}

function spanTo(text: string, end: string, { say, month: named }: Sayings): string {
  const months = Number(/\((\d+) months\)/.exec(text)?.[1]);
  const month = named(end);
  if (months === 12) return say("row-year-to", { month });
  return months % 12 === 0
    ? say("row-years-to", { n: String(months / 12), month })
    : say("row-months-to", { n: String(months), month });
}

function termWords(text: string, { say }: Sayings): string {
  const [, term, year = ""] = /^(autumn|spring|summer) (.*)$/.exec(text) ?? [];
  return term ? say(`row-term-${term as "autumn" | "spring" | "summer"}`, { year }) : text;
}

/**
 * A period in everyday words that stand after "in": "the year to March 2014", "November 2014",
 * "April to June 2013". No slashes, no numbered quarters (ER14); a day is told by its month.
 */
export function periodWords(period: Period, sayings: Sayings = ENGINE_SAYINGS): string {
  const { text, kind, end } = period;
  const { say, month } = sayings;
  if (kind === "calendar-year") return text;
  if (kind === "term") return termWords(text, sayings);
  if (kind === "financial-year") return say("row-year-to", { month: month(end) });
  if (kind === "academic-year") return say("row-school-year", { year: end.slice(0, 4) });
  if (kind === "month" || kind === "day") return month(end);
  return kind === "rolling" ? spanTo(text, end, sayings) : monthsBetween(period, sayings);
}

/** The same, from the period as content writes it: "2013/14". */
export function periodTextWords(text: string, sayings: Sayings = ENGINE_SAYINGS): string {
  return periodWords(parsePeriod(text), sayings);
}

/** Whether `earlier` ends a year before `later`, to the day. */
export function endsYearBefore(earlier: Period, later: Period): boolean {
  const year = String(Number(later.end.slice(0, 4)) - 1);
  return earlier.end.slice(0, 7) === `${year}${later.end.slice(4, 7)}`;
}
