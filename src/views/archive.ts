import type {
  CompletionPart,
  ImprovementPlan,
  IndicatorReport,
  PrintedSection,
} from "../domain/archive.ts";
import {
  addCounts,
  COMPLETION_KEYS,
  COMPLETION_STATUSES,
  type CompletionCounts,
  type CompletionStatus,
} from "../domain/completion.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { citation, type Citation } from "./citation.ts";
import { clinicView, type ClinicView } from "./members-clinics.ts";
import { indicatorPath } from "./indicator-addresses.ts";
import { archivePath } from "./members-links.ts";
import type { PageLink } from "./addresses.ts";

/** A printed section with its paragraphs and lists told apart. */
export interface SectionView {
  heading: string;
  blocks: readonly { list: boolean; texts: readonly string[] }[];
  source: Citation;
  editorNotes: readonly string[];
}

/** A table of counts: one row for each mark, stage or theme. */
export interface CountTable {
  caption: string;
  note: string | null;
  columns: readonly string[];
  rows: readonly {
    heading: string;
    status: CompletionStatus | null;
    cells: readonly string[];
    total: boolean;
  }[];
  source: Citation;
}

export interface IndicatorReportView {
  id: string;
  title: string;
  description: string;
  dataDate: string;
  source: string;
  sections: readonly SectionView[];
  counts: string;
  tables: readonly CountTable[];
  summaryNotes: readonly string[];
  notes: SectionView;
  success: readonly SectionView[];
  underPerformance: readonly SectionView[];
  clinics: {
    heading: string;
    rules: readonly { text: string; source: Citation }[];
    groups: readonly {
      heading: string;
      introduction: string | null;
      clinics: readonly ClinicView[];
    }[];
    editorNotes: readonly string[];
  };
}

function sectionView(card: ReportCard, section: PrintedSection): SectionView {
  const blocks: { list: boolean; texts: string[] }[] = [];
  for (const { kind, text } of section.text) {
    const list = kind === "point";
    const last = blocks.at(-1);
    if (last?.list === true && list) last.texts.push(text);
    else blocks.push({ list, texts: [text] });
  }
  const { heading, editorNotes } = section;
  return { heading, blocks, source: citation(card.content.plan, section.source), editorNotes };
}

function tables(card: ReportCard, { summary }: IndicatorReport): CountTable[] {
  return summary.tables.map((table) => ({
    caption: table.heading,
    note: [table.explanation, table.explanationOfTotals].filter(Boolean).join(" "),
    columns: [table.meaningHeading, ...summary.themes],
    rows: [
      ...table.rows.map(({ mark, meaning, numbers, percents }) => ({
        heading: `${mark} ${meaning}`,
        status: null,
        cells: numbers.map((number, index) => `${number} (${percents[index] ?? ""})`),
        total: false,
      })),
      {
        heading: table.total.label,
        status: null,
        cells: table.total.numbers.map(String),
        total: true,
      },
    ],
    source: citation(card.content.plan, table.source),
  }));
}

function documentTitle(card: ReportCard, id: string): string {
  const found = card.content.plan.documents.find((one) => one.id === id);
  return found ? `${found.title}, ${found.date}` : id;
}

/** A report of an earlier plan on its indicators. */
export function indicatorReportView(
  card: ReportCard,
  report: IndicatorReport,
): IndicatorReportView {
  const { plan, clinics } = card.content;
  const all = (sections: readonly PrintedSection[]): SectionView[] =>
    sections.map((one) => sectionView(card, one));
  return {
    id: report.id,
    title: report.title,
    description: `${report.title}: indicators on target, direction of travel and year to date, by theme, as printed.`,
    dataDate: report.dataDate,
    source: documentTitle(card, report.document),
    sections: all(report.sections),
    counts: `${report.summary.indicators} indicators with ${report.summary.components} components. The rows of single indicators are not in the paper that this site has, so the tables show the printed totals. This site has added up every row and column: they agree.`,
    tables: tables(card, report),
    summaryNotes: report.summary.editorNotes,
    notes: sectionView(card, report.notes),
    success: all(report.success),
    underPerformance: all(report.underPerformance),
    clinics: {
      heading: report.clinics.heading,
      rules: report.clinics.rules.map(({ text, source }) => ({
        text,
        source: citation(plan, source),
      })),
      groups: report.clinics.groups.map(({ heading, introduction, clinics: ids }) => ({
        heading,
        introduction: introduction ?? null,
        clinics: ids.flatMap((id) => {
          const clinic = clinics.find((one) => one.id === id);
          return clinic ? [clinicView(card, clinic)] : [];
        }),
      })),
      editorNotes: report.clinics.editorNotes,
    },
  };
}

export interface ImprovementPlanView {
  id: string;
  title: string;
  description: string;
  source: string;
  introduction: string;
  /** How the scale of completion differs from ratings. */
  scale: string;
  tables: readonly CountTable[];
  highlights: readonly { heading: string; points: readonly string[]; source: Citation }[];
  footnotes: readonly string[];
  objective: string;
  outcomesHeading: string;
  outcomes: readonly {
    reference: string;
    path: string | null;
    keyAction: string;
    facts: readonly { name: string; value: string }[];
  }[];
  editorNotes: readonly string[];
}

function completionTable(
  card: ReportCard,
  plan: ImprovementPlan,
  part: CompletionPart,
): CountTable {
  const label = (status: CompletionStatus): string =>
    plan.statuses.find((one) => one.status === status)?.printed ?? status;
  const cells = (status: CompletionStatus, of: CompletionCounts): string =>
    String(of[COMPLETION_KEYS[status]]);
  return {
    caption: part.number === undefined ? part.heading : `${part.number}. ${part.heading}`,
    note: part.explanation ?? null,
    columns: [
      plan.stagesHeading,
      ...part.stages.map((stage) => stage.label),
      "All actions",
      "Share",
    ],
    rows: [
      ...COMPLETION_STATUSES.map((status) => ({
        heading: label(status),
        status,
        cells: [
          ...part.stages.map((stage) => cells(status, stage.actions)),
          cells(status, part.actions),
          part.percent[COMPLETION_KEYS[status]],
        ],
        total: false,
      })),
      {
        heading: "Actions",
        status: null,
        cells: [
          ...part.stages.map((stage) => String(stage.actions.total)),
          String(part.actions.total),
          "",
        ],
        total: true,
      },
    ],
    source: citation(card.content.plan, part.source),
  };
}

/** An improvement plan whose actions have a completion status. */
export function improvementPlanView(card: ReportCard, plan: ImprovementPlan): ImprovementPlanView {
  const { total } = addCounts(plan.themes.map((theme) => theme.actions));
  return {
    id: plan.id,
    title: plan.title,
    description: `${plan.title}: ${total} actions by completion status, as printed.`,
    source: documentTitle(card, plan.document),
    introduction: plan.introduction,
    scale: `This plan does not rate its actions. It says how far each is: completed, partially completed, not completed or not known. That is another scale than green, amber, red and blue, and this site does not turn one into the other. The single actions are not in the paper that this site has, so the tables show the printed totals. This site has added up the themes: they make ${total}, as printed.`,
    tables: [plan.overall, ...plan.themes].map((part) => completionTable(card, plan, part)),
    highlights: plan.highlights.lists.map(({ heading, points, source }) => ({
      heading,
      points,
      source: citation(card.content.plan, source),
    })),
    footnotes: plan.highlights.footnotes.map(({ mark, text }) => `${mark} ${text}`),
    objective: plan.outcomes.objective,
    outcomesHeading: plan.outcomes.heading,
    outcomes: plan.outcomes.rows.map((row) => ({
      reference: row.reference,
      path: row.indicator === undefined ? null : indicatorPath(row.indicator),
      keyAction: row.keyAction,
      facts: [
        { name: "Baseline", value: row.baseline },
        { name: "Target", value: row.target },
        { name: "Update", value: row.update },
        { name: "Target date", value: row.targetDate },
        { name: "Lead", value: row.lead },
      ],
    })),
    editorNotes: plan.editorNotes,
  };
}

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
