import type { PlanWords } from "../domain/plan-words.ts";
import type { Priority } from "../domain/priority.ts";
import { numbered, sentenceCase, type Noun } from "../domain/noun.ts";
import { phrase } from "./catalogue/phrase.ts";

/** A priority’s name in lists: "Priority 1: Best start in life". */
export function priorityName(
  words: PlanWords,
  { number, shortTitle }: Pick<Priority, "number" | "shortTitle">,
): string {
  return `${numbered(words.priority, number)}: ${shortTitle}`;
}

/** "Priority by priority" */
export function byEachWords(noun: Noun): string {
  return phrase("by-each", { One: sentenceCase(noun.one), one: noun.one });
}

/** What stands before the link to the page of one: "The priority’s own page:". */
export function ownPage({ priority }: PlanWords): string {
  return phrase("priority-own-page", { priority: priority.one });
}
