import { IntlMessageFormat } from "intl-messageformat";
import { localeOf, type LanguageCode } from "../../domain/language.ts";
import { onceOfText } from "../../domain/once.ts";
import { CY } from "./cy.ts";
import { EN_GB, type Catalogue, type Phrase } from "./en-GB.ts";

/** Marks every phrase of the catalogue, so that one that is written elsewhere is seen. */
function marked(catalogue: Catalogue): Catalogue {
  const all = Object.entries(catalogue).map(([name, text]) => [name, `⟦${text}⟧`]);
  return Object.fromEntries(all) as Catalogue;
}

export const CATALOGUES: Readonly<Record<LanguageCode, Catalogue>> = {
  "en-GB": EN_GB,
  cy: CY,
  "ar-XB": marked(EN_GB),
};

/** What fills a phrase's places: words, numbers, and days as noon of that day. */
type Values = Readonly<Record<string, string | number | Date>>;

/** By language, and by phrase: each is read once. */
const formats = onceOfText((language: LanguageCode) =>
  onceOfText((phrase: Phrase) => {
    const text = CATALOGUES[language][phrase];
    return new IntlMessageFormat(text, localeOf(language), undefined, { ignoreTag: true });
  }),
);

/** A phrase of a language as a message to be filled in. Each is read once. */
export function formatOf(language: LanguageCode, phrase: Phrase): IntlMessageFormat {
  return formats(language)(phrase);
}

/**
 * A fixed phrase in a language.
 *
 * @param values what stands in its places
 * @throws Error if a place is left empty
 */
export function say(language: LanguageCode, phrase: Phrase, values: Values = {}): string {
  return String(formatOf(language, phrase).format({ ...values }));
}

/** A day as a value of a phrase: noon of the machine’s own clock, by which phrases are written. */
export function dayValue(day: string): Date {
  return new Date(`${day}T12:00:00`);
}
