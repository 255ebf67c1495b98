import { once } from "../domain/once.ts";
import { problemAt, problemInBody, type CheckedFile } from "./content-file.ts";
import type {
  ContentSet,
  HighlightsFile,
  MilestoneFile,
  PriorityFile,
  ReportFile,
  UpdateFile,
} from "./content-set.ts";
import type { Problem } from "./problem.ts";

/** A text that readers see, and how to point into it. */
interface Passage {
  file: CheckedFile;
  text: string;
  /** Words in it that may be abbreviations. */
  marked: readonly string[];
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
  if (passage.marked.every((word) => terms.words.has(word))) return [];
  const text = passage.text.replace(ADDRESS, blank).replace(terms.anywhere, blank);
  return candidates(text).map((match) => ({
    abbreviation: match[0],
    passage,
    offset: match.index,
  }));
}

type Words = Pick<Passage, "text" | "key">;

function withMarked(file: CheckedFile, texts: readonly Words[]): Passage[] {
  return texts.map((one) => ({
    ...one,
    file,
    marked: candidates(one.text).map(([word]) => word),
  }));
}

const ofReport = once((file: ReportFile | HighlightsFile) =>
  withMarked(file, [{ text: file.body }]),
);

const ofMilestone = once((file: MilestoneFile | UpdateFile) =>
  withMarked(file, [{ text: file.body }, { key: ["wording"], text: file.data.wording ?? "" }]),
);

const ofPriority = once((file: PriorityFile) =>
  withMarked(file, [
    { text: file.body },
    { key: ["title"], text: file.data.title },
    ...file.data.actions.flatMap((action, at) => [
      { key: ["actions", at, "text"], text: action.text },
      ...action.points.map((text, index) => ({ key: ["actions", at, "points", index], text })),
    ]),
  ]),
);

/** What the files print, in the order in which a plan is read. */
function passages(set: ContentSet): Passage[] {
  const rows = [...set.milestones.map(ofMilestone), ...set.updates.map(ofMilestone)].flat();
  const priorities = set.priorities.flatMap(ofPriority);
  const isBody = ({ key }: Passage): boolean => key === undefined;
  // A text below the keys tells most, so it is named first.
  return [
    ...set.reports.flatMap(ofReport),
    ...priorities.filter(isBody),
    ...rows.filter(isBody),
    ...set.highlights.flatMap(ofReport),
    ...[...rows, ...priorities].filter((one) => !isBody(one)),
  ];
}

function idFor(abbreviation: string): string {
  const plain = abbreviation
    .replace(/[’']?s$/, "")
    .replace(/&/g, "-and-")
    .replace(/\+/g, "-plus");
  const id = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  // Of a word in other letters nobody can tell how it is written in these.
  return id === "" ? "<id>" : id;
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
