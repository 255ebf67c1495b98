import { isPseudo } from "../../domain/language.ts";
import { FIRST_LANGUAGE } from "../../domain/language.ts";
import type { Forms } from "../fill.ts";
import type { Phrase } from "./en-GB.ts";
import { phrase } from "./phrase.ts";
import { SPOKEN } from "./spoken.ts";

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
  const language = isPseudo(SPOKEN) ? FIRST_LANGUAGE : SPOKEN;
  const rules = new Intl.PluralRules(language);
  const texts = NUMBERS.map((n) => {
    return [rules.select(n), phrase(name, { n, ...placeholders(places) })] as const;
  });
  return { language, texts: Object.fromEntries(texts) };
}
