import type { Source } from "./source.ts";
import type { SmallNumberDecision } from "./update.ts";

/** Figures by the key of their rating, exactly as printed: "28.5", "17%". */
export type PrintedFigures = Readonly<Record<string, string>>;

/** One line of percentages. */
export interface PrintedRatings {
  figures: PrintedFigures;
  /** Why the line does not add up, or differs from the rated milestones, where that is so. */
  explanation?: string | undefined;
}

/** One line of numbers. */
export interface PrintedLine extends PrintedRatings {
  total: string;
}

export interface OverviewRow extends PrintedLine {
  priority: number;
}

/** The overview table of a report, as printed. */
export interface PrintedOverview {
  source: Source;
  rows: readonly OverviewRow[];
  total: PrintedLine;
  percent?: PrintedRatings | undefined;
  /** Notes printed under the table, word for word. */
  notes: readonly string[];
}

/** A priority that a report leaves out, with the reason it prints. */
export interface ReportingException {
  priority: number;
  /** The printed reason, word for word. Absent where the report gives none. */
  printed?: string | undefined;
  /** What the reader should know, in the editor's words. */
  explanation: string;
  source?: Source | undefined;
}

/** Leads printed once beside a sub-heading of an action, for all the milestones under it. */
export interface SharedLeads {
  priority: number;
  action: string;
  group: string;
  leads: readonly string[];
}

/**
 * A progress report.
 * `form` is "milestones" where it updates every milestone, "highlights" where it reports by
 * exception (what is working well, what we are concerned about).
 */
export interface Report {
  /** Year and month: "2014-06". Also the report's address. */
  id: string;
  /** "June 2014" */
  name: string;
  title: string;
  form: "milestones" | "highlights";
  /** When and where it was presented, if the source says. ISO date. */
  presented?: { date: string; to: string } | undefined;
  /** The moment from which it may be published, ISO with offset. Absent: it is public. */
  publishFrom?: string | undefined;
  /** Who allowed it to be published in a pre-election period, and why. */
  preElectionApproval?: { approvedBy: string; date: string; reason: string } | undefined;
  source: Source;
  overview?: PrintedOverview | undefined;
  exceptions: readonly ReportingException[];
  sharedLeads: readonly SharedLeads[];
  editorNotes: readonly string[];
  smallNumbers?: readonly SmallNumberDecision[] | undefined;
  /** Markdown: the report's own introduction and closing sections. */
  text: string;
}
