import type { FigureBase, FiguresWritten, FigureReport } from "./figures-written.ts";
import { indicatorRows } from "./indicator-rows.ts";
import { milestoneRows } from "./milestone-rows.ts";
import type { Figures } from "./read-figures.ts";

/** Figures of the report for periods that no row names; all, where no row names the indicator. */
function absentFigures(content: FigureBase, report: FigureReport, figures: Figures): string[] {
  const periods = Map.groupBy(figures.indicators, (row) => row.id);
  const empty = new Set(figures.empty.indicators.map((row) => row.id));
  return content.indicators.flatMap((one) => {
    const rows = periods.get(one.id);
    const own = one.observations.filter(
      (figure) => figure.source.document === report.source.document,
    );
    if (own.length === 0 || (!rows && empty.has(one.id))) return [];
    if (!rows) return [one.name];
    return own
      .filter((figure) => !rows.some((row) => row.period === figure.period))
      .map((figure) => `${one.name}, ${figure.period}`);
  });
}

/** What the report has already and no row of the workbook names. */
function absentRows(content: FigureBase, report: FigureReport, figures: Figures): string[] {
  const named = new Set([...figures.milestones, ...figures.empty.milestones].map((row) => row.id));
  const wording = new Map(content.milestones.map((one) => [one.id, one.wording]));
  const updates = content.updates
    .filter((one) => one.report === report.id && !named.has(one.milestone))
    .map((one) => wording.get(one.milestone) ?? one.milestone);
  return [...updates, ...absentFigures(content, report, figures)];
}

/**
 * What a filled template writes: one file per update, one per indicator, one per correction. Pure;
 * the same workbook twice gives the same files. Nothing where a row could not be read.
 *
 * @param report the report that the figures belong to
 */
export function figureFiles(
  content: FigureBase,
  report: FigureReport,
  figures: Figures,
): FiguresWritten {
  const milestones = milestoneRows(content, report, figures.milestones, figures.empty.milestones);
  const indicators = indicatorRows(content, report, figures.indicators, figures.empty.indicators);
  return {
    files: [...milestones.files, ...indicators.files],
    changes: [...milestones.changes, ...indicators.changes],
    problems: [...figures.problems, ...milestones.problems, ...indicators.problems],
    absent: figures.problems.length > 0 ? [] : absentRows(content, report, figures),
  };
}
