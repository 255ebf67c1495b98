import type { PlanWords } from "../plan-words.ts";
import type { ReportCard } from "../report-card.ts";
import type { Scope } from "./scope.ts";

/** A text of the program, or one that holds words of the plan’s own. */
export type Worded = string | ((words: PlanWords) => string);

/** Such a text for one plan. */
export function wordedFor(words: PlanWords, text: Worded): string {
  return typeof text === "string" ? text : text(words);
}

/** One definition for each count: its name, what it says, and how it is counted. */
export interface CountDefinition<Name extends string = string, Whole extends string = string> {
  name: Name;
  /** What is counted, for a heading: "Indicators off target". */
  title: Worded;
  /** The rule, in whole sentences. */
  definition: Worded;
  /** The count that is its whole, in the same scope. */
  of: Whole | null;
  /** Whether it can be asked of an earlier plan, of a report, of two reports. */
  counts(card: ReportCard, scope: Scope): number | { number: number; shown: string };
}

/** The scopes in which a plan’s definitions are published. */
export type ScopesOf = (card: ReportCard) => readonly Scope[];
