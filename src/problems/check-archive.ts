import {
  reconcileImprovementPlan,
  reconcileIndicatorReport,
  type ArchiveDiscrepancy,
} from "../domain/archive-totals.ts";
import { refer } from "./check-references.ts";
import { problemAt, type CheckedFile } from "./content-file.ts";
import type { ContentSet, IndicatorReportFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";
import { checkWithheld } from "./check-withheld.ts";

function totals(file: CheckedFile, found: readonly ArchiveDiscrepancy[]): Problem[] {
  return found.map(({ path, printed, expected }) => {
    const message = `The printed table does not add up: it says ${printed} here, but its other figures give ${expected}.`;
    const remedy =
      "Compare with the printed table. If it is printed so, keep the figure and add an explanation to this table that says why.";
    return problemAt(file, path, "archive-differs", message, remedy);
  });
}

/** Every row of a summary table needs one number for each theme. */
function shapes(file: IndicatorReportFile): Problem[] {
  const themes = file.data.summary.themes.length;
  const wrong = (path: readonly PropertyKey[], have: number): Problem[] => {
    if (have === themes) return [];
    const message = `This list has ${have} figures, but there are ${themes} themes.`;
    return [problemAt(file, path, "archive-columns", message, "Write one figure for each theme.")];
  };
  return file.data.summary.tables.flatMap((table, at) => {
    const path = ["summary", "tables", at];
    return [
      ...table.rows.flatMap((row, index) => [
        ...wrong([...path, "rows", index, "numbers"], row.numbers.length),
        ...wrong([...path, "rows", index, "percents"], row.percents.length),
      ]),
      ...wrong([...path, "total", "numbers"], table.total.numbers.length),
    ];
  });
}

function indicatorReport(set: ContentSet, file: IndicatorReportFile): Problem[] {
  const columns = shapes(file);
  return [
    ...columns,
    ...(columns.length > 0 ? [] : totals(file, reconcileIndicatorReport(file.data))),
    ...checkWithheld(file),
    ...file.data.clinics.groups.flatMap((group, at) =>
      group.clinics.flatMap((id, index) =>
        refer(set, file, ["clinics", "groups", at, "clinics", index], "clinic", id),
      ),
    ),
  ];
}

/** Archive papers: printed tables add up or say why not, and what they name is there. */
export function checkArchive(set: ContentSet): Problem[] {
  return [
    ...set.indicatorReports.flatMap((file) => indicatorReport(set, file)),
    ...set.improvementPlans.flatMap((file) => [
      ...totals(file, reconcileImprovementPlan(file.data)),
      ...file.data.outcomes.rows.flatMap((row, at) =>
        refer(set, file, ["outcomes", "rows", at, "indicator"], "indicator", row.indicator),
      ),
    ]),
  ];
}
