import { CALENDAR_FILE_PATH, indicatorPath, reportPath, REPORTS_PATH } from "../addresses/paths.ts";
import type { PageLink } from "../addresses/page-link.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { ReportCard } from "../domain/report-card.ts";
import type { Announcement } from "../domain/reporting.ts";
import { citation, type Citation } from "./citation.ts";
import { longDay } from "../wording/days.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** Words of a paper with where they stand. */
export interface Announced {
  printed: string;
  source: Citation;
}

/** One day of the calendar. */
export interface CalendarDay {
  /** Stays the same for good: "figure/neet-16-to-18/2014-07-31". */
  id: string;
  /** ISO day. */
  date: string;
  /** "31 July 2014" */
  day: string;
  kind: "report-coming" | "report-late" | "report" | "figure-due" | "figure-overdue";
  title: string;
  path: string;
  /** What names the day; null for a report that is there: its own page tells. */
  announced: Announced | null;
}

/** What the calendar page says. */
export interface CalendarView {
  asOf: string;
  coming: readonly CalendarDay[];
  overdue: readonly CalendarDay[];
  /** How often reports come, in a paper's words; null where no paper says. */
  rhythm: Announced | null;
  /** Reports that are there, the latest first: the day where it is known. */
  reports: readonly { link: PageLink; day: string | null }[];
  /** The file for calendar programs; null where there is no day at all. */
  file: string | null;
}

function announced(card: ReportCard, { source, quotation }: Announcement): Announced {
  return { printed: quotation, source: citation(card.content.plan, source) };
}

function dueFigures(card: ReportCard): CalendarDay[] {
  const due = ({ indicator, freshness }: IndicatorVerdict): CalendarDay[] => {
    const { nextDue, id, name } = indicator;
    if (!nextDue || freshness.status === "not-known") return [];
    return [
      {
        id: `figure/${id}/${nextDue.date}`,
        date: nextDue.date,
        day: longDay(nextDue.date),
        kind: freshness.status === "overdue" ? "figure-overdue" : "figure-due",
        title: name,
        path: indicatorPath(id),
        announced: announced(card, nextDue),
      },
    ];
  };
  return card.indicators.all.flatMap(due);
}

function comingReports(card: ReportCard): CalendarDay[] {
  const { reporting, today } = card.content.plan;
  return reporting.coming.map((one) => ({
    id: `coming/${one.date}`,
    date: one.date,
    day: longDay(one.date),
    kind: one.date < today ? "report-late" : "report-coming",
    title: one.name,
    path: REPORTS_PATH,
    announced: announced(card, one),
  }));
}

function presentedReports(card: ReportCard): CalendarDay[] {
  return card.reports.flatMap(({ report: { id, name, presented } }) =>
    presented
      ? [
          {
            id: `report/${id}`,
            date: presented.date,
            day: longDay(presented.date),
            kind: "report" as const,
            title: phrase("report-of", { name }),
            path: reportPath(id),
            announced: null,
          },
        ]
      : [],
  );
}

function inOrder(days: readonly CalendarDay[]): CalendarDay[] {
  return days.toSorted((a, b) => a.date.localeCompare(b.date) || (a.id < b.id ? -1 : 1));
}

/** Every day that the papers name: coming reports, due figures, and reports that were presented. */
export function calendarDays(card: ReportCard): readonly CalendarDay[] {
  return inOrder([...comingReports(card), ...dueFigures(card), ...presentedReports(card)]);
}

/** Everything that the page of the calendar says. It names no day that no paper names. */
export function calendarView(card: ReportCard): CalendarView {
  const days = calendarDays(card);
  const of = (...kinds: readonly CalendarDay["kind"][]): CalendarDay[] =>
    days.filter(({ kind }) => kinds.includes(kind));
  const { today, reporting } = card.content.plan;
  return {
    asOf: longDay(today),
    coming: of("report-coming", "figure-due"),
    overdue: of("report-late", "figure-overdue"),
    rhythm: reporting.rhythm ? announced(card, reporting.rhythm) : null,
    reports: card.reports
      .map(({ report: { id, name, presented } }) => ({
        link: { text: name, path: reportPath(id) },
        day: presented ? longDay(presented.date) : null,
      }))
      .reverse(),
    file: days.length > 0 ? CALENDAR_FILE_PATH : null,
  };
}
