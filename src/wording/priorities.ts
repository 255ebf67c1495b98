import type { PlanWords } from "../domain/plan-words.ts";
import type { Priority } from "../domain/priority.ts";
import { numbered } from "../domain/noun.ts";

/** A priority’s name in lists: "Priority 1: Best start in life". */
export function priorityName(
  words: PlanWords,
  { number, shortTitle }: Pick<Priority, "number" | "shortTitle">,
): string {
  return `${numbered(words.priority, number)}: ${shortTitle}`;
}
