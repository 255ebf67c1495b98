import { sentenceCase } from "../domain/noun.ts";
import { inSentence } from "../domain/rating-words.ts";
import type { Phrase } from "../wording/catalogue/en-GB.ts";
import { say } from "../wording/catalogue/say.ts";
import { FIRST } from "../wording/catalogue/spoken.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { ReportCard } from "../domain/report-card.ts";

/** A phrase of the catalogue. Words of the plan’s own stand in its places; `values` in others. */
interface Told {
  phrase: Phrase;
  values?: Readonly<Record<string, string>>;
}

/** A text of the catalogue, or one that is made for the plan and stays in the first language. */
type Worded = Told | string | ((words: PlanWords) => string);

/** A value with named parts, such as a source: `{ document, place }`. */
export type Parts = Readonly<Record<string, string | number>>;

/** One value of a row. `null` means that there is none. */
export type Cell =
  string | number | boolean | null | readonly (string | number)[] | Parts | readonly Parts[];

/** One row, with its keys in the order in which they are published. */
export type Row = Readonly<Record<string, Cell>>;

/** What the values of a key are: text, numbers, lists of these, or what `any` kind of change says. */
export type KeyType = "text" | "number" | "boolean" | "list" | "numbers" | "records" | "any";

/**
 * What a spreadsheet says where there is no value (UK Government Analysis Function, "Using symbols
 * in tables"): c confidential, x not available, z not applicable.
 */
export type Shorthand = "c" | "x" | "z";

/** One key of a data set, explained for those who use the file. */
export interface Key<Text = string> {
  name: string;
  about: Text;
  /** What its values are, where they are not text. */
  type?: KeyType;
  /** What no value means, where it is not that none is available. */
  none?: Shorthand | ((row: Row) => Shorthand);
  /** For a value with named parts: their names, a column each in the CSV file. */
  parts?: readonly string[] | undefined;
}

/** Why a figure's row has no number: confidential, or none is printed. */
export function withheldOrNone(row: Row): Shorthand {
  return row["reason"] === "suppressed" ? "c" : "x";
}

/** One table that the site publishes, as JSON, as CSV and as a sheet. */
export interface DataSet<Text = string> {
  /** Name of its files, without the ending: "milestone-updates". */
  name: string;
  title: Text;
  /** What one row is. */
  about: Text;
  keys: readonly Key<Text>[];
  rows(card: ReportCard): readonly Row[];
}

/** A key that is explained in words of the plan’s own. */
export type WordedKey = Key<Worded>;

/** A table that is explained in words of the plan's own. */
export type WordedSet = DataSet<Worded>;

/** Says a phrase with what stands in its places. */
export type Tell = (phrase: Phrase, values: Readonly<Record<string, string>>) => string;

/** In the first language: files, schemas and catalogues are the same in every language. */
export const inFirst: Tell = (phrase, values) => say(FIRST, phrase, values);

/** What a plan calls things, as they stand in phrases. */
function namesOf(words: PlanWords): Readonly<Record<string, string>> {
  const { priority, action, milestone, milestoneInFull, member, leads } = words;
  return {
    priority: priority.one,
    priorities: priority.many,
    Priorities: sentenceCase(priority.many),
    action: action.one,
    actions: action.many,
    milestone: milestone.one,
    Milestone: sentenceCase(milestone.one),
    milestones: milestone.many,
    milestoneInFull: milestoneInFull.one,
    milestonesInFull: milestoneInFull.many,
    MilestonesInFull: sentenceCase(milestoneInFull.many),
    members: member.many,
    leads: inSentence(leads),
  };
}

/** Such a table for one plan, explained in one language. */
export function inWordsOf(words: PlanWords, set: WordedSet, tell: Tell = inFirst): DataSet {
  const names = namesOf(words);
  const told = (text: Worded): string => {
    if (typeof text === "string") return text;
    return "phrase" in text ? tell(text.phrase, { ...names, ...text.values }) : text(words);
  };
  return {
    ...set,
    title: told(set.title),
    about: told(set.about),
    keys: set.keys.map((key) => ({ ...key, about: told(key.about) })),
  };
}
