import type { CompletionPart, ImprovementPlan, IndicatorReport, SummaryTable } from "./archive.ts";
import { addCounts, countedTotal, type CompletionCounts } from "./completion.ts";
import { decimalsOf, printShare, share } from "./share.ts";

/** One place where printed figures of an archive paper and arithmetic part. */
export interface ArchiveDiscrepancy {
  /** Keys that lead to the figure in the file. */
  path: readonly PropertyKey[];
  printed: string;
  /** What the other printed figures give, printed the same way. */
  expected: string;
}

type Path = readonly PropertyKey[];

function compare(path: Path, printed: number, expected: number): ArchiveDiscrepancy[] {
  if (printed === expected) return [];
  return [{ path, printed: String(printed), expected: String(expected) }];
}

/** A printed percentage against the exact one, rounded half up to the printed decimals. */
function comparePercent(
  path: Path,
  printed: string,
  part: number,
  whole: number,
): ArchiveDiscrepancy[] {
  const exact = whole === 0 ? share(0) : share(part * 100, whole);
  const expected = printShare(exact, decimalsOf(printed));
  if (Number(printed.replace("%", "")) === Number(expected)) return [];
  return [{ path, printed, expected: `${expected}%` }];
}

/** Sums of columns, sums of rows (the last column is all themes) and percentages of one table. */
function tableDiscrepancies(table: SummaryTable, at: Path): ArchiveDiscrepancy[] {
  if (table.explanationOfTotals) return [];
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  const lines = [
    ...table.rows.map((row, index) => ({ numbers: row.numbers, path: [...at, "rows", index] })),
    { numbers: table.total.numbers, path: [...at, "total"] },
  ];
  const across = lines.flatMap(({ numbers, path }) => {
    const last = numbers.length - 1;
    return compare([...path, "numbers", last], numbers[last] ?? 0, sum(numbers.slice(0, last)));
  });
  const down = table.total.numbers.flatMap((total, column) =>
    compare(
      [...at, "total", "numbers", column],
      total,
      sum(table.rows.map((row) => row.numbers[column] ?? 0)),
    ),
  );
  const percents = table.rows.flatMap((row, index) =>
    row.percents.flatMap((printed, column) =>
      comparePercent(
        [...at, "rows", index, "percents", column],
        printed,
        row.numbers[column] ?? 0,
        table.total.numbers[column] ?? 0,
      ),
    ),
  );
  return [...across, ...down, ...percents];
}

/**
 * Compares the printed tables of an indicator report with themselves: every column with its total,
 * every row with its last column, every percentage with its number, and the number of components.
 *
 * @returns what does not fit and is not explained in the content; empty if all is well
 */
export function reconcileIndicatorReport(
  report: Pick<IndicatorReport, "summary">,
): ArchiveDiscrepancy[] {
  return report.summary.tables.flatMap((table, index) => {
    const at = ["summary", "tables", index];
    const last = table.total.numbers.length - 1;
    const all = compare(
      [...at, "total", "numbers", last],
      table.total.numbers[last] ?? 0,
      report.summary.components,
    );
    return [...tableDiscrepancies(table, at), ...(table.explanationOfTotals ? [] : all)];
  });
}

function sameCounts(
  at: Path,
  printed: CompletionCounts,
  sum: CompletionCounts,
): ArchiveDiscrepancy[] {
  return [
    ...compare([...at, "total"], printed.total, sum.total),
    ...printed.numbers.flatMap((number, index) =>
      compare([...at, "numbers", index], number, sum.numbers[index] ?? 0),
    ),
  ];
}

function partDiscrepancies(part: CompletionPart, at: Path): ArchiveDiscrepancy[] {
  if (part.explanation) return [];
  const stages = part.stages.map((stage) => stage.actions);
  return [
    ...compare([...at, "actions", "total"], part.actions.total, countedTotal(part.actions)),
    ...stages.flatMap((counts, index) =>
      compare([...at, "stages", index, "actions", "total"], counts.total, countedTotal(counts)),
    ),
    ...sameCounts([...at, "actions"], part.actions, addCounts(stages)),
    ...part.percents.flatMap((percent, index) =>
      comparePercent(
        [...at, "percents", index],
        percent,
        part.actions.numbers[index] ?? 0,
        part.actions.total,
      ),
    ),
  ];
}

/**
 * Compares the printed completion tables of an improvement plan with themselves: the statuses with
 * each total, the stages with their theme, the themes with the whole, every percentage with its
 * number.
 *
 * @returns what does not fit and is not explained in the content; empty if all is well
 */
export function reconcileImprovementPlan(
  plan: Pick<ImprovementPlan, "overall" | "themes">,
): ArchiveDiscrepancy[] {
  const { overall, themes } = plan;
  const parts = [
    ...partDiscrepancies(overall, ["overall"]),
    ...themes.flatMap((theme, index) => partDiscrepancies(theme, ["themes", index])),
  ];
  if (overall.explanation) return parts;
  const whole = addCounts(themes.map((theme) => theme.actions));
  const stages = overall.stages.flatMap((stage, index) => {
    const same = themes.map((theme) => theme.stages[index]?.actions ?? stage.actions);
    return sameCounts(["overall", "stages", index, "actions"], stage.actions, addCounts(same));
  });
  return [...parts, ...sameCounts(["overall", "actions"], overall.actions, whole), ...stages];
}
