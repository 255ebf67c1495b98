import { once } from "../domain/once.ts";
import type { Source } from "../domain/source.ts";
import { wordsOf } from "../domain/words.ts";
import { KINDS } from "../kinds/kinds.ts";
import { isQuoted } from "../schemas/common.ts";
import { problemAt, type CheckedFile } from "./content-file.ts";
import { allFiles, type ContentSet } from "./content-set.ts";
import { indexWords, longestStart, fewWordsOff, type WordIndex } from "./find-words.ts";
import { PrintedWords, type Printed } from "./printed-words.ts";
import type { Problem } from "./problem.ts";
import { schemaAt, unwrap } from "./schema-at.ts";

type Path = readonly PropertyKey[];

/** A text with its path, and the source that it is cited from. */
interface Cited {
  path: Path;
  text: string;
  source: Source;
}

/**
 * Every text of a record with the nearest source around it. A text deeper inside, such as what a
 * report says of a figure's direction, may stand at any place of that paper.
 */
function* citedTexts(value: unknown, path: Path = [], source?: Source): Generator<Cited> {
  if (typeof value === "string" && source) yield { path, text: value, source };
  if (typeof value !== "object" || value === null) return;
  const list = Array.isArray(value);
  const own = (value as { source?: Source }).source;
  const near = own ?? (list ? source : source && { ...source, place: "" });
  for (const [key, one] of Object.entries(value)) {
    yield* citedTexts(one, [...path, list ? Number(key) : key], near);
  }
}

/** Words may be left out of a quotation where it says so. */
const LEFT_OUT = /…|\.\.\.|\[[^\]]*\]/;

/** A text with the words of its parts, each of which must stand in a row. */
interface Quotation extends Cited {
  parts: readonly string[][];
}

/** Texts of a file that must stand in the paper that they cite. */
const quotations = once((file: CheckedFile): Quotation[] => {
  const kind = KINDS.find((one) => one.name === file.kind);
  if (!kind) return [];
  return [...citedTexts(file.data)]
    .filter(({ path }) => {
      const schema = schemaAt(kind.schema, path);
      return schema !== undefined && isQuoted(unwrap(schema));
    })
    .map((cited) => ({ ...cited, parts: cited.text.split(LEFT_OUT).map(wordsOf) }));
});

/** Words of a paper, ready to be searched. */
interface Searched extends Printed {
  index: WordIndex;
}

function remedyFor({ words, index, where }: Searched, quoted: readonly string[]): string {
  const { at, count } = longestStart(words, index, quoted);
  const next = words[at + count];
  if (count < 2 || next === undefined) return `Copy the words from ${where}, letter for letter.`;
  const last = quoted.slice(Math.max(0, count - 4), count).join(" ");
  return `After "${last}" the report goes on with "${next}", not with "${quoted[count] ?? ""}". Copy the words from ${where}, letter for letter.`;
}

type Told = readonly [message: string, remedy: string];

/** What is wrong with words that must stand in what is held of a paper; undefined if they do. */
function faultOf(print: Searched, words: readonly string[], place: string): Told | undefined {
  const { count } = longestStart(print.words, print.index, words);
  if (count === words.length) return undefined;
  if (print.whole) {
    const at = place === "" ? "" : ` at "${place}"`;
    const message = `The quotation is not in the words of the report${at}.`;
    return [message, remedyFor(print, words)];
  }
  const slip = fewWordsOff(print.words, print.index, words);
  if (!slip) return undefined;
  return [
    `The words have "${slip.wanted}" where the site holds "${slip.found}" in the words of the same paper.`,
    `Compare both with the paper. The other place is in ${print.where}.`,
  ];
}

/**
 * Words that are shown as printed must stand, word for word, in what this site holds of the paper
 * that they cite: figures' quotations, meanings of terms and ratings, clinics, members' questions.
 * Of an archive paper, and of a report beside its milestones, only a part may be held: there a text is
 * refused where it differs from the held one in a few words.
 */
export function checkQuotations(set: ContentSet): Problem[] {
  const papers = new PrintedWords(set);
  const indexes = new Map<Printed, Searched>();
  const search = (print: Printed): Searched => {
    const known = indexes.get(print) ?? { ...print, index: indexWords(print.words) };
    indexes.set(print, known);
    return known;
  };
  return allFiles(set).flatMap((file) =>
    quotations(file).flatMap(({ path, parts, source }) => {
      const print = papers.at(source);
      if (!print) return [];
      for (const part of parts) {
        const fault = faultOf(search(print), part, source.place);
        if (fault) return [problemAt(file, path, "quotation-differs", ...fault)];
      }
      return [];
    }),
  );
}
