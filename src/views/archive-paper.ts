import type { ReportCard } from "../domain/report-card.ts";
import { improvementPlanView, type ImprovementPlanView } from "./archive-plan.ts";
import { indicatorReportView, type IndicatorReportView } from "./archive-report.ts";
import type { ArchivePaper } from "./archive.ts";
import { earlierPlanView, type EarlierPlanView } from "./earlier-plan.ts";
import { improvementActionsView, type ImprovementActionsView } from "./improvement-actions.ts";

/** What the page of an archive paper says, by kind of paper. */
export type ArchivePaperView =
  | { kind: "indicator-report"; view: IndicatorReportView }
  | { kind: "improvement-plan"; view: ImprovementPlanView }
  | { kind: "improvement-actions"; view: ImprovementActionsView }
  | { kind: "earlier-plan"; view: EarlierPlanView };

/** The page of an archive paper. */
export function archivePaperView(card: ReportCard, of: ArchivePaper): ArchivePaperView {
  switch (of.kind) {
    case "indicator-report":
      return { kind: of.kind, view: indicatorReportView(card, of.paper) };
    case "improvement-plan":
      return { kind: of.kind, view: improvementPlanView(card, of.paper) };
    case "improvement-actions":
      return { kind: of.kind, view: improvementActionsView(card, of.paper) };
    case "earlier-plan":
      return { kind: of.kind, view: earlierPlanView(card, of.paper) };
  }
}
