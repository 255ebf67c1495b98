import { once } from "../domain/once.ts";
import { smallCountsIn, type SmallCount } from "../domain/small-counts.ts";
import type { FewPeople } from "../kinds/kind.ts";
import type { CheckedFile } from "./content-file.ts";
import { filesByFewPeople, type ContentSet } from "./content-set.ts";
import { EDITORS_KEYS, SAYS } from "./few-people.ts";
import type { Problem } from "./problem.ts";
import { textsIn, type FileText } from "./texts-in.ts";

/**
 * Keys whose words a paper prints, where a decision stands with the paper's own text, and those that
 * say where and when.
 */
const PRINTED: ReadonlySet<PropertyKey> = new Set([
  ...["quotation", "printed", "source", "place", "smallNumbers", "withheld", "disclosure"],
]);

/** What happened to somebody, or how somebody was, said after the words that count them. */
const EVENT =
  /^[^.,;:\n]*? (?:was|were|had|did|died|left|moved|came|went|got|took|lost|won|met|(?:has|have) been|a \p{Ll}+(?:odd|wyd)|a fu|wedi|(?!aged|exceed|succeed)\p{Ll}{3,}ed)\b/u;

/**
 * Whether words tell of somebody. In words alone, small numbers explain what is meant ("two people
 * who share a job"): then nobody is counted.
 */
function tells(text: string, { words, index }: SmallCount): boolean {
  return /\d/.test(words) || EVENT.test(text.slice(index + words.length));
}

function problemsIn({ text, problem }: FileText, all: boolean): Problem[] {
  return smallCountsIn(text)
    .filter((one) => all || tells(text, one))
    .map(({ index, words, what }) =>
      problem(
        index,
        "small-count-own-words",
        `${SAYS[what](words)} These are the editors’ own words, which no paper prints.`,
        "Say it without the number.",
      ),
    );
}

const inWhole = once((file: CheckedFile) => textsIn(file, PRINTED));

const inNotes = once((file: CheckedFile): FileText[] => {
  const data = file.data as Readonly<Record<string, unknown>>;
  const own = Object.fromEntries(
    Object.entries(data).filter(([key]) => EDITORS_KEYS.includes(key)),
  );
  // What stands below the keys is printed, and has decisions of its own.
  return textsIn(file, PRINTED, own).slice(1);
});

/**
 * Small numbers of people in what the editors themselves write: members' questions, corrections,
 * notes, pages, the glossary. A paper's own words may be published by a decision; these can simply be
 * said otherwise.
 */
export function checkOwnWords(set: ContentSet): Problem[] {
  const texts = (way: FewPeople, textsOf: (file: CheckedFile) => FileText[]): FileText[] =>
    filesByFewPeople(set, way).flatMap(textsOf);
  return [
    ...texts("refused", inWhole).flatMap((text) => problemsIn(text, true)),
    ...texts("explained", inWhole).flatMap((text) => problemsIn(text, false)),
    ...texts("decision", inNotes).flatMap((text) => problemsIn(text, true)),
  ];
}
