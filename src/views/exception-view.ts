import type { ReportCard } from "../domain/report-card.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { reportPath } from "../addresses/paths.ts";
import { citation, type Citation } from "./citation.ts";

/** A report that leaves a priority out. Reports that do so in the same words are taken together. */
export interface ExceptionView {
  /** The first of these reports, of which the explanation speaks: "This report leaves it out". */
  report: PageLink;
  /** Those that do the same. */
  same: readonly PageLink[];
  explanation: string;
  /** The printed reasons, each with its source, as reports print them. */
  printed: readonly { words: string; source: Citation | null }[];
}

/** Which reports leave a priority out, and why, grouped by the reason. */
export function exceptionViews(card: ReportCard, priority: number): ExceptionView[] {
  const groups = new Map<
    string,
    { report: PageLink; same: PageLink[]; printed: ExceptionView["printed"][number][] }
  >();
  for (const { report } of card.reports) {
    const exception = card.exception(report.id, priority);
    if (!exception) continue;
    const link = { text: report.name, path: reportPath(report.id) };
    const known = groups.get(exception.explanation);
    const group = known ?? { report: link, same: [], printed: [] };
    if (known) group.same.push(link);
    if (exception.printed) {
      const source = exception.source ? citation(card.content.plan, exception.source) : null;
      group.printed.push({ words: exception.printed, source });
    }
    groups.set(exception.explanation, group);
  }
  return [...groups].map(([explanation, group]) => ({ explanation, ...group }));
}
