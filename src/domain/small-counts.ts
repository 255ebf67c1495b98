import { onceOfText } from "./once.ts";
import { countsByForm } from "./small-counts/count-forms.ts";
import { countsBefore } from "./small-counts/counts-before.ts";
import { knownPeople } from "./small-counts/known-person.ts";
import { ANYBODY, type SmallCount } from "./small-counts/people.ts";
import { inSmallLetters } from "./small-counts/small-letters.ts";
import { smallShares } from "./small-counts/shares.ts";
import { smallCountsInWelsh } from "./small-counts/welsh.ts";

export type { SmallCount } from "./small-counts/people.ts";

/** Whether one place begins within another, which then tells of both. */
function holds(outer: SmallCount, { index }: SmallCount): boolean {
  return outer.index <= index && index < outer.index + outer.words.length;
}

function inEnglish(text: string, printed: string): SmallCount[] {
  return [
    ...countsBefore(text),
    ...countsByForm(text, printed),
    ...smallShares(text),
    ...knownPeople(text, printed),
  ];
}

/** The words of a count as they are printed. */
function wordsAt(printed: string, { index, words }: SmallCount): string {
  return printed.slice(index, index + words.length);
}

/**
 * Where a text tells of so few people that somebody could be recognised: a number from 1 to 4 of
 * those whom services are for, in digits or in words; a share of so few that the number follows
 * ("25% of the 8 children"); what is left of a whole ("8 of the 9 children"); one person whom all
 * would know ("the only child in care"); people of named small places. Dates, shares of many, ages,
 * and counts of schools or places are none, nor is "fewer than five", which is how statistics say
 * that a number is kept back. It finds what people have to look at; it decides nothing.
 */
export const smallCountsIn: (text: string) => readonly SmallCount[] = onceOfText((printed) => {
  const text = inSmallLetters(printed);
  const english = ANYBODY.test(text) ? inEnglish(text, printed) : [];
  const all = [...english, ...smallCountsInWelsh(text)].sort(
    (a, b) => a.index - b.index || b.words.length - a.words.length,
  );
  const apart = all.reduce<SmallCount[]>((kept, one) => {
    const last = kept.at(-1);
    return last && holds(last, one) ? kept : [...kept, one];
  }, []);
  return apart.map((one) => ({ ...one, words: wordsAt(printed, one) }));
});
