import type { Forms } from "../fill.ts";
import type { Phrase } from "./en-GB.ts";
import { phrase } from "./phrase.ts";
import { LOCALE } from "./spoken.ts";

const placeholders = (places: readonly string[]): Record<string, string> =>
  Object.fromEntries(places.map((place) => [place, `{${place}}`]));

/** A phrase whose places are filled in later, where no catalogue is: "No results for {query}". */
export function openPhrase(name: Phrase, ...places: readonly string[]): string {
  return phrase(name, placeholders(places));
}

/** Numbers that between them are of every kind that a language of the site tells apart. */
const NUMBERS = [0, 1, 2, 3, 6, 11];

/** The same for a phrase that agrees with a number, in all its forms. The number is its place `n`. */
export function openForms(name: Phrase, ...places: readonly string[]): Forms {
  const rules = new Intl.PluralRules(LOCALE);
  const texts = NUMBERS.map((n) => {
    return [rules.select(n), phrase(name, { n, ...placeholders(places) })] as const;
  });
  return { language: LOCALE, texts: Object.fromEntries(texts) };
}
