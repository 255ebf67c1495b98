import type { ReportCard } from "../domain/report-card.ts";
import { publishable } from "../domain/indicators/publishable.ts";
import type { FigureBase, FigureReport } from "../spreadsheet/figure-files.ts";

/** What the page "Check my figures" loads to compare a workbook with. Nothing withheld is in it. */
export interface CheckFiguresData extends FigureBase {
  reports: readonly FigureReport[];
}

/** The published milestones, ratings and figures, as far as a workbook is compared with them. */
export function checkFiguresData(card: ReportCard): CheckFiguresData {
  const { milestones, updates, indicators } = card.content;
  return {
    reports: card.reports.map(({ report }) => {
      const { id, name, source } = report;
      return { id, name, source };
    }),
    milestones: milestones.map(({ id, priority, wording }) => ({ id, priority, wording })),
    updates: updates.map(({ report, milestone, rating }) => ({ report, milestone, rating })),
    indicators: indicators.map(publishable).map(({ id, name, unit, observations }) => ({
      id,
      name,
      unit,
      observations: observations.map(({ period, value, printed, missing, source }) => {
        return { period, value, printed, missing, source, quotation: "" };
      }),
    })),
  };
}
