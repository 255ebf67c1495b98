import type { IndicatorReport, PrintedSection } from "../domain/archive.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { citation, type Citation } from "./citation.ts";
import { clinicView, type ClinicView } from "./members-clinics.ts";
import {
  documentTitle,
  roundedPercents,
  sectionView,
  type CountTable,
  type SectionView,
} from "./archive-parts.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

interface Defined {
  name: string;
  value: string;
}

/** The printed explanation of columns, marks and abbreviations. */
export interface DefinitionsView {
  heading: string;
  introduction: string;
  items: readonly Defined[];
  marksHeading: string;
  marks: readonly Defined[];
  abbreviations: { heading: string; rows: readonly Defined[] } | null;
  source: Citation;
  editorNotes: readonly string[];
}

/** What the page of an indicator report says. */
export interface IndicatorReportView {
  id: string;
  title: string;
  description: string;
  dataDate: string;
  editorNotes: readonly string[];
  source: string;
  sections: readonly SectionView[];
  counts: string;
  tables: readonly CountTable[];
  summaryNotes: readonly string[];
  /** What the paper says its columns and marks mean; null where it does not. */
  definitions: DefinitionsView | null;
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

function definitionsView(
  card: ReportCard,
  definitions: IndicatorReport["definitions"],
): DefinitionsView | null {
  if (!definitions) return null;
  const { heading, introduction, items, marksHeading, marks, abbreviations, source, editorNotes } =
    definitions;
  return {
    heading,
    introduction,
    items: items.map(({ item, part, explanation }) => ({
      name: part === undefined ? item : `${item}: ${part}`,
      value: explanation ?? phrase("nothing-printed"),
    })),
    marksHeading,
    marks: marks.map(({ mark, meaning }) => ({ name: mark, value: meaning })),
    abbreviations: abbreviations
      ? {
          heading: abbreviations.heading,
          rows: abbreviations.rows.map(({ abbreviation, meaning }) => ({
            name: abbreviation,
            value: meaning,
          })),
        }
      : null,
    source: citation(card.content.plan, source),
    editorNotes,
  };
}

function tables(card: ReportCard, { summary }: IndicatorReport): CountTable[] {
  return summary.tables.map((table) => ({
    caption: table.heading,
    note: [
      table.explanation,
      table.explanationOfTotals,
      roundedPercents(
        table.rows.map((row) => row.percents),
        summary.themes,
      ),
    ]
      .filter(Boolean)
      .join(" "),
    columns: [table.meaningHeading, ...summary.themes],
    rows: [
      ...table.rows.map(({ mark, meaning, numbers, percents }) => [
        `${mark} ${meaning}`,
        ...numbers.map((number, index) => `${number} (${percents[index] ?? ""})`),
      ]),
      [table.total.label, ...table.total.numbers.map(String)],
    ],
    hasTotal: true,
    source: citation(card.content.plan, table.source),
  }));
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
    description: phrase("theme-report-description", { title: report.title }),
    dataDate: report.dataDate,
    editorNotes: report.editorNotes,
    source: documentTitle(card, report.document),
    sections: all(report.sections),
    counts: phrase("components-added", {
      n: String(report.summary.indicators),
      components: String(report.summary.components),
    }),
    tables: tables(card, report),
    summaryNotes: report.summary.editorNotes,
    definitions: definitionsView(card, report.definitions),
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
