import type { ReportCard, ReportPart } from "../report-card.ts";
import { fingerprint } from "./fingerprint.ts";
import type { EasyReadPage, ReviewedFigure } from "./page.ts";
import { rowsOf } from "./rows.ts";
import { wordRow } from "./wording.ts";
import { referencesIn, resolve } from "./resolve.ts";
import { newsReport, reportWords } from "./resolve-report.ts";
import { isFault, type Asked } from "./resolved.ts";
import { ENGINE_SAYINGS, type Sayings } from "./sayings.ts";

/** Everything that a page's references can ask, answered in the first language or in another. */
export function askedBy(
  page: EasyReadPage,
  card: ReportCard,
  sayings: Sayings = ENGINE_SAYINGS,
): Asked {
  return { card, priority: page.priority, beside: referencesIn(page.text), sayings };
}

/** The latest report with updates of a priority's milestones. */
function updatesPart(card: ReportCard, priority: number): ReportPart | undefined {
  return card.reports.findLast((part) =>
    part.entries.some((entry) => entry.milestone.priority === priority),
  );
}

/** A mark of all that a page says today: it changes when a sentence does, by hand or by the data. */
export function pageMark(page: EasyReadPage, card: ReportCard): string {
  const asked = askedBy(page, card);
  const rows = rowsOf(page.text).map((row) => wordRow(row, asked).words);
  return fingerprint([page.title, ...rows].join("\n"));
}

/** Words of a report on a priority: its milestones' updates. */
function updateWords(part: ReportPart | undefined, priority: number): string {
  return (part?.entries ?? [])
    .filter((entry) => entry.milestone.priority === priority)
    .map((entry) => entry.update.text)
    .join("\n");
}

/** The reports' own words behind a priority's page, as marks that change when the words do. */
function wordMarks(page: EasyReadPage, card: ReportCard): ReviewedFigure[] {
  const { latest } = card;
  if (page.kind === "next") {
    return [{ reference: `words ${latest.report.id}`, value: fingerprint(latest.report.text) }];
  }
  if (page.priority === undefined) return [];
  const { priority } = page;
  const highlights = reportWords({ card, priority });
  const news = newsReport({ card, priority });
  const rated = updatesPart(card, priority);
  const updates = updateWords(rated, priority);
  return [
    ...(highlights
      ? [{ reference: `words ${news.report.id}`, value: fingerprint(highlights) }]
      : []),
    ...(updates && rated
      ? [{ reference: `updates ${rated.report.id}`, value: fingerprint(updates) }]
      : []),
  ];
}

/** What stands behind a page today: its references in order of first use, then the reports' words. */
export function figuresBehind(page: EasyReadPage, card: ReportCard): ReviewedFigure[] {
  const asked = askedBy(page, card);
  const references = [...new Set(asked.beside)];
  const figures = references.flatMap((reference) => {
    const resolved = resolve(reference, asked);
    return isFault(resolved) || !resolved.tied ? [] : [{ reference, value: resolved.value }];
  });
  return [...figures, ...wordMarks(page, card)];
}

/** One thing behind a page that is not what it was when the page was last read. */
export interface ReviewGap {
  reference: string;
  /** Null where the review does not record it. */
  was: string | null;
  /** Null where the page no longer uses it. */
  now: string | null;
}

/** Compares what a page was last read against with what stands behind it today. */
export function reviewGaps(page: EasyReadPage, card: ReportCard): ReviewGap[] {
  const now = figuresBehind(page, card);
  const then = page.reviewedAgainst?.figures ?? [];
  const was = new Map(then.map((one) => [one.reference, one.value]));
  const there = new Set(now.map((one) => one.reference));
  const changed = now.flatMap(({ reference, value }): ReviewGap[] => {
    const before = was.get(reference) ?? null;
    return before === value ? [] : [{ reference, was: before, now: value }];
  });
  const gone = then
    .filter((one) => !there.has(one.reference))
    .map((one): ReviewGap => ({ reference: one.reference, was: one.value, now: null }));
  return [...changed, ...gone];
}
