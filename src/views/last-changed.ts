import type { ReadPage } from "../addresses/path-to.ts";
import type { PageName, Parts } from "../addresses/templates.ts";
import type { Correction } from "../domain/correction.ts";
import { lastMonth } from "../domain/report-id.ts";
import type { Report } from "../domain/report.ts";
import type { ReportCard } from "../domain/report-card.ts";

/**
 * When a report came out: the day it was presented or published, or only the month that it is named
 * by. ISO: "2014-01-15", or "2014-06" where the day is not known.
 */
export function reportDate({ id, presented, publishFrom }: Report): string {
  return presented?.date ?? publishFrom?.slice(0, 10) ?? lastMonth(id);
}

/** The latest of some dates; null where there is none. */
function latest(dates: readonly string[]): string | null {
  return [...dates].sort().at(-1) ?? null;
}

function corrected(card: ReportCard, about: (one: Correction) => boolean): string[] {
  return card.content.corrections.filter(about).map(({ date }) => date);
}

function reportChanged(card: ReportCard, id: string): string | null {
  const found = card.content.reports.filter((one) => one.id === id).map(reportDate);
  return latest([...found, ...corrected(card, ({ report }) => report === id)]);
}

function milestoneChanged(card: ReportCard, id: string): string | null {
  const dates = card.content.reports.filter((one) => card.entry(one.id, id)).map(reportDate);
  return latest([...dates, ...corrected(card, ({ milestone }) => milestone === id)]);
}

/** By the reports that print its figures. Other papers' dates are not known as days. */
function indicatorChanged(card: ReportCard, id: string): string | null {
  const found = card.content.indicators.find((one) => one.id === id);
  const papers = new Set(found?.observations.map(({ source }) => source.document));
  const dates = card.content.reports
    .filter(({ source }) => papers.has(source.document))
    .map(reportDate);
  return latest([...dates, ...corrected(card, ({ indicator }) => indicator === id)]);
}

function easyReadChanged(card: ReportCard, kind: string, priority?: string): string | null {
  const pages = card.content.easyReads.filter(
    (one) => one.kind === kind && (priority === undefined || String(one.priority) === priority),
  );
  const dates = pages.flatMap((one) => [one.review?.date, one.reviewedAgainst?.date]);
  return latest(dates.filter((date) => date !== undefined));
}

/** Pages that gather from all reports change with the latest one, and with every correction. */
function whole(card: ReportCard): string | null {
  return latest([...card.content.reports.map(reportDate), ...corrected(card, () => true)]);
}

/** The page on checks is written from what programs and people last found. */
function checkedChanged({ content }: ReportCard): string | null {
  return latest([...content.sweeps, ...content.manualChecks].map(({ date }) => date));
}

const none = (): null => null;

const CHANGED: {
  [Name in PageName]: (card: ReportCard, parts: Parts<Name>) => string | null;
} = {
  home: whole,
  "not-found": none,
  priorities: whole,
  priority: whole,
  milestone: (card, { milestone }) => milestoneChanged(card, milestone),
  reports: whole,
  report: (card, { report }) => reportChanged(card, report),
  "report-priority": (card, { report }) => reportChanged(card, report),
  indicators: whole,
  indicator: (card, { indicator }) => indicatorChanged(card, indicator),
  "indicators-of-priority": whole,
  "indicators-of-plan": whole,
  "indicators-of-status": whole,
  members: whole,
  briefing: whole,
  "briefing-record": whole,
  "off-track": whole,
  improved: whole,
  questions: whole,
  answers: whole,
  clinics: whole,
  "plan-on-a-page": whole,
  pack: whole,
  changes: (card, { to }) => reportChanged(card, to),
  archive: none,
  paper: none,
  "earlier-outcome": none,
  "service-views": whole,
  glossary: none,
  "glossary-letter": none,
  method: whole,
  corrections: (card) => latest(corrected(card, () => true)),
  calendar: whole,
  edition: (card, { report }) => reportChanged(card, report),
  data: whole,
  "data-table": whole,
  "check-figures": none,
  checked: checkedChanged,
  "listening-script": none,
  search: none,
  "a-to-z": whole,
  "reading-settings": none,
  style: none,
  "style-easy-read": none,
  "easy-read": (card) => easyReadChanged(card, "start"),
  "easy-read-priority": (card, { priority }) => easyReadChanged(card, "priority", priority),
  "easy-read-page": (card, { kind }) => easyReadChanged(card, kind),
  "easy-read-booklet": none,
  "easy-read-form": none,
  "easy-read-search": none,
  prose: none,
};

/**
 * When what a page says last changed, by the dates in the content. ISO day, or month where no more
 * is known; null where the content has no date for it.
 */
export function lastChanged<Name extends PageName>(
  card: ReportCard,
  page: ReadPage<Name>,
): string | null {
  return CHANGED[page.name](card, page.parts);
}
