import { IntlMessageFormat } from "intl-messageformat";
import { localeOf, type LanguageCode } from "../../domain/language.ts";
import { onceOfText } from "../../domain/once.ts";
import { CY } from "./cy.ts";
import { EN_GB, type Catalogue, type Phrase } from "./en-GB.ts";
import { formedPlaces, withForms } from "./word-forms.ts";

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

/** A phrase to be filled in, and the places in it that ask for a form of their word. */
interface Message {
  format: IntlMessageFormat;
  formed: ReturnType<typeof formedPlaces>;
}

/** By language, and by phrase: each is read once. */
const messages = onceOfText((language: LanguageCode) =>
  onceOfText((phrase: Phrase): Message => {
    const text = CATALOGUES[language][phrase];
    const format = new IntlMessageFormat(text, localeOf(language), undefined, { ignoreTag: true });
    return { format, formed: formedPlaces(text) };
  }),
);

/** A phrase of a language as a message to be filled in. Each is read once. */
export function messageOf(language: LanguageCode, phrase: Phrase): Message {
  return messages(language)(phrase);
}

/**
 * A fixed phrase in a language.
 *
 * @param values what stands in its places
 * @throws Error if a place is left empty
 */
export function say(language: LanguageCode, phrase: Phrase, values: Values = {}): string {
  const { format, formed } = messageOf(language, phrase);
  return String(format.format({ ...withForms(values, formed) }));
}

/** A day as a value of a phrase: noon of the machine’s own clock, by which phrases are written. */
export function dayValue(day: string): Date {
  return new Date(`${day}T12:00:00`);
}
