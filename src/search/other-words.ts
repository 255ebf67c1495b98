import type { GlossaryTerm } from "../domain/glossary.ts";
import type { SynonymGroup } from "../domain/synonyms.ts";

/** Finds other words for what a text says. */
export type OtherWords = (text: string) => readonly string[];

/** A word that stands for a group, and as the matcher reads it, in small letters. */
interface Word {
  word: string;
  flat: string;
}

interface Group {
  words: readonly Word[];
  /** Phrases and their plurals as the matcher reads them, in exact case. */
  exact: readonly string[];
  /** The same in small letters. */
  loose: readonly string[];
}

/** A printed "meaning" longer than this is an explanation, not another name. */
const LONGEST_NAME = 60;

/** Runs of letters and digits with one space before, between and after: " CAMHS and A E ". */
function flat(text: string): string {
  const words = text.replace(/['’]/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(" ")} `;
}

/** Short forms such as "CAMHS", "DfE" or "PA" are found in their exact case only. */
function isShortForm(phrase: string): boolean {
  return /\p{Lu}/u.test(phrase.slice(1)) && !phrase.includes(" ");
}

function withPlurals(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => [phrase, `${phrase.trimEnd()}s `]);
}

function group(words: readonly string[], means: readonly string[]): Group {
  const exact = means.filter((phrase) => isShortForm(phrase)).map((phrase) => flat(phrase));
  const loose = means
    .filter((phrase) => !isShortForm(phrase))
    .map((phrase) => flat(phrase.toLowerCase()));
  const own = words.map((word) => ({ word, flat: flat(word.toLowerCase()) }));
  return { words: own, exact: withPlurals(exact), loose: withPlurals(loose) };
}

/** A short form and its meanings are words for each other. */
function glossaryGroup(term: GlossaryTerm): Group[] {
  const meanings = term.printed.map((one) => one.meaning);
  const names = [term.term, ...term.forms, ...meanings].filter(
    (name) => name.length <= LONGEST_NAME,
  );
  const distinct = [...new Set(names)];
  return distinct.length > 1 ? [group(distinct, distinct)] : [];
}

/** The first word of a phrase: a text without it does not hold the phrase. */
function firstWord(phrase: string): string {
  return phrase.trim().split(" ", 1)[0] ?? "";
}

/** A phrase, and which group it stands for. */
interface Phrase {
  phrase: string;
  at: number;
}

type PhrasesByFirstWord = ReadonlyMap<string, readonly Phrase[]>;

function byFirstWord(phrases: readonly (readonly string[])[]): PhrasesByFirstWord {
  const all = phrases.flatMap((some, at) => some.map((phrase) => ({ phrase, at })));
  return Map.groupBy(all, ({ phrase }) => firstWord(phrase));
}

/** Which groups a text names. Only phrases whose first word it has are looked for in it. */
function named(text: string, phrases: PhrasesByFirstWord): number[] {
  const words = [...new Set(text.trim().split(" "))];
  return words
    .flatMap((word) => phrases.get(word) ?? [])
    .filter(({ phrase }) => text.includes(phrase))
    .map(({ at }) => at);
}

/**
 * Makes the finder of other words: residents' words where the text uses the plan's, short forms
 * where it uses the meaning, and the other way round. Words that the text has already are left out.
 */
export function otherWords(
  synonyms: readonly SynonymGroup[],
  glossary: readonly GlossaryTerm[],
): OtherWords {
  const groups = [
    ...synonyms.map(({ words, means }) => group(words, means)),
    ...glossary.flatMap((term) => glossaryGroup(term)),
  ];
  const exactPhrases = byFirstWord(groups.map(({ exact }) => exact));
  const loosePhrases = byFirstWord(groups.map(({ loose }) => loose));
  return (text) => {
    const exact = flat(text);
    const loose = exact.toLowerCase();
    const found = new Set([...named(exact, exactPhrases), ...named(loose, loosePhrases)]);
    const words = groups
      .filter((_, at) => found.has(at))
      .flatMap((one) => one.words)
      .filter((one) => !loose.includes(one.flat))
      .map(({ word }) => word);
    return [...new Set(words)];
  };
}
