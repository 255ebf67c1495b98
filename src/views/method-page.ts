import { countAnchor } from "../addresses/paths.ts";
import { COUNT_DEFINITIONS, countIn, scopeFor } from "../domain/counts/counts.ts";
import { wordedFor } from "../domain/counts/definition.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { bare, partOf, type Said } from "../wording/counts.ts";

/** One count as the page of the method explains it. */
export interface CountRule {
  id: string;
  title: string;
  definition: string;
  /** What it comes to today, out of its whole. */
  now: Said;
}

/** Every definition of a count, each with what it comes to. */
export function countRules(card: ReportCard): CountRule[] {
  return COUNT_DEFINITIONS.map(({ name, title, definition, of }) => {
    const count = countIn(card, name, scopeFor(card, name));
    const now: Said = of === null ? [bare(count)] : [partOf(count)];
    return {
      id: countAnchor(name),
      title: wordedFor(card.words, title),
      definition: wordedFor(card.words, definition),
      now,
    };
  });
}
