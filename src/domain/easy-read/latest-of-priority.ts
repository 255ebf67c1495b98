import type { Highlights } from "../highlight.ts";
import type { OverviewLine } from "../overview.ts";
import type { ReportCard, ReportPart } from "../report-card.ts";

/** A priority's rating totals in one report. */
export interface RatedPriority {
  part: ReportPart;
  line: OverviewLine;
}

/**
 * The reports that have rating totals of a priority, latest first. A report that leaves the
 * priority out is passed over: what is known of it stays known, with its date.
 */
export function ratingsOfPriority(card: ReportCard, priority: number): RatedPriority[] {
  return card.reports.toReversed().flatMap((part) => {
    const line = part.overview?.rows.find((row) => row.priority === priority);
    return line ? [{ part, line }] : [];
  });
}

/** The latest report that says in words what works and what worries about a priority. */
export function newsOfPriority(
  card: ReportCard,
  priority: number,
): { part: ReportPart; highlights: Highlights } | null {
  for (const part of card.reports.toReversed()) {
    const highlights = part.highlights.find((one) => one.priority === priority);
    if (highlights) return { part, highlights };
  }
  return null;
}
