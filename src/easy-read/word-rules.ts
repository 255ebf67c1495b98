import { syllable } from "syllable";
import { onceOfText } from "../domain/once.ts";
import { refuse, warn, type Breach } from "./breach.ts";
import { wordsIn } from "./sentences.ts";
import { isAllowedWord, isEasyWord } from "./spoken-words.ts";

const syllablesIn = onceOfText(syllable);

/** A row as the word rules see it: its words, and which of them are bold. */
export interface WordRow {
  words: string;
  bold: readonly string[];
}

/** What hard words are explained where. */
export interface HardWords {
  /** Lower-case terms of the word list, longest first. */
  terms: readonly string[];
  /** Names that need no explaining: the place and the council. */
  names: ReadonlySet<string>;
  /** Whether the texts are English: only of English do we know which words are easy. */
  english: boolean;
}

const MOST = 8;
const MANY = 5;
const LONG_WORD = 4;

function escape(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’]/g, "['’]");
}

const pattern = onceOfText((term): RegExp => {
  const forms = term.endsWith("y")
    ? `${escape(term.slice(0, -1))}(?:y|ies)`
    : `${escape(term)}(?:s|es)?`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${forms}(?:['’]s)?(?![\\p{L}\\p{N}])`, "giu");
});

/** Which hard words a text uses, in the order of the word list. */
function hardWordsIn(text: string, terms: readonly string[]): string[] {
  let rest = text;
  return terms.filter((term) => {
    const before = rest;
    rest = rest.replace(pattern(term), " ");
    return rest !== before;
  });
}

function withoutTerms(text: string, terms: readonly string[]): string {
  return terms.reduce((rest, term) => rest.replace(pattern(term), " "), text);
}

/** Words of one text that readers may not know (ER07); none where the text is not English. */
export function unknownWordBreaches(text: string, hard: HardWords): Breach[] {
  if (!hard.english) return [];
  const words = wordsIn(withoutTerms(text, hard.terms)).filter(
    (word) => !/\d/.test(word) && !hard.names.has(word.toLowerCase().replace(/['’]s$/, "")),
  );
  const unknown = words.filter((word) => !isEasyWord(word) && !/\./.test(word));
  const long = words.filter(
    (word) => isEasyWord(word) && !isAllowedWord(word) && syllablesIn(word) >= LONG_WORD,
  );
  return [
    ...unknown.map((word) =>
      refuse(
        "ER07",
        `“${word}” is a hard word.`,
        "Use an easier word, or explain it on the page of kind “words”.",
      ),
    ),
    ...long.map((word) => warn("ER07", `“${word}” is a long word.`, "Look for a shorter word.")),
  ];
}

function explains(row: WordRow | undefined, term: string): boolean {
  if (!row) return false;
  return hardWordsIn(row.words, [term]).length > 0 && /\b(?:means?|is|are)\b/.test(row.words);
}

function sameTerm(bold: string, term: string): boolean {
  return hardWordsIn(bold, [term]).length > 0;
}

function firstUse(rows: readonly WordRow[], index: number, term: string): Breach[] {
  const row = rows[index];
  if (!row) return [];
  if (!row.bold.some((bold) => sameTerm(bold, term))) {
    const remedy = `Write **${term}** and explain it in the next row.`;
    return [refuse("ER07", `The hard word “${term}” is not bold where it first stands.`, remedy)];
  }
  if (explains(rows[index + 1], term)) return [];
  const remedy = `Start the next row with “${term.charAt(0).toUpperCase()}${term.slice(1)} means”.`;
  return [refuse("ER07", `The next row does not explain the hard word “${term}”.`, remedy)];
}

/**
 * Hard words of a page (ER07): bold where they first stand, explained in the next row, and not too
 * many.
 *
 * @returns breaches by the index of the row they are about
 */
export function hardWordBreaches(
  rows: readonly WordRow[],
  terms: readonly string[],
): { index: number; breach: Breach }[] {
  const seen = new Set<string>();
  const found: { index: number; breach: Breach }[] = [];
  rows.forEach((row, index) => {
    for (const term of hardWordsIn(row.words, terms).filter((one) => !seen.has(one))) {
      seen.add(term);
      for (const breach of firstUse(rows, index, term)) found.push({ index, breach });
    }
    for (const bold of row.bold.filter((one) => hardWordsIn(one, terms).length === 0)) {
      const remedy =
        "Bold is for hard words: explain it on the page of kind “words”, or take the ** away.";
      found.push({
        index,
        breach: refuse("ER07", `“${bold}” is bold but not in the word list.`, remedy),
      });
    }
  });
  const message = `This page has ${seen.size} hard words: ${[...seen].join(", ")}.`;
  if (seen.size > MOST)
    found.push({ index: 0, breach: refuse("ER07", message, `Use at most ${MOST}.`) });
  else if (seen.size > MANY)
    found.push({ index: 0, breach: warn("ER07", message, `Try to use at most ${MANY}.`) });
  return found;
}
