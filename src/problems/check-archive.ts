import { shownOf } from "../domain/noun.ts";
import {
  reconcileImprovementPlan,
  reconcileIndicatorReport,
  type ArchiveDiscrepancy,
} from "../domain/archive-totals.ts";
import { PAPER_KEYS } from "../domain/earlier-plan.ts";
import { refer } from "./check-references.ts";
import { problemAt, type CheckedFile } from "./content-file.ts";
import type { ContentSet, FileOf, IndicatorReportFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";
import { checkWithheld } from "./check-withheld.ts";

/** Headings and labels of everything that a path leads through, from the outside in. */
function namesAlong(data: unknown, path: readonly PropertyKey[]): string[] {
  const [key, ...rest] = path;
  if (key === undefined || typeof data !== "object" || data === null) return [];
  const next: unknown = Object.entries(data).find(([name]) => name === String(key))?.[1];
  const names = Object.entries(next ?? {}).flatMap(([name, value]) =>
    ["heading", "label", "meaning"].includes(name) && typeof value === "string" ? [value] : [],
  );
  return [...names, ...namesAlong(next, rest)];
}

/** What a figure is called: its own key, or in a list the theme at the same place of its list. */
function figureName(path: readonly PropertyKey[], themes: readonly string[]): string {
  const last = path.at(-1);
  return typeof last === "number" ? (themes[last] ?? String(last + 1)) : String(last);
}

function totals(
  file: CheckedFile,
  found: readonly ArchiveDiscrepancy[],
  themes: readonly string[],
  explanation: string,
): Problem[] {
  // A total that neither its parts nor another table fits is told once where both agree.
  const told = new Map(found.map((one) => [JSON.stringify(one), one]));
  return [...told.values()].map(({ path, printed, expected }) => {
    const names = namesAlong(file.data, path).map((name) => `"${name}"`);
    const message = `The printed figures do not add up. In ${names.join(", ")}: "${figureName(path, themes)}" is ${printed}, but the other figures give ${expected}.`;
    const remedy = `Compare with the paper. If it is printed so, keep the figure, and add "${explanation}" to this table: a sentence that says why.`;
    return problemAt(file, path, "archive-differs", message, remedy);
  });
}

/** Every row of a summary table needs one number for each theme. */
function shapes(file: IndicatorReportFile): Problem[] {
  const { themes } = file.data.summary;
  const wrong = (path: readonly PropertyKey[], have: number): Problem[] => {
    if (have === themes.length) return [];
    const figures = have === 1 ? "1 figure" : `${have} figures`;
    const message = `"${String(path.at(-1))}" has ${figures}, but there are ${themes.length} themes: ${themes.join(", ")}.`;
    const remedy = "Write one figure for each theme, in the order of the themes.";
    return [problemAt(file, path, "archive-columns", message, remedy)];
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
    ...(columns.length > 0
      ? []
      : totals(
          file,
          reconcileIndicatorReport(file.data),
          file.data.summary.themes,
          "explanationOfTotals",
        )),
    ...checkWithheld(file),
    ...file.data.clinics.groups.flatMap((group, at) =>
      group.clinics.flatMap((id, index) =>
        refer(set, file, ["clinics", "groups", at, "clinics", index], "clinic", id),
      ),
    ),
  ];
}

function improvementActions(set: ContentSet, file: FileOf<"improvement-actions">): Problem[] {
  return file.data.sections.flatMap((section, at) =>
    section.objectives.flatMap((objective, index) =>
      objective.actions.flatMap((action, row) => {
        const path = ["sections", at, "objectives", index, "actions", row, "indicator"];
        return refer(set, file, path, "indicator", action.indicator);
      }),
    ),
  );
}

/** What the paper of a plan prints stands there as a whole or not at all. */
function paperInPart(file: FileOf<"earlier-plan">): Problem[] {
  const { data } = file;
  const missing = PAPER_KEYS.filter((key) => data[key] === undefined);
  const parts = [data.outcomes, data.sections].some((list) => list.length > 0);
  const none = missing.length === PAPER_KEYS.length && !parts;
  return missing
    .filter(() => !none)
    .map((key) => {
      const message = `The paper of the plan is there in part: the key "${key}" is missing.`;
      const remedy = "Write it as printed. Without the paper, keep only the name and the period.";
      return problemAt(file, [key], "paper-in-part", message, remedy);
    });
}

function earlierPlan(set: ContentSet, file: FileOf<"earlier-plan">): Problem[] {
  return [
    ...paperInPart(file),
    ...file.data.outcomes.flatMap((outcome, at) => {
      const path = ["outcomes", at];
      const numbers = new Set(outcome.aspirations.map((one) => one.number));
      return [
        ...tableProblems(set, file, outcome.indicatorTable, [...path, "indicatorTable"]),
        ...outcome.takenUpIn.flatMap(({ priority }, index) =>
          refer(set, file, [...path, "takenUpIn", index, "priority"], "priority", priority),
        ),
        ...(outcome.actionPlan ?? []).flatMap(({ aspiration }, index) => {
          if (numbers.has(aspiration)) return [];
          const message = `"${outcome.name}" has no aspiration ${aspiration}.`;
          const remedy = `Write the number of one of its aspirations: ${[...numbers].join(", ")}.`;
          const place = [...path, "actionPlan", index, "aspiration"];
          return [problemAt(file, place, "unknown-aspiration", message, remedy)];
        }),
      ];
    }),
  ];
}

type PrintedTable = FileOf<"earlier-plan">["data"]["outcomes"][number]["indicatorTable"];

/** Every row of a printed table needs a cell for each column, and its indicator must be there. */
function tableProblems(
  set: ContentSet,
  file: FileOf<"earlier-plan">,
  table: PrintedTable,
  path: readonly PropertyKey[],
): Problem[] {
  return (table?.rows ?? []).flatMap(({ indicator, cells }, at) => {
    const row = [...path, "rows", at];
    const wide = table?.columns.length ?? 0;
    const message = `This row has ${shownOf(String(cells.length), { one: "cell", many: "cells" })}, but there are ${wide} columns.`;
    const remedy = 'Write one cell for each column; write "-" where the paper prints a dash.';
    return [
      ...refer(set, file, [...row, "indicator"], "indicator", indicator),
      ...(cells.length === wide
        ? []
        : [problemAt(file, [...row, "cells"], "archive-columns", message, remedy)]),
    ];
  });
}

/** Every list of figures of an improvement plan needs one for each status of its key. */
function statusShapes(file: FileOf<"improvement-plan">): Problem[] {
  const { statuses, overall, themes } = file.data;
  const parts = [
    { part: overall, path: ["overall"] },
    ...themes.map((part, at) => ({ part, path: ["themes", at] })),
  ];
  return parts.flatMap(({ part, path }) => {
    const lists: [readonly PropertyKey[], readonly unknown[]][] = [
      [[...path, "actions", "numbers"], part.actions.numbers],
      [[...path, "percents"], part.percents],
      ...part.stages.map(({ actions }, at): [readonly PropertyKey[], readonly unknown[]] => [
        [...path, "stages", at, "actions", "numbers"],
        actions.numbers,
      ]),
    ];
    return lists.flatMap(([at, { length }]) => {
      if (length === statuses.length) return [];
      const names = statuses.map(({ name }) => name).join(", ");
      const message = `There ${length === 1 ? "is 1 figure" : `are ${length} figures`} here, but there are ${statuses.length} statuses: ${names}.`;
      const remedy = "Write one figure for each status, in the order of the statuses.";
      return [problemAt(file, at, "archive-columns", message, remedy)];
    });
  });
}

function improvementPlan(file: FileOf<"improvement-plan">): Problem[] {
  const columns = statusShapes(file);
  const names = file.data.statuses.map(({ name }) => name);
  return columns.length > 0
    ? columns
    : totals(file, reconcileImprovementPlan(file.data), names, "explanation");
}

/** Archive papers: printed tables add up or say why not, and what they name is there. */
export function checkArchive(set: ContentSet): Problem[] {
  return [
    ...set.indicatorReports.flatMap((file) => indicatorReport(set, file)),
    ...set.improvementPlans.flatMap(improvementPlan),
    ...set.improvementActions.flatMap((file) => improvementActions(set, file)),
    ...set.earlierPlans.flatMap((file) => earlierPlan(set, file)),
  ];
}
