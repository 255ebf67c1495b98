import type { RatedUpdate } from "../domain/overview.ts";
import { resolveRating, type RatingKey } from "../domain/rating.ts";
import { reconcile, type Discrepancy } from "../domain/reconcile.ts";
import { printedOverview } from "../kinds/printed-overview.ts";
import { problemAt } from "./content-file.ts";
import { fileId, type ContentSet, type ReportFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";

function updatesOf(set: ContentSet, report: string, key: RatingKey): RatedUpdate[] {
  const priorityOf = new Map(set.milestones.map((file) => [fileId(file), file.data.priority]));
  return set.updates.flatMap((file) => {
    const priority = priorityOf.get(file.data.milestone);
    if (file.data.report !== report || priority === undefined) return [];
    return [{ priority, rating: resolveRating(file.data.rating ?? null, key) }];
  });
}

function pathOf(file: ReportFile, found: Discrepancy): PropertyKey[] {
  if (typeof found.row === "string") return ["overview", found.row, found.column];
  const at = file.data.overview?.rows.findIndex((row) => row.priority === found.row) ?? 0;
  return ["overview", "rows", at, found.column];
}

function lineName(found: Discrepancy): string {
  if (found.row === "total") return "the Total row";
  return found.row === "percent" ? "the % row" : `the row of priority ${found.row}`;
}

function toProblem(file: ReportFile, found: Discrepancy): Problem {
  const message = `The overview does not add up: ${lineName(found)} says ${found.printed} in the ${found.column} column, but ${found.against} give ${found.expected}.`;
  const remedy =
    "Compare with the printed table. If it is printed so, keep the figure and add an explanation to this row that gives both figures and says why.";
  return problemAt(file, pathOf(file, found), "overview-differs", message, remedy);
}

/** Told elsewhere; until it is mended, sums would count the priority twice. */
function hasRowTwice(rows: readonly { priority: number }[]): boolean {
  return new Set(rows.map((row) => row.priority)).size < rows.length;
}

/** Printed overviews must add up and equal the rated milestones, or say why not. */
export function checkOverviews(set: ContentSet): Problem[] {
  const key = set.plan?.data.ratings;
  if (!key) return [];
  return set.reports.flatMap((file) => {
    const table = file.data.overview;
    const id = fileId(file);
    if (!table || set.brokenReports.has(id) || hasRowTwice(table.rows)) return [];
    const found = reconcile(printedOverview(table), updatesOf(set, id, key), key);
    return found.map((one) => toProblem(file, one));
  });
}
