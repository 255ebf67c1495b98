import { once } from "../domain/once.ts";
import type { ReportCard } from "../domain/report-card.ts";
import type { Report } from "../domain/report.ts";
import { inWordsOf, type Cell, type DataSet, type Row, type WordedSet } from "./data-set.ts";
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

interface PrintedSet {
  set: DataSet;
  /** Its rows by the report or paper that they come from. */
  rows: ReadonlyMap<Cell | undefined, readonly Row[]>;
}

/** Every table of what is printed, made once: each report asks for its part of them. */
const printedSets = once((card: ReportCard): PrintedSet[] => {
  const { plan } = card.content;
  const sets: WordedSet[] = [
    ...[reports, overview(plan), milestoneUpdates(plan), highlights],
    ...[observations, indicatorTargets, indicatorComparators(plan)],
  ];
  return sets
    .map((set) => inWordsOf(plan.words, set))
    .map((set) => ({ set, rows: Map.groupBy(set.rows(card), (row) => row["report"]) }));
});

/**
 * What a report prints, table by table. What the site works out from it is left out: rules may change.
 */
export function newRows(
  card: ReportCard,
  { id, source }: Pick<Report, "id" | "source">,
): NewRows[] {
  const names = [...new Set([id, source.document])];
  return printedSets(card)
    .map(({ set, rows }) => ({ set, rows: names.flatMap((name) => rows.get(name) ?? []) }))
    .filter(({ rows }) => rows.length > 0);
}
