import { once } from "../domain/once.ts";
import { smallCountsIn, type SmallCount } from "../domain/small-counts.ts";
import { sumLeaks } from "../domain/small-sums.ts";
import { problemAt, type CheckedFile } from "./content-file.ts";
import { filesByFewPeople, type ContentSet } from "./content-set.ts";
import { EDITORS_KEYS, SAYS } from "./few-people.ts";
import type { Problem } from "./problem.ts";
import { textsIn, type FileText } from "./texts-in.ts";

interface Decision {
  words: string;
}

/** A file of printed words in which decisions on small numbers stand. */
type PrintedFile = CheckedFile<{ smallNumbers: readonly Decision[] }>;

/** Keys whose words are the editors’ own, or say where and when. */
const NOT_PRINTED: ReadonlySet<PropertyKey> = new Set([
  ...["smallNumbers", "withheld", "source"],
  ...EDITORS_KEYS,
]);

/** Whether a decision’s words stand in the text over the place that was found. */
function isDecided(text: string, { index, words }: SmallCount, decisions: readonly Decision[]) {
  return decisions.some((one) => {
    for (let at = text.indexOf(one.words); at !== -1; at = text.indexOf(one.words, at + 1)) {
      if (at <= index && index + words.length <= at + one.words.length) return true;
    }
    return false;
  });
}

function undecided({ text, problem }: FileText, decisions: readonly Decision[]): Problem[] {
  return smallCountsIn(text)
    .filter((one) => !isDecided(text, one, decisions))
    .map(({ index, words, what }) =>
      problem(
        index,
        "small-count-undecided",
        SAYS[what](words),
        'Write [words left out: small numbers] in place of the words and add an entry to "withheld"; or, if they may be published, add an entry to "smallNumbers" with words, reason, decided and decidedBy.',
      ),
    );
}

function givenAway({ text, problem }: FileText): Problem[] {
  return sumLeaks(text).map(({ index, total, parts }) =>
    problem(
      index,
      "small-count-by-sum",
      `The number that is left out here can be worked out: ${total} less ${parts.join(" and ")}.`,
      "Leave out one of these numbers too, with the same mark and another entry.",
    ),
  );
}

function unused(file: PrintedFile, texts: readonly FileText[]): Problem[] {
  return file.data.smallNumbers.flatMap(({ words }, at) =>
    texts.some(({ text }) => text.includes(words))
      ? []
      : [
          problemAt(
            file,
            ["smallNumbers", at, "words"],
            "small-count-gone",
            "These words do not stand in the text.",
            "Copy the words from the text, or delete the entry.",
          ),
        ],
  );
}

const checkFile = once((file: PrintedFile): Problem[] => {
  const texts = textsIn(file, NOT_PRINTED);
  const decisions = file.data.smallNumbers;
  return [
    ...texts.flatMap((text) => [...undecided(text, decisions), ...givenAway(text)]),
    ...unused(file, texts),
  ];
});

function isPrinted(file: CheckedFile): file is PrintedFile {
  return typeof file.data === "object" && file.data !== null && "smallNumbers" in file.data;
}

/** Words about very few people need a decision, and no sum may give away a number left out. */
export function checkSmallCounts(set: ContentSet): Problem[] {
  return filesByFewPeople(set, "decision").filter(isPrinted).flatMap(checkFile);
}
