import { Count } from "../domain/counts/count.ts";
import type { Phrase } from "./catalogue/en-GB.ts";
import { phrase, saying } from "./catalogue/phrase.ts";
import { nounAfter } from "./numbers.ts";

/** Words that print a count, with the name of what they count. */
export interface Counted {
  count: Count;
  words: string;
}

/** A text with its counts marked. `Said.astro` shows it; `plain` is for where no mark can be. */
export type Said = readonly (string | Counted)[];

const shown = (count: Count): string => Count.open(count).shown;

/** Whether a part is all of its whole. */
export function isAll(count: Count): boolean {
  return count.of !== null && Count.open(count).number === Count.open(count.of).number;
}

/** The number alone: "7", for a heading or a table. */
export function bare(count: Count): Counted {
  return { count, words: shown(count) };
}

/** The number with its noun: "7 indicators". */
export function counted(count: Count, one: string, many = `${one}s`): Counted {
  return { count, words: nounAfter(shown(count), count.isOne, { one, many }) };
}

/** The number with its noun of the catalogue: `countedAs("n-indicators", count)` is "7 indicators". */
export function countedAs(name: Phrase, count: Count): Counted {
  const { number: n, shown: text } = Count.open(count);
  return { count, words: phrase(name, { n, shown: text }) };
}

/** A count as the number that a phrase agrees with. It prints nothing. */
export function agreeing(count: Count): { n: number } {
  return { n: Count.open(count).number };
}

/** A part with its whole, which has a noun of the catalogue: "6 of 87 indicators". */
export function outOfAs(name: Phrase, count: Count): Counted {
  const { of } = count;
  if (!of) return countedAs(name, count);
  const whole = countedAs(name, of).words;
  return { count, words: phrase("out-of", { part: shown(count), whole }) };
}

/** A part with its whole, which agrees with the noun: "6 of 87 indicators". */
export function outOf(count: Count, one: string, many = `${one}s`): Counted {
  const { of } = count;
  if (!of) return counted(count, one, many);
  const whole = counted(of, one, many).words;
  return { count, words: phrase("out-of", { part: shown(count), whole }) };
}

/** A part with its whole, without a noun: "6 of 87". */
export function partOf(count: Count): Counted {
  const { of } = count;
  const part = shown(count);
  return { count, words: of ? phrase("out-of", { part, whole: shown(of) }) : part };
}

/** A sentence with counts in it. */
export function say(
  texts: TemplateStringsArray,
  ...parts: readonly (string | Counted | Said)[]
): Said {
  const isText = (part: string | Counted | Said): part is Said => Array.isArray(part);
  return joined(
    texts.flatMap((text, at): Said => {
      const part = parts[at] ?? "";
      return [text, ...(isText(part) ? part : [part])];
    }),
  );
}

/** Words that stand next to each other as one. */
function joined(said: Said): Said {
  return said.reduce<(string | Counted)[]>((all, part) => {
    const last = all.at(-1);
    if (part === "") return all;
    if (typeof last !== "string" || typeof part !== "string") return [...all, part];
    return [...all.slice(0, -1), last + part];
  }, []);
}

/** Sentences, one after the other. */
export function sayAll(sentences: readonly Said[]): Said {
  return sentences.flatMap((one, at) => (at === 0 ? one : [" ", ...one]));
}

/** Several in a row: "a, b, c". */
export function sayRow(items: readonly Said[]): Said {
  return items.flatMap((item, at) => (at === 0 ? item : [", ", ...item]));
}

/** A list in one sentence: "a, b and c". */
export function sayList(items: readonly Said[]): Said {
  const last = items.at(-1) ?? [];
  if (items.length < 2) return last;
  return saying("and-list", { before: sayRow(items.slice(0, -1)), last });
}

/** The words alone, for a description, a file or a letter. */
export function plain(said: Said): string {
  return said.map((part) => (typeof part === "string" ? part : part.words)).join("");
}
