import { problemAt, problemInBody, type CheckedFile } from "./content-file.ts";
import type { ContentSet } from "./content-set.ts";
import type { Problem } from "./problem.ts";

/** A text that readers see, and how to point into it. */
interface Passage {
  file: CheckedFile;
  text: string;
  /** Absent for the text below the keys. */
  key?: readonly PropertyKey[];
}

interface Use {
  abbreviation: string;
  passage: Passage;
  /** Place of the abbreviation in the passage, counted from 0. */
  offset: number;
}

/** Addresses of links are not read by people. */
const ADDRESS = /\]\([^)]*\)|https?:\/\/\S+/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}&+]*/gu;
const ROMAN = /^[IVXLCDM]+$/;
/** Two or more words written as one, such as MoreLife: a name, not an abbreviation. */
const JOINED_WORDS = /^(?:Mc|Mac)?(?:\p{Lu}\p{Ll}{2,})+s?$/u;
/** Shorter words in capitals are nearly always abbreviations, even where they spell a word: IT, AS. */
const SHOUTED_LENGTH = 4;
/** Little words that are sometimes printed in capitals: "AS yet it is too early". */
const LITTLE_WORDS = new Set(["ALL", "AND", "AS", "IS", "NEW", "NO", "NOT", "OR", "THE", "TO"]);

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");
}

function blank(text: string): string {
  return " ".repeat(text.length);
}

/**
 * Whether a word may be an abbreviation that needs explaining: two capitals or more. Not counted are
 * Roman numerals, little words, and names of joined words (MoreLife).
 */
function mayNeedTerm(word: string): boolean {
  if (!/\p{Lu}.*\p{Lu}/u.test(word) || LITTLE_WORDS.has(word)) return false;
  return !ROMAN.test(word) && !JOINED_WORDS.test(word);
}

function candidates(text: string): RegExpExecArray[] {
  return [...text.matchAll(WORD)].filter((match) => mayNeedTerm(match[0]));
}

/** The abbreviations that the glossary explains. */
interface Explained {
  words: ReadonlySet<string>;
  /** Matches each of them, longest first, also as a plural or with an apostrophe and s. */
  anywhere: RegExp;
}

function explained(set: ContentSet): Explained {
  const all = set.glossary.flatMap((file) => [file.data.term, ...file.data.forms]);
  const words = new Set(all.filter((term) => candidates(term).length > 0));
  const longest = [...words].sort((a, b) => b.length - a.length).map(escape);
  const inner = longest.length > 0 ? longest.join("|") : "(?!)";
  const pattern = `(?<![\\p{L}\\p{N}])(?:${inner})(?:['’]?s)?(?![\\p{L}\\p{N}])`;
  return { words, anywhere: new RegExp(pattern, "gu") };
}

function usesIn(passage: Passage, terms: Explained): Use[] {
  // Nearly every abbreviation stands in the glossary as it is: the slow search is for the others.
  const known = (match: RegExpExecArray): boolean => terms.words.has(match[0]);
  if (candidates(passage.text).every(known)) return [];
  const text = passage.text.replace(ADDRESS, blank).replace(terms.anywhere, blank);
  return candidates(text).map((match) => ({
    abbreviation: match[0],
    passage,
    offset: match.index,
  }));
}

function passages(set: ContentSet): Passage[] {
  const bodies = [set.reports, set.priorities, set.milestones, set.updates, set.highlights].flat();
  return [
    ...bodies.map((file) => ({ file, text: file.body })),
    ...set.milestones.map((file) => ({ file, key: ["wording"], text: file.data.wording })),
    ...set.updates.map((file) => ({ file, key: ["wording"], text: file.data.wording ?? "" })),
    ...set.priorities.map((file) => ({ file, key: ["title"], text: file.data.title })),
    ...set.priorities.flatMap((file) =>
      file.data.actions.flatMap((action, at) => [
        { file, key: ["actions", at, "text"], text: action.text },
        ...action.points.map((text, index) => ({
          file,
          key: ["actions", at, "points", index],
          text,
        })),
      ]),
    ),
  ];
}

function idFor(abbreviation: string): string {
  const plain = abbreviation
    .replace(/[’']?s$/, "")
    .replace(/&/g, "-and-")
    .replace(/\+/g, "-plus");
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function toProblem(
  { abbreviation, passage, offset }: Use,
  others: number,
  folder: string,
): Problem {
  const more =
    others === 0 ? "" : ` It stands in ${others} more ${others === 1 ? "place" : "places"}.`;
  const message = `"${abbreviation}" is not explained in the glossary.${more}`;
  const remedy = `Add ${folder}/glossary/${idFor(abbreviation)}.md with the term "${abbreviation}", or add "${abbreviation}" to the forms of a term that means the same.`;
  const { file, key, text } = passage;
  if (key) return problemAt(file, key, "abbreviation-unexplained", message, remedy);
  const before = text.slice(0, offset).split("\n");
  const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return problemInBody(file, at, "abbreviation-unexplained", message, remedy);
}

function isWrittenSmall(word: string, all: readonly Passage[]): boolean {
  const rest = word.slice(1).toLowerCase();
  const first = `[${word.slice(0, 1)}${word.slice(0, 1).toLowerCase()}]`;
  const small = new RegExp(`(?<![\\p{L}\\p{N}])${first}${rest}(?![\\p{L}\\p{N}])`, "u");
  return all.some(({ text }) => small.test(text));
}

/**
 * Words of four letters or more in capitals that the content also writes in small letters (ROMA,
 * EMPLOYABILITY) are words and not abbreviations.
 */
function isShouted(word: string, all: readonly Passage[]): boolean {
  return word.length >= SHOUTED_LENGTH && /^\p{Lu}+$/u.test(word) && isWrittenSmall(word, all);
}

/**
 * Abbreviations in the plan's and the reports' words must be in the glossary. Each is reported once,
 * where it is first used. Waits until all of the glossary can be read.
 *
 * @param folder the content folder as shown in messages
 */
export function checkAbbreviations(set: ContentSet, folder: string): Problem[] {
  if (set.glossary.length < set.ids.glossary.size) return [];
  const all = passages(set);
  const terms = explained(set);
  const uses = all.flatMap((passage) => usesIn(passage, terms));
  const byName = Map.groupBy(uses, (use) => use.abbreviation);
  return [...byName.values()].flatMap((same) => {
    const [first, ...others] = same;
    if (!first || isShouted(first.abbreviation, all)) return [];
    return [toProblem(first, others.length, folder)];
  });
}
