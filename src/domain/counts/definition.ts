import type { ReportCard } from "../report-card.ts";
import type { Scope } from "./scope.ts";

/**
 * In which scopes a count is published. indicators: this plan, its priorities, earlier plans. plan:
 * this plan. priorities: this plan and its priorities. reports: each report and its priorities.
 * pairs: each two reports; in its priorities where one follows the other.
 */
export type CountedIn = "indicators" | "plan" | "priorities" | "reports" | "pairs";

/** One definition for each count: its name, and how it is counted. Its words: `wording/count-words.ts`. */
export interface CountDefinition<Name extends string = string, Whole extends string = string> {
  name: Name;
  in: CountedIn;
  /** The count that is its whole, in the same scope. */
  of: Whole | null;
  /** Whether it can be asked of an earlier plan, of a report, of two reports. */
  counts(card: ReportCard, scope: Scope): number | { number: number; shown: string };
}
