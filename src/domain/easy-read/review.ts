import type { ReportCard } from "../report-card.ts";
import { fingerprint } from "./fingerprint.ts";
import type { EasyReadPage, ReviewedFigure } from "./page.ts";
import { referencesIn, reportWords, resolve } from "./resolve.ts";
import { isFault, type Asked } from "./resolved.ts";

/** Everything that a page's references can ask. */
export function askedBy(page: EasyReadPage, card: ReportCard): Asked {
  return { card, priority: page.priority, beside: referencesIn(page.text) };
}

/** Words of the latest rated report on a priority: its milestones' updates. */
function updateWords(card: ReportCard, priority: number): string {
  const entries = card.latestRated?.entries ?? [];
  return entries
    .filter((entry) => entry.milestone.priority === priority)
    .map((entry) => entry.update.text)
    .join("\n");
}

/** The reports' own words behind a priority's page, as marks that change when the words do. */
function wordMarks(page: EasyReadPage, card: ReportCard): ReviewedFigure[] {
  const { latest, latestRated } = card;
  if (page.kind === "next") {
    return [{ reference: `words ${latest.report.id}`, value: fingerprint(latest.report.text) }];
  }
  if (page.priority === undefined) return [];
  const highlights = reportWords({ card, priority: page.priority });
  const updates = updateWords(card, page.priority);
  return [
    ...(highlights
      ? [{ reference: `words ${latest.report.id}`, value: fingerprint(highlights) }]
      : []),
    ...(updates && latestRated
      ? [{ reference: `updates ${latestRated.report.id}`, value: fingerprint(updates) }]
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
