import type { ReportCard } from "../domain/report-card.ts";
import type { Report } from "../domain/report.ts";
import { inWordsOf, type DataSet, type Row, type WordedSet } from "./data-set.ts";
import { highlights } from "./highlights.ts";
import { indicatorComparators } from "./indicator-comparators.ts";
import { indicatorTargets } from "./indicator-targets.ts";
import { milestoneUpdates } from "./milestone-updates.ts";
import { observations } from "./observations.ts";
import { overview } from "./overview.ts";
import { reports } from "./reports.ts";

/** Rows of one table that one report brought. */
export interface NewRows {
  set: DataSet;
  rows: readonly Row[];
}

/**
 * What a report prints, table by table. What the site works out from it is left out: rules may change.
 */
export function newRows(
  card: ReportCard,
  { id, source }: Pick<Report, "id" | "source">,
): NewRows[] {
  const { plan } = card.content;
  const names = new Set<unknown>([id, source.document]);
  const sets: WordedSet[] = [
    ...[reports, overview(plan), milestoneUpdates(plan), highlights(plan)],
    ...[observations, indicatorTargets, indicatorComparators(plan)],
  ];
  return sets
    .map((set) => inWordsOf(plan.words, set))
    .map((set) => ({ set, rows: set.rows(card).filter((row) => names.has(row["report"])) }))
    .filter(({ rows }) => rows.length > 0);
}
