import type { Source } from "./source.ts";
import type { SmallNumberDecision, Withheld } from "./update.ts";

/** What one report says about a priority by exception. Each item is one printed statement. */
export interface Highlights {
  report: string;
  priority: number;
  /** "What's working well" */
  workingWell: readonly string[];
  /** "What we are concerned about" */
  concerns: readonly string[];
  withheld?: readonly Withheld[] | undefined;
  smallNumbers?: readonly SmallNumberDecision[] | undefined;
  source: Source;
  editorNotes: readonly string[];
}
