import type { PageLink } from "../addresses/page-link.ts";
import { archivePath } from "../addresses/paths.ts";
import type { ImprovementPlan, IndicatorReport } from "../domain/archive.ts";
import { isPrinted, type PrintedPlan } from "../domain/earlier-plan.ts";
import type { ImprovementActions } from "../domain/improvement-actions.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

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
      title: phrase("plan-of-years-title", { years: paper.period, title: paper.title }),
      about: phrase("about-earlier-plan"),
      paper,
    })),
    ...indicatorReports.map((paper) => ({
      kind: "indicator-report" as const,
      address: `report-${paper.id}`,
      place: `archive/indicator-reports/${paper.id}.json`,
      title: paper.title,
      about: phrase("about-indicator-report"),
      paper,
    })),
    ...improvementActions.map((paper) => ({
      kind: "improvement-actions" as const,
      address: `improvement-actions-${paper.id}`,
      place: `archive/improvement-actions/${paper.id}.json`,
      title: paper.title,
      about: phrase("about-improvement-actions"),
      paper,
    })),
    ...improvementPlans.map((paper) => ({
      kind: "improvement-plan" as const,
      address: `improvement-plan-${paper.id}`,
      place: `archive/improvement-plans/${paper.id}.json`,
      title: paper.title,
      about: phrase("about-improvement-plan"),
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
