import { glossaryPath } from "../addresses/paths.ts";
import type { GlossaryTerm } from "../domain/glossary.ts";
import { sameWords } from "../domain/words.ts";
import { plainText } from "../markdown/plain-text.ts";
import { sortByTerm } from "../wording/a-to-z.ts";

/** A word that the page explains at its end. */
export interface WordEntry {
  term: string;
  /** Id of the entry on the page. */
  id: string;
  /** Id of the word's first use on the page. */
  useId: string;
  /** Printed meanings, each once; the glossary says where they are printed. */
  meanings: readonly string[];
  /** The editor's explanation as plain words. */
  explanation: string;
  /** Path of the term in the glossary. */
  path: string;
}

function distinct(meanings: readonly string[]): string[] {
  return meanings.filter(
    (meaning, index) => meanings.findIndex((earlier) => sameWords(earlier, meaning)) === index,
  );
}

/** The words that a page has marked, from A to Z, each with what it means. */
export function wordsOnPage(used: readonly GlossaryTerm[]): WordEntry[] {
  return sortByTerm(used).map(({ id, term, printed, text }) => ({
    term,
    id: `word-${id}`,
    useId: `use-${id}`,
    meanings: distinct(printed.map((one) => one.meaning)),
    explanation: plainText(text).replace(/\n/g, " "),
    path: glossaryPath(id),
  }));
}
