import type { PlanWords } from "../plan-words.ts";
import type { ReportCard } from "../report-card.ts";
import type { Scope } from "./scope.ts";

/** A text of the program, or one that holds words of the plan’s own. */
export type Worded = string | ((words: PlanWords) => string);

/** Such a text for one plan. */
export function wordedFor(words: PlanWords, text: Worded): string {
  return typeof text === "string" ? text : text(words);
}

/**
 * In which scopes a count is published. indicators: this plan, its priorities, earlier plans. plan:
 * this plan. priorities: this plan and its priorities. reports: each report and its priorities.
 * pairs: each two reports; in its priorities where one follows the other.
 */
export type CountedIn = "indicators" | "plan" | "priorities" | "reports" | "pairs";

/** One definition for each count: its name, what it says, and how it is counted. */
export interface CountDefinition<Name extends string = string, Whole extends string = string> {
  name: Name;
  /** What is counted, for a heading: "Indicators off target". */
  title: Worded;
  /** The rule, in whole sentences. */
  definition: Worded;
  in: CountedIn;
  /** The count that is its whole, in the same scope. */
  of: Whole | null;
  /** Whether it can be asked of an earlier plan, of a report, of two reports. */
  counts(card: ReportCard, scope: Scope): number | { number: number; shown: string };
}
