import { once } from "../domain/once.ts";
import { sentenceCase } from "../domain/noun.ts";
import type { PlanWords } from "../domain/plan-words.ts";

/** One column of the template: what its heading says and what belongs there. */
export interface Column {
  key: string;
  heading: string;
  width: number;
  /** Set where people type something; the rest is there to be read. */
  fill?: boolean;
  /** Set where a table may leave the column out: those at the end that few rows need. */
  optional?: boolean;
}

/** Who decided on what the row says, and why: a small number, or a change of what is published. */
const DECISION: readonly Column[] = [
  { key: "reason", heading: "Why (small number or change)", width: 40, fill: true, optional: true },
  { key: "decidedBy", heading: "Decided by (post)", width: 24, fill: true, optional: true },
  { key: "decided", heading: "Decided on (day)", width: 14, fill: true, optional: true },
];

/** A sheet of the template. The reader and the writer share this list, so they cannot differ. */
export interface SheetForm {
  name: string;
  columns: readonly Column[];
}

/** What a plan calls the levels that a workbook names. */
export type LevelNames = Pick<PlanWords, "priority" | "milestone">;

/** Signs that no name of a sheet may hold, and how long one can be. */
const NOT_IN_NAMES = /[[\]:*?/\\]/g;
const LONGEST_NAME = 31;

/** What a sheet may be called, from a name in the plan's own words. */
function sheetName(words: string): string {
  const plain = words.replace(NOT_IN_NAMES, " ").slice(0, LONGEST_NAME);
  return sentenceCase(plain.replace(/^[\s'’]+|[\s'’]+$/g, ""));
}

/** One row per milestone, called as the plan calls it. */
const milestoneForm = ({ priority, milestone }: LevelNames): SheetForm => ({
  name: sheetName(milestone.many),
  columns: [
    { key: "id", heading: `${sentenceCase(milestone.one)} id`, width: 34 },
    { key: "priority", heading: sentenceCase(priority.one), width: 9 },
    { key: "number", heading: "Number", width: 9, fill: true },
    { key: "rating", heading: "Rating", width: 16, fill: true },
    { key: "text", heading: "Update, word for word", width: 70, fill: true },
    { key: "leads", heading: "Leads, with | between", width: 34, fill: true },
    { key: "place", heading: "Place in the report", width: 34, fill: true },
    { key: "wording", heading: `${sentenceCase(milestone.one)} as printed`, width: 60, fill: true },
    { key: "lastRating", heading: "Last rating", width: 16 },
    { key: "lastText", heading: "Last update", width: 70 },
    ...DECISION,
  ],
});

/** One row per indicator that is due. */
export const INDICATORS: SheetForm = {
  name: "Indicators",
  columns: [
    { key: "id", heading: "Indicator id", width: 34 },
    { key: "name", heading: "Indicator", width: 50 },
    { key: "period", heading: "Period", width: 16, fill: true },
    { key: "value", heading: "Value", width: 12, fill: true },
    { key: "printed", heading: "Value as printed", width: 16, fill: true },
    { key: "missing", heading: "No value because", width: 18, fill: true },
    { key: "quotation", heading: "Exact words of the report", width: 70, fill: true },
    { key: "place", heading: "Place in the report", width: 34, fill: true },
    { key: "unit", heading: "Unit", width: 22 },
    { key: "lastPeriod", heading: "Last period", width: 16 },
    { key: "lastValue", heading: "Last value", width: 14 },
    { key: "small", heading: "Small number", width: 14, fill: true, optional: true },
    ...DECISION,
  ],
};

/** The sheets of a plan's template. */
export interface SheetForms {
  milestones: SheetForm;
  indicators: SheetForm;
}

/** The sheets of a template, in the words of its plan. */
export const formsFor = once((words: LevelNames): SheetForms => ({
  milestones: milestoneForm(words),
  indicators: INDICATORS,
}));

/** What stands in the Rating column where the report gives none. */
export const NO_RATING = "not-recorded";

/** What may stand in the column "No value because". */
export const MISSING_CHOICES = [
  "not-collected",
  "not-available",
  "suppressed",
  "not-yet-due",
] as const;

/** What may stand in the column "Small number": a count of 1 to 4 people needs a decision. */
export const SMALL_CHOICES = ["publish", "withhold"] as const;

/** The first sheet of the template, which is read by people only. */
export const COVER = { name: "How to fill", heading: "How to fill in this workbook" } as const;
