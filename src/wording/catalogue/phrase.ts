import { OWN_BEGINS, OWN_ENDS } from "../../domain/language-marks.ts";
import type { Counted, Said } from "../counts.ts";
import type { Phrase } from "./en-GB.ts";
import { messageOf } from "./say.ts";
import { MARKED, SPOKEN } from "./spoken.ts";
import { withForms } from "./word-forms.ts";

/** What fills the places of a phrase: words, numbers, and days as noon of that day. */
type Values = Readonly<Record<string, string | number | Date>>;

/** The same, and words that print a count. */
type SaidValues = Readonly<Record<string, string | number | Date | Counted | Said>>;

/** Where one language ends and begins again at once, nothing stands between. */
const NOTHING = new RegExp(`${OWN_ENDS}${OWN_BEGINS}|${OWN_BEGINS}${OWN_ENDS}`, "g");

/** Words of the language of the site. */
export function own(text: string): string {
  if (!MARKED) return text;
  return `${OWN_BEGINS}${text}${OWN_ENDS}`.replace(NOTHING, "");
}

/** Whether words are of the language of the site: not of content that is not translated. */
export function isOwn(words: string): boolean {
  return !MARKED || words.startsWith(OWN_BEGINS);
}

/** Words, and the signs of where a language begins and ends. */
const WORDS = new RegExp(`[\\p{L}${OWN_BEGINS}${OWN_ENDS}]`, "u");

/** A value inside a phrase: words are of another language until they say what they are. */
function inside<T>(value: T): T | string {
  return typeof value === "string" && WORDS.test(value)
    ? `${OWN_ENDS}${value}${OWN_BEGINS}`
    : value;
}

function insideAll<T>(values: Readonly<Record<string, T>>): Record<string, T | string> {
  return Object.fromEntries(Object.entries(values).map(([name, one]) => [name, inside(one)]));
}

/**
 * A fixed phrase in the language of the site, as a part of a page or of a sentence.
 *
 * @param values what stands in its places; content that is not translated keeps its own language
 * @throws Error if a place is left empty
 */
export function phrase(name: Phrase, values: Values = {}): string {
  const { format, formed } = messageOf(SPOKEN, name);
  const all = withForms(values, formed, { isOwn, own });
  if (!MARKED) return String(format.format({ ...all }));
  return own(String(format.format(insideAll(all))));
}

/**
 * A fixed sentence in pieces: its words, and what stands in its places and is no word, such as links.
 *
 * @param values what stands in its places
 * @throws Error if a place is left empty
 */
export function pieces<T extends object>(
  name: Phrase,
  values: Readonly<Record<string, string | number | Date | T>>,
): (string | T)[] {
  const { format, formed } = messageOf(SPOKEN, name);
  const all = withForms(values, formed, { isOwn, own });
  const parts = format.formatToParts<T>(MARKED ? insideAll(all) : { ...all });
  return parts.map(({ value }) => (typeof value === "string" ? own(value) : (value as T)));
}

/**
 * A fixed sentence with counts in it.
 *
 * @param values what stands in its places
 * @throws Error if a place is left empty
 */
export function saying(name: Phrase, values: SaidValues): Said {
  const said = pieces<Counted | Said>(name, values).flatMap((piece): Said => {
    if (typeof piece === "string") return [piece];
    return Array.isArray(piece) ? (piece as Said) : [piece as Counted];
  });
  return said.reduce<(string | Counted)[]>((all, part) => {
    const last = all.at(-1);
    const both = typeof last === "string" && typeof part === "string";
    return both ? [...all.slice(0, -1), last + part] : [...all, part];
  }, []);
}

/** What stands for a place while a phrase is taken apart at it. */
const PLACE = "\uE002";

/** What a phrase says before and after one of its places, where a link or a picture is to stand. */
export function around(name: Phrase, place: string, values: Values = {}): [string, string] {
  const { format, formed } = messageOf(SPOKEN, name);
  const all = withForms(values, formed, { isOwn, own });
  const filled = MARKED ? insideAll(all) : all;
  const [before = "", after = ""] = String(format.format({ ...filled, [place]: PLACE })).split(
    PLACE,
  );
  return [own(before), own(after)];
}
