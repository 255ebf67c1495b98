import type { Plan } from "../domain/plan.ts";
import type { Source } from "../domain/source.ts";

/** Where printed words come from, for a reader who wants to look them up. */
export interface Citation {
  document: string;
  place: string;
  date: string;
}

/**
 * The citation of a source.
 *
 * @throws Error if the plan does not list the document; the content check refuses that first
 */
export function citation(plan: Plan, source: Source): Citation {
  const found = plan.documents.find((one) => one.id === source.document);
  if (!found) throw new Error(`The plan lists no document ${source.document}.`);
  return { document: found.title, place: source.place, date: found.date };
}
