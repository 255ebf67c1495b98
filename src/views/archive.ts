import type { PageLink } from "../addresses/page-link.ts";
import { archivePath } from "../addresses/paths.ts";
import type { ImprovementPlan, IndicatorReport } from "../domain/archive.ts";
import { isPrinted, type PrintedPlan } from "../domain/earlier-plan.ts";
import type { ImprovementActions } from "../domain/improvement-actions.ts";
import type { ReportCard } from "../domain/report-card.ts";

/** A paper of the archive; all kinds share one folder of addresses. */
export type ArchivePaper = {
  /** The part of the address that names it: "report-2009-10-quarter-2". */
  address: string;
  /** Its file below the content folder. */
  place: string;
  title: string;
  about: string;
} & (
  | { kind: "indicator-report"; paper: IndicatorReport }
  | { kind: "improvement-plan"; paper: ImprovementPlan }
  | { kind: "improvement-actions"; paper: ImprovementActions }
  | { kind: "earlier-plan"; paper: PrintedPlan }
);

/** Every paper of the archive, newest plan first, then by kind. */
export function archivePapers(card: ReportCard): ArchivePaper[] {
  const { earlierPlans, indicatorReports, improvementPlans, improvementActions } = card.content;
  return [
    ...earlierPlans.filter(isPrinted).map((paper) => ({
      kind: "earlier-plan" as const,
      address: `plan-${paper.id}`,
      place: `archive/earlier-plans/${paper.id}.json`,
      title: `Plan of ${paper.period}: ${paper.title}`,
      about: "Outcomes, aspirations, delivery milestones and indicators.",
      paper,
    })),
    ...indicatorReports.map((paper) => ({
      kind: "indicator-report" as const,
      address: `report-${paper.id}`,
      place: `archive/indicator-reports/${paper.id}.json`,
      title: paper.title,
      about:
        "Indicators on target, direction of travel and year to date, by theme; performance clinics.",
      paper,
    })),
    ...improvementActions.map((paper) => ({
      kind: "improvement-actions" as const,
      address: `improvement-actions-${paper.id}`,
      place: `archive/improvement-actions/${paper.id}.json`,
      title: paper.title,
      about: "Single actions with baseline, target, lead and date.",
      paper,
    })),
    ...improvementPlans.map((paper) => ({
      kind: "improvement-plan" as const,
      address: `improvement-plan-${paper.id}`,
      place: `archive/improvement-plans/${paper.id}.json`,
      title: paper.title,
      about: "Actions by completion status, by theme.",
      paper,
    })),
  ];
}

/** The list of archive papers. */
export function archiveList(card: ReportCard): readonly (PageLink & { about: string })[] {
  return archivePapers(card).map(({ address, title, about }) => ({
    text: title,
    path: archivePath(address),
    about,
  }));
}
