import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { reportPath } from "../addresses/paths.ts";
import { citation, type Citation } from "./citation.ts";

/** What a report says by exception about one priority. */
export interface HighlightsView {
  report: PageLink;
  /** What the plan’s reports call the two lists. */
  headings: { workingWell: string; concerns: string };
  workingWell: readonly string[];
  concerns: readonly string[];
  source: Citation;
  editorNotes: readonly string[];
}

/** The highlights of one report on one priority; null where it has none. */
export function highlightsView(
  card: ReportCard,
  part: ReportPart,
  priority: number,
): HighlightsView | null {
  const found = card.highlights(part.report.id, priority);
  if (!found) return null;
  return {
    report: { text: part.report.name, path: reportPath(part.report.id) },
    headings: { workingWell: card.words.workingWell, concerns: card.words.concernedAbout },
    workingWell: found.workingWell,
    concerns: found.concerns,
    source: citation(card.content.plan, found.source),
    editorNotes: found.editorNotes,
  };
}

/** The highlights of the latest report that has any on this priority. */
export function latestHighlights(card: ReportCard, priority: number): HighlightsView | null {
  const part = card.reports.findLast((one) => card.highlights(one.report.id, priority));
  return part ? highlightsView(card, part, priority) : null;
}
