import { sentenceCase, withArticle } from "../../domain/noun.ts";
import { andBefore, soft } from "../../domain/welsh.ts";

/**
 * Forms of a word that fills a place, which a language makes by its own rules. A phrase asks for one
 * after the place’s name: `{milestone_a}` is “a milestone”, `{members_soft}` is “gynghorwyr”, and
 * `{last_ac} {last}` “ac ambr”. So the catalogue of each language says what it needs, and the code
 * that fills a place knows of none.
 */
const FORMS = {
  a: (one: string): string => withArticle({ one, many: one }),
  A: (one: string): string => sentenceCase(withArticle({ one, many: one })),
  cap: sentenceCase,
  soft,
  ac: andBefore,
} as const;

type Form = keyof typeof FORMS;

/** A place with a form: its name, that of the word, and what makes the one of the other. */
interface FormedPlace {
  place: string;
  word: string;
  form: Form;
}

const PLACE = new RegExp(`\\{(\\w+)_(${Object.keys(FORMS).join("|")})\\}`, "g");

/** The places of a message that ask for a form. */
export function formedPlaces(text: string): readonly FormedPlace[] {
  return [...text.matchAll(PLACE)].map(([, word = "", form]) => ({
    place: `${word}_${form ?? ""}`,
    word,
    form: form as Form,
  }));
}

/** How words of the message’s own language are told from others, and marked as such. */
interface Own {
  isOwn(words: string): boolean;
  own(words: string): string;
}

/** For messages whose places hold words of their own language alone. */
const ALL_OWN: Own = { isOwn: () => true, own: (words) => words };

/** The form of a word. One of another language has none, but words of a message may go by it. */
function formed({ form }: FormedPlace, word: string, { isOwn, own }: Own): string {
  if (form === "ac") return own(FORMS.ac(word));
  return isOwn(word) ? FORMS[form](word) : word;
}

/** What a value begins with: words, words that print a count, or a sentence of such pieces. */
function beginningOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return beginningOf(value[0]);
  return beginningOf((value as { words?: unknown } | undefined)?.words ?? "");
}

/** A form of what is no mere word, such as a link: itself, but for words that only go by it. */
function formedPiece<T>({ form }: FormedPlace, value: T, { own }: Own): T | string {
  return form === "ac" ? own(FORMS.ac(beginningOf(value))) : value;
}

/** The values of a message with every form that it asks for. */
export function withForms<T>(
  values: Readonly<Record<string, T>>,
  places: readonly FormedPlace[],
  own = ALL_OWN,
): Readonly<Record<string, T | string>> {
  if (places.length === 0) return values;
  const all: Record<string, T | string> = { ...values };
  for (const one of places) {
    const value = values[one.word];
    if (value === undefined) continue;
    const isWord = typeof value === "string";
    all[one.place] = isWord ? formed(one, value, own) : formedPiece(one, value, own);
  }
  return all;
}
