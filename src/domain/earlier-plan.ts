import type { PrintedSection } from "./archive.ts";
import type { Source } from "./source.ts";

/** One aspiration of an outcome, as the plan lists it. */
export interface Aspiration {
  /** The printed number within the outcome. */
  number: number;
  /** The words as printed. An asterisk in them marks a link to an area of focus. */
  text: string;
}

/** One delivery milestone of an earlier plan, with the points printed below it. */
export interface EarlierMilestone {
  text: string;
  points: readonly string[];
}

/** One line of an action plan: an existing plan or strategy, or an additional partnership action. */
export interface ActionPlanLine {
  kind: "existing-plan" | "additional-action";
  /** The plan or strategy, or the words of the action, as printed. */
  name: string;
  /** What the line takes from that plan or strategy, as printed. */
  purpose?: string | undefined;
  /** Delivery milestones by the year that they are printed under; empty where none is printed. */
  years: readonly { year: string; milestones: readonly EarlierMilestone[] }[];
  /** "Strategic Lead" or "Lead Officer", and the names, as printed. */
  leads: readonly { role: string; names: string }[];
}

/** The action plan of one aspiration. */
export interface AspirationPlan {
  /** The reference as printed, without brackets: "EWB1". */
  reference: string;
  /** The number of the same aspiration in the list of aspirations. */
  aspiration: number;
  /** The aspiration as the action plan words it. */
  text: string;
  lines: readonly ActionPlanLine[];
  editorNotes: readonly string[];
}

/** A printed table of indicators, cell by cell. */
export interface PrintedIndicatorTable {
  heading: string;
  columns: readonly string[];
  rows: readonly { indicator: string; cells: readonly string[] }[];
  source: Source;
}

/** One outcome of an earlier plan. */
export interface EarlierOutcome {
  id: string;
  name: string;
  /** The printed short form: "EWB". */
  code: string;
  aspirations: readonly Aspiration[];
  /** Absent where the paper that this site has does not hold it. */
  actionPlan?: readonly AspirationPlan[] | undefined;
  indicatorTable?: PrintedIndicatorTable | undefined;
  /** Priorities of the present plan that took up the theme: the editor's reading. */
  takenUpIn: readonly { priority: number; reason: string }[];
  source: Source;
}

/** What the paper of a plan prints before its outcomes. */
interface PaperOfPlan {
  title: string;
  /** Id of the document listed in the plan. */
  document: string;
  aspirationsHeading: string;
  aspirationsIntroduction: string;
}

/**
 * A plan that came before the present one. Of some only figures are known; of others the paper:
 * outcomes, aspirations and delivery milestones.
 */
export interface EarlierPlan extends Partial<{
  [Key in keyof PaperOfPlan]: PaperOfPlan[Key] | undefined;
}> {
  /** Its years, which are its address as well: "2010-13". */
  id: string;
  /** What the pages call it. */
  name: string;
  period: string;
  sections: readonly PrintedSection[];
  outcomes: readonly EarlierOutcome[];
  editorNotes: readonly string[];
}

/** An earlier plan whose paper this site has. */
export type PrintedPlan = EarlierPlan & PaperOfPlan;

/** The keys that all come with the paper of a plan. */
export const PAPER_KEYS = [
  "title",
  "document",
  "aspirationsHeading",
  "aspirationsIntroduction",
] as const satisfies readonly (keyof PaperOfPlan)[];

/** Whether this site has the plan's paper. The check refuses a paper that is there in part. */
export function isPrinted(plan: EarlierPlan): plan is PrintedPlan {
  return PAPER_KEYS.every((key) => plan[key] !== undefined);
}

/** Earlier plans with figures of their own, oldest first. */
export function plansWithFigures(content: {
  earlierPlans: readonly EarlierPlan[];
  indicators: readonly { plan?: string | undefined }[];
}): EarlierPlan[] {
  const used = new Set(content.indicators.map((one) => one.plan));
  return content.earlierPlans
    .filter(({ id }) => used.has(id))
    .toSorted((a, b) => a.id.localeCompare(b.id));
}

/** Whether the plan marks an aspiration as linked to an area of focus, wholly or for some children. */
export function isAreaOfFocus({ text }: Aspiration): boolean {
  return text.includes("*");
}

/** How many delivery milestones an outcome's action plan prints; null where it is not there. */
export function milestonesIn({ actionPlan }: EarlierOutcome): number | null {
  if (!actionPlan) return null;
  const lines = actionPlan.flatMap((one) => one.lines);
  return lines.flatMap((line) => line.years.flatMap((year) => year.milestones)).length;
}
