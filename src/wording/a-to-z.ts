import type { GlossaryTerm } from "../domain/glossary.ts";
import { LOCALE } from "./catalogue/spoken.ts";
import { unmarked } from "../domain/language-marks.ts";

const order = new Intl.Collator(LOCALE, { ignorePunctuation: true, numeric: true });

/** Terms from A to Z; brackets and case do not count. */
export function sortByTerm(terms: readonly GlossaryTerm[]): GlossaryTerm[] {
  return [...terms].sort(
    (a, b) => order.compare(unmarked(a.term), unmarked(b.term)) || (a.id < b.id ? -1 : 1),
  );
}
