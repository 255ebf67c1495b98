import type { ImprovementPlan, IndicatorReport } from "../domain/archive.ts";
import type { ReportCard } from "../domain/report-card.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { archivePath } from "../addresses/paths.ts";

/** Address ids: the two kinds share one folder of addresses. */
export function archiveIds(card: ReportCard): {
  reports: readonly { id: string; report: IndicatorReport }[];
  plans: readonly { id: string; plan: ImprovementPlan }[];
} {
  return {
    reports: card.content.indicatorReports.map((report) => ({ id: `report-${report.id}`, report })),
    plans: card.content.improvementPlans.map((plan) => ({
      id: `improvement-plan-${plan.id}`,
      plan,
    })),
  };
}

/** The list of archive papers. */
export function archiveList(card: ReportCard): readonly (PageLink & { about: string })[] {
  const { reports, plans } = archiveIds(card);
  return [
    ...reports.map(({ id, report }) => ({
      text: report.title,
      path: archivePath(id),
      about:
        "Indicators on target, direction of travel and year to date, by theme; performance clinics.",
    })),
    ...plans.map(({ id, plan }) => ({
      text: plan.title,
      path: archivePath(id),
      about: "Actions by completion status, by theme.",
    })),
  ];
}
