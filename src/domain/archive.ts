import type { CompletionCounts, CompletionStatus } from "./completion.ts";
import type { Source } from "./source.ts";
import type { Withheld } from "./update.ts";

/** One printed paragraph, or one point of a printed list. */
export interface PrintedPart {
  kind: "paragraph" | "point";
  text: string;
}

/** A printed section: its heading and its words. */
export interface PrintedSection {
  heading: string;
  text: readonly PrintedPart[];
  source: Source;
  editorNotes: readonly string[];
}

/** One row of a summary table: how many indicators of each theme have one mark. */
export interface SummaryRow {
  /** The symbol as printed: "✓". */
  mark: string;
  /** What the paper says it means. */
  meaning: string;
  /** One number for each theme, in the order of `themes`. */
  numbers: readonly number[];
  /** The printed percentages of the same, sign included. */
  percents: readonly string[];
}

/** A printed table of numbers of indicators by mark and theme. */
export interface SummaryTable {
  id: string;
  heading: string;
  explanation: string;
  markHeading: string;
  meaningHeading: string;
  rows: readonly SummaryRow[];
  total: { label: string; numbers: readonly number[] };
  /** Why the printed figures do not add up, where they do not. */
  explanationOfTotals?: string | undefined;
  source: Source;
}

/** The printed explanation of a table's columns and marks. */
export interface PrintedDefinitions {
  heading: string;
  introduction: string;
  /** Without an explanation where the paper's cell is empty. */
  items: readonly {
    item: string;
    part?: string | undefined;
    explanation?: string | undefined;
  }[];
  marksHeading: string;
  marks: readonly { mark: string; meaning: string }[];
  /** The printed list of abbreviations, where there is one. */
  abbreviations?:
    { heading: string; rows: readonly { abbreviation: string; meaning: string }[] } | undefined;
  source: Source;
  editorNotes: readonly string[];
}

/** A report of an earlier plan that sums up its indicators by theme. */
export interface IndicatorReport {
  id: string;
  title: string;
  /** Id of the document listed in the plan. */
  document: string;
  dataDate: string;
  sections: readonly PrintedSection[];
  summary: {
    heading: string;
    indicators: number;
    components: number;
    /** The last is the sum of the others. */
    themes: readonly string[];
    tables: readonly SummaryTable[];
    source: Source;
    editorNotes: readonly string[];
  };
  /** What the paper says its columns and marks mean, where it prints that. */
  definitions?: PrintedDefinitions | undefined;
  notes: PrintedSection;
  success: readonly PrintedSection[];
  underPerformance: readonly PrintedSection[];
  clinics: {
    heading: string;
    /** How indicators are chosen for a clinic, as printed. */
    rules: readonly { text: string; source: Source }[];
    groups: readonly {
      heading: string;
      introduction?: string | undefined;
      clinics: readonly string[];
    }[];
    editorNotes: readonly string[];
  };
  withheld: readonly Withheld[];
  editorNotes: readonly string[];
}

/** Actions counted by completion status, with the stages they are due in. */
export interface CompletionPart {
  number?: number | undefined;
  heading: string;
  actions: CompletionCounts;
  /** Printed percentages of the same, in the order of the key, sign included: "58.56%". */
  percents: readonly string[];
  stages: readonly { label: string; actions: CompletionCounts }[];
  /** Why the printed figures do not add up, where they do not. */
  explanation?: string | undefined;
  source: Source;
}

/** An improvement plan whose actions have a completion status instead of a rating. */
export interface ImprovementPlan {
  id: string;
  title: string;
  document: string;
  introduction: string;
  /** The table beside the introduction, as printed. */
  summary: {
    columns: readonly string[];
    numbers: readonly string[];
    percents: readonly string[];
    source: Source;
  };
  /** The plan's own key, best first. */
  statuses: readonly CompletionStatus[];
  stagesHeading: string;
  overall: CompletionPart;
  themes: readonly CompletionPart[];
  highlights: {
    heading: string;
    lists: readonly { heading: string; points: readonly string[]; source: Source }[];
    footnotes: readonly { mark: string; text: string }[];
  };
  editorNotes: readonly string[];
}
