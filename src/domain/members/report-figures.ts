import type { Indicator, Observation } from "../indicator.ts";
import type { ReportCard } from "../report-card.ts";

/** A figure of an indicator as one report prints it. */
export interface ReportedFigure {
  indicator: Indicator;
  observation: Observation;
  /** Id of the report that prints it. */
  report: string;
}

/** Figures that the progress reports print, oldest report first. Other papers are not reports. */
export function reportedFigures(card: ReportCard): ReportedFigure[] {
  const reports = new Map(card.reports.map(({ report }) => [report.source.document, report.id]));
  return card.content.indicators
    .flatMap((indicator) =>
      indicator.observations.flatMap((observation): ReportedFigure[] => {
        const report = reports.get(observation.source.document);
        return report === undefined ? [] : [{ indicator, observation, report }];
      }),
    )
    .sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : 0));
}

/** The figures known when a report came out, by indicator and period: the latest print of each. */
export function figuresKnownAt(
  figures: readonly ReportedFigure[],
  report: string,
): Map<string, ReportedFigure> {
  return new Map(
    figures
      .filter((figure) => figure.report <= report)
      .map((figure) => [`${figure.indicator.id} ${figure.observation.period}`, figure]),
  );
}
