import ical from "ical-generator";
import { addDays } from "../domain/indicators/calendar.ts";
import type { CalendarDay } from "./calendar.ts";
import type { Phrase } from "../wording/catalogue/en-GB.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** What a calendar program says before each title. */
const LABELS = {
  "report-coming": "calendar-report-coming",
  "report-late": "calendar-report-late",
  report: "calendar-report",
  "figure-due": "calendar-figure-due",
  "figure-overdue": "calendar-figure-overdue",
} as const satisfies Readonly<Record<CalendarDay["kind"], Phrase>>;

function moment(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function wordsOf({ announced }: CalendarDay): string | null {
  if (!announced) return null;
  const { printed, source } = announced;
  return `“${printed}” ${phrase("source", { ...source })}`;
}

/**
 * Days as a calendar file (RFC 5545). The same days give the same bytes.
 *
 * @param full gives the full address of a path below the site's root
 * @param name what calendar programs call it
 * @param today the day that the site speaks from: when the entries were last looked at
 */
export function iCalendarOf(
  days: readonly CalendarDay[],
  full: (path: string) => string,
  name: string,
  today: string,
): string {
  const { hostname } = new URL(full("/"));
  const calendar = ical({ name, prodId: { company: "Report Card", product: "Calendar" } });
  for (const one of days) {
    calendar.createEvent({
      id: `${one.id}@${hostname}`,
      stamp: moment(today),
      start: moment(one.date),
      end: moment(addDays(one.date, 1)),
      allDay: true,
      summary: phrase(LABELS[one.kind], { title: one.title }),
      description: wordsOf(one),
      url: full(one.path),
    });
  }
  return `${calendar.toString()}\r\n`;
}
