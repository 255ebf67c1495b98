import { fingerprint } from "./easy-read/fingerprint.ts";
import type { LanguageCode } from "./language.ts";
import { OWN_BEGINS, OWN_ENDS } from "./language-marks.ts";
import type { GivenWords } from "./plan-words.ts";

/** Words of the content in a second language. `of` marks the words that they were made of. */
interface Translated {
  of: string;
}

/** A file of translations: what it leaves out stays in the first language, marked as such. */
export interface Translation {
  language: LanguageCode;
  /** What the plan calls its levels and readers. */
  words: GivenWords;
  ratings: readonly (Translated & { key: string; name: string })[];
  priorities: readonly (Translated & { number: number; title: string; shortTitle: string })[];
  milestones: readonly (Translated & { id: string; wording: string })[];
  reports: readonly (Translated & { id: string; name: string; title: string })[];
  indicators: readonly (Translated & { id: string; name: string; question: string })[];
  glossary: readonly (Translated & { id: string; term: string; text: string })[];
  easyRead: readonly (Translated & { id: string; title: string; lines: readonly string[] })[];
}

/** The mark of words that are translated: other words have another one. */
export function markOfWords(words: readonly string[]): string {
  return fingerprint(words.join("\n"));
}

/** Words of a second language, told apart from content that is not translated. */
export function translated(words: string): string {
  return `${OWN_BEGINS}${words}${OWN_ENDS}`;
}

/** Where words end and something begins that is no word: a reference, a sign for bold letters. */
const STOPS = /(\{[^}]*\}|\*\*)/;

/** A line of words with references and bold letters in it. */
export function translatedLine(line: string): string {
  const parts = line.split(STOPS);
  return parts.map((part, at) => (at % 2 === 1 || part === "" ? part : translated(part))).join("");
}

const LINE = /^(\s*(?:[-*] |#+ |\d+\. )?)(\S.*)$/;

/** Text in paragraphs and lists. */
export function translatedText(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(LINE, (_, sign: string, words: string) => sign + translated(words)))
    .join("\n");
}
