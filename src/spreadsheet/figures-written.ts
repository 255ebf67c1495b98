import type { Named } from "../domain/plan-words.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { Milestone } from "../domain/milestone.ts";
import type { Report } from "../domain/report.ts";
import type { MilestoneUpdate } from "../domain/update.ts";
import type { SheetPlace, SheetProblem } from "./cell.ts";

/** As much of the content as the import has to know. */
export interface FigureBase {
  plan: Named;
  milestones: readonly Pick<Milestone, "id" | "priority" | "wording">[];
  updates: readonly Pick<
    MilestoneUpdate,
    "report" | "milestone" | "number" | "rating" | "text" | "wording" | "leads" | "source"
  >[];
  indicators: readonly Pick<Indicator, "id" | "name" | "unit" | "observations">[];
}

/** The report that figures are imported into. */
export type FigureReport = Pick<Report, "id" | "name" | "source">;

/** The places of a workbook that a key of a content file came from, by the key. */
export type KeyPlaces = Readonly<Record<string, SheetPlace>>;

/** The data of one content file as the import leaves it, before it is put into canonical form. */
export interface FigureFile {
  /** Path below the content folder. */
  path: string;
  kind: "update" | "indicator" | "correction";
  /** Keys to set; a key with `undefined` is taken out. */
  set: Readonly<Record<string, unknown>>;
  /** Text below the keys; absent where the kind has none. */
  body?: string;
  /**
   * Where the rows that made it stand: of an indicator one for each place in its observations, of the
   * other kinds one, at 0.
   */
  rows: ReadonlyMap<number, KeyPlaces>;
}

/** One figure or text before and after, for people to look over. */
export interface FigureChange {
  subject: string;
  before: string;
  after: string;
  /** What to look at again: a value ten times the last one, a change of what is published. */
  warning?: string | undefined;
}

/** What the rows of one kind write and change, and what stands in the way. */
export interface RowsWritten {
  files: readonly FigureFile[];
  changes: readonly FigureChange[];
  problems: readonly SheetProblem[];
}

export interface FiguresWritten extends RowsWritten {
  /** What the report has already and the workbook does not name, so that it stays as it is. */
  absent: readonly string[];
}

/**
 * A row whose id is not in the content.
 *
 * @param what its id should name, in the words of the plan: "milestone", "indicator"
 */
export function unknownRow(entry: { id: string; at: SheetPlace }, what: string): SheetProblem {
  const remedy = "Take the id from a new template; do not change it.";
  if (entry.id === "") {
    return { ...entry.at, message: `the id of the ${what} is missing.`, remedy };
  }
  return { ...entry.at, message: `there is no ${what} "${entry.id}".`, remedy };
}

/** Words as they are compared: spaces and line ends do not count. */
function flat(words: string): string {
  return words.replace(/\s+/g, " ").trim().toLowerCase();
}

/**
 * A row whose id and whose words are of two things, as when a part of the columns was sorted: its
 * figures would go to the wrong one.
 *
 * @param words what the row calls the thing
 * @param known what each thing is called, by its id
 */
export function mixedRow(
  entry: { id: string; at: SheetPlace },
  words: { text: string; place: SheetPlace | undefined },
  known: ReadonlyMap<string, readonly string[]>,
): SheetProblem[] {
  const isCalled = (names: readonly string[]): boolean =>
    names.some((name) => flat(name) === flat(words.text));
  if (words.text === "" || isCalled(known.get(entry.id) ?? [])) return [];
  const other = [...known].find(([id, names]) => id !== entry.id && isCalled(names));
  if (!other || !known.has(entry.id)) return [];
  const message = `these are the words of "${other[0]}", but the row is of "${entry.id}".`;
  const remedy =
    "Rows get mixed when only some of the columns are sorted. Copy the figures into a new template, each into its own row.";
  return [{ ...(words.place ?? entry.at), message, remedy }];
}

/** A row that was filled before and is empty now: nothing is taken off a report in silence. */
export function emptiedRow(entry: { at: SheetPlace }, said: string): SheetProblem {
  return {
    ...entry.at,
    message: `this row is empty, but the report already says "${said}" here.`,
    remedy:
      "Fill the row again: a new template has it. A workbook takes nothing off a report; ask for that in the proposal.",
  };
}

/** Said of every change of something that the report has already. */
export const WHY_MISSING =
  'This changes what the report already says. If the report is public, fill "Why", "Decided by" and "Decided on" in this row.';
