import { unmarked } from "../domain/language-marks.ts";
import { sentenceCase } from "../domain/noun.ts";
import { inSentence } from "../domain/rating-words.ts";
import type { Phrase } from "../wording/catalogue/en-GB.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { ReportCard } from "../domain/report-card.ts";

/** What stands in a place of a phrase. What is put together of phrases is so in the same language. */
type Value = string | Told | ((tell: Tell) => string);

/** A phrase of the catalogue. Words of the plan’s own stand in its places; `values` in others. */
export interface Told {
  phrase: Phrase;
  values?: Readonly<Record<string, Value>>;
}

/** Sentences of the catalogue. There is no other way to explain a column. */
type Worded = Told | readonly Told[];

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
export type Tell = (phrase: Phrase, values?: Readonly<Record<string, string>>) => string;

/** As files say it: in the language of the site, as their rows are, without signs of where one begins. */
export const plainly: Tell = (name, values) => unmarked(phrase(name, values));

/** What a plan calls things, as they stand in phrases. */
function namesOf(words: PlanWords): Readonly<Record<string, string>> {
  const { priority, action, milestone, milestoneInFull, member, leads, concern } = words;
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
    member: member.one,
    members: member.many,
    Members: sentenceCase(member.many),
    concern: concern.one,
    workingWell: words.workingWell,
    concernedAbout: words.concernedAbout,
    leads: inSentence(leads),
  };
}

/** Such a table for one plan, explained in one language. */
export function inWordsOf(words: PlanWords, set: WordedSet, tell: Tell = plainly): DataSet {
  const names = namesOf(words);
  const valueOf = (value: Value): string => {
    if (typeof value === "string") return value;
    return typeof value === "function" ? value(tell) : sentence(value);
  };
  const sentence = ({ phrase: name, values = {} }: Told): string => {
    const own = Object.entries(values).map(([place, value]) => [place, valueOf(value)] as const);
    return tell(name, { ...names, ...Object.fromEntries(own) });
  };
  const told = (text: Worded): string =>
    "phrase" in text ? sentence(text) : text.map(sentence).join(" ");
  return {
    ...set,
    title: told(set.title),
    about: told(set.about),
    keys: set.keys.map((key) => ({ ...key, about: told(key.about) })),
  };
}
