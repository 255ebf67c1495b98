import {
  DEFAULT_CLINIC_RULE,
  DEFAULT_QUESTION,
  DEFAULT_WORDS,
  DEFAULT_WORDS_IN,
} from "./default-words.ts";
import { ENGINE_LANGUAGE, type LanguageCode } from "./language.ts";
import type { Noun } from "./noun.ts";

/** What a plan calls its levels, its readers and the parts of its reports, in its own words. */
export interface PlanWords {
  /** The heading of the front page: "How is Rotherham doing for its children and young people?" */
  readonly question: string;
  /** What its figures are about: "children’s lives". */
  readonly subject: string;
  readonly priority: Noun;
  readonly action: Noun;
  /** Where there is no doubt which: "milestone". */
  readonly milestone: Noun;
  /** In full: "delivery milestone". */
  readonly milestoneInFull: Noun;
  /** Who reads the summaries before a meeting: "member". */
  readonly member: Noun;
  /** In full: "elected member". */
  readonly memberInFull: Noun;
  /** Who answers for a priority: "Strategic leads". */
  readonly leads: string;
  /** Heading of what goes well in a report by exception: "What’s working well". */
  readonly workingWell: string;
  /** The same within a sentence: "working well". */
  readonly workingWellInShort: string;
  /** One point under that heading: "thing that works well". */
  readonly success: Noun;
  /** Heading of what gives concern: "What we are concerned about". */
  readonly concernedAbout: string;
  /** One point under that heading. */
  readonly concern: Noun;
  /** Who publishes, within a sentence: "the council". */
  readonly body: string;
  /** Whose rule proposes performance clinics: "the council’s rule of 2009". */
  readonly clinicRule: string;
  /**
   * The country, or whatever whole it is a part of, by the name that it has under `comparators`:
   * "England". Null where the figures are not compared with one.
   */
  readonly nation: string | null;
  /** Places like it, by the name that they have under `comparators`: "Statistical neighbours". */
  readonly neighbours: string | null;
  /** Words that a resident may look for: "dentist". */
  readonly searchExamples: readonly string[];
}

/** What `plan.json` says of them. It may leave out each. Names of ratings stand in its key. */
export type GivenWords = { readonly [Key in keyof PlanWords]?: PlanWords[Key] | undefined };

/** What `plan.json` says of its words, and the language that they are in. */
export interface Named {
  readonly words: GivenWords;
  readonly language: LanguageCode;
}

/** A plan that says nothing of its words, or that cannot be read. */
export const UNNAMED: Named = { words: {}, language: ENGINE_LANGUAGE };

/**
 * Every word of a plan: its own, and a default in its language for each that it leaves out. A name of
 * its own for a milestone or a member is its name in full as well, and the rule for clinics is the
 * body's.
 *
 * @param place the place that the plan is about
 */
export function planWords({ words: given, language }: Named, place: string): PlanWords {
  const inFull = {
    ...(given.milestone && { milestoneInFull: given.milestone }),
    ...(given.member && { memberInFull: given.member }),
  };
  const body = given.body ?? DEFAULT_WORDS_IN[language].body;
  const own = Object.fromEntries(Object.entries(given).filter(([, word]) => word !== undefined));
  return {
    question: DEFAULT_QUESTION[language](place),
    clinicRule: DEFAULT_CLINIC_RULE[language](body),
    ...DEFAULT_WORDS,
    ...DEFAULT_WORDS_IN[language],
    ...inFull,
    ...own,
  };
}

/** What a plan calls its levels. */
export function levelNames({
  words: given,
  language,
}: Named): Pick<PlanWords, "priority" | "action" | "milestone" | "milestoneInFull"> {
  const own = DEFAULT_WORDS_IN[language];
  const { priority = own.priority, milestone = own.milestone, action = own.action } = given;
  const inFull = given.milestone ?? own.milestoneInFull;
  return { priority, action, milestone, milestoneInFull: given.milestoneInFull ?? inFull };
}

/** The headings of a report by exception, as files write them, with straight apostrophes. */
export function highlightHeadings({ words, language }: Named): {
  workingWell: string;
  concerns: string;
} {
  const own = DEFAULT_WORDS_IN[language];
  const { workingWell = own.workingWell, concernedAbout = own.concernedAbout } = words;
  const straight = (text: string): string => text.replace(/’/g, "'");
  return { workingWell: straight(workingWell), concerns: straight(concernedAbout) };
}
