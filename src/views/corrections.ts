import type { Correction } from "../domain/correction.ts";
import type { ReportCard } from "../domain/report-card.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { correctionPath, milestonePath, reportPath } from "../addresses/paths.ts";
import { longDay } from "../wording/days.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** One correction as the page tells it. */
export interface CorrectionView {
  id: string;
  /** "2 July 2014" */
  day: string;
  /** "A mistake put right" or "A revision that was announced" */
  kind: string;
  report: PageLink;
  milestone: PageLink | null;
  what: string;
  approvedBy: string;
  /** Markdown */
  why: string;
}

const KIND: Readonly<Record<Correction["kind"], string>> = {
  error: phrase("a-mistake"),
  "scheduled-revision": phrase("a-revision"),
};

function view(card: ReportCard, one: Correction): CorrectionView {
  const milestone = one.milestone === undefined ? null : card.milestone(one.milestone);
  return {
    id: one.id,
    day: longDay(one.date),
    kind: KIND[one.kind],
    report: { text: card.report(one.report).report.name, path: reportPath(one.report) },
    milestone: milestone && { text: milestone.wording, path: milestonePath(milestone.id) },
    what: one.what,
    approvedBy: one.approvedBy,
    why: one.text,
  };
}

/** All corrections to published reports, newest first. */
export function corrections(card: ReportCard): CorrectionView[] {
  return [...card.content.corrections]
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1))
    .map((one) => view(card, one));
}

/**
 * Corrections that concern a page, for a line on it.
 *
 * @param about the report and, on a milestone's page, the milestone
 */
export function correctionLinks(
  card: ReportCard,
  about: Partial<Pick<Correction, "report" | "milestone">>,
): PageLink[] {
  return card.content.corrections
    .filter((one) =>
      about.milestone === undefined
        ? one.report === about.report
        : one.milestone === about.milestone,
    )
    .map((one) => ({ text: one.what, path: correctionPath(one.id) }));
}

/** What the page says above the list, so that an empty list is not mistaken for a gap. */
export function correctionsSummary(count: number): string {
  return phrase("n-corrections-made", { n: count });
}
