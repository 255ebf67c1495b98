import type { GlossaryTerm } from "../domain/glossary.ts";

/** One written form of a term, ready to be looked for. */
export interface TermForm {
  term: GlossaryTerm;
  /** Matches the whole form at `lastIndex`. */
  pattern: RegExp;
  length: number;
}

/** Forms by their first word in lower case, longest first. */
export type TermForms = ReadonlyMap<string, readonly TermForm[]>;

const FIRST_WORD = /^[\p{L}\p{N}]+/u;

/** Small words that could be an abbreviation's form but would be marked everywhere. */
const TOO_COMMON = new Set(["a", "all", "an", "and", "as", "at", "for", "in", "is", "it", "no"]);
for (const word of ["of", "on", "or", "so", "the", "to", "us", "we"]) TOO_COMMON.add(word);

/** Whether a word only joins others, so that it means nothing by itself. */
export function isLittleWord(word: string): boolean {
  return TOO_COMMON.has(word.toLowerCase());
}

/** Abbreviations and names have a capital beyond the first letter, or a digit: case matters. */
export function isName(form: string): boolean {
  return /\p{Lu}|\p{N}/u.test(form.slice(1));
}

/** Straight and curly apostrophes are the same, and so is any white space. */
function patternOf(form: string): RegExp {
  const source = form
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, "\\s+");
  return new RegExp(`${source}(?![\\p{L}\\p{N}])`, isName(form) ? "uy" : "iuy");
}

/** All written forms of all terms, to be looked up by the word a text goes on with. */
export function termForms(glossary: readonly GlossaryTerm[]): TermForms {
  const forms = new Map<string, TermForm[]>();
  for (const term of glossary) {
    for (const form of [term.term, ...term.forms]) {
      const first = FIRST_WORD.exec(form)?.[0].toLowerCase();
      if (first === undefined || TOO_COMMON.has(form.toLowerCase())) continue;
      const entry = { term, pattern: patternOf(form), length: form.length };
      forms.set(first, [...(forms.get(first) ?? []), entry]);
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.length - a.length);
  return forms;
}
