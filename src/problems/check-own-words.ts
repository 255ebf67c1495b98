import { once } from "../domain/once.ts";
import { smallCountsIn } from "../domain/small-counts.ts";
import type { CheckedFile } from "./content-file.ts";
import type { ContentSet } from "./content-set.ts";
import type { Problem } from "./problem.ts";
import { textsIn, type FileText } from "./texts-in.ts";

/**
 * Keys whose words a paper prints, where a decision stands with the paper's own text, and those that
 * say where and when.
 */
const PRINTED: ReadonlySet<PropertyKey> = new Set([
  ...["quotation", "printed", "source", "place", "smallNumbers", "withheld", "disclosure"],
  // An indicator's name and a plan's aims count those who are to be helped, not those who were.
  ...["name", "title", "shortTitle", "sentence"],
]);

/** Keys of printed papers that hold the editors' own words. */
const EDITORS: readonly string[] = ["editorNotes", "inShort", "notKnown", "explanation"];

/** In words, small numbers explain what is meant ("two people who share a job"): then nobody is counted. */
function inDigits(words: string): boolean {
  return /^\D*\b[1-4]\b/.test(words);
}

function problemsIn({ text, problem }: FileText, all: boolean): Problem[] {
  return smallCountsIn(text)
    .filter(({ words }) => all || inDigits(words))
    .map(({ index, words }) =>
      problem(
        index,
        "small-count-own-words",
        `"${words}" tells of very few people, so somebody could be recognised. These are the editors’ own words, which no paper prints.`,
        "Say it without the number.",
      ),
    );
}

const inWhole = once((file: CheckedFile) => textsIn(file, PRINTED));

const inNotes = once((file: CheckedFile): FileText[] => {
  const data = file.data as Readonly<Record<string, unknown>>;
  const own = Object.fromEntries(Object.entries(data).filter(([key]) => EDITORS.includes(key)));
  // What stands below the keys is printed, and has decisions of its own.
  return textsIn(file, PRINTED, own).slice(1);
});

/**
 * Small numbers of people in what the editors themselves write: members' questions, corrections,
 * notes, pages, the glossary. A paper's own words may be published by a decision; these can simply be
 * said otherwise.
 */
export function checkOwnWords(set: ContentSet): Problem[] {
  const plan = set.plan ? [set.plan] : [];
  const strict = [...set.questions, ...set.corrections];
  const explaining = [...set.glossary, ...set.pages, ...set.indicators, ...set.areas, ...plan];
  const papers = [...set.reports, ...set.updates, ...set.highlights, ...set.serviceViews];
  return [
    ...strict.flatMap((file) => inWhole(file).flatMap((text) => problemsIn(text, true))),
    ...explaining.flatMap((file) => inWhole(file).flatMap((text) => problemsIn(text, false))),
    ...[...papers, ...set.clinics].flatMap((file) =>
      inNotes(file).flatMap((text) => problemsIn(text, true)),
    ),
  ];
}
