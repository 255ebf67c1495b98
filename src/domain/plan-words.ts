import type { Noun } from "./noun.ts";
import { bestFirst, countingAs, tellingRatings, type RatingKey } from "./rating.ts";
import { anyOf, inSentence, joined, noneOf } from "./rating-words.ts";

/** What a plan calls the ratings that rules ask for. */
export interface RatedWords {
  /** What counts as off track: "red", "behind or stopped". */
  readonly offTrack: string;
  /** What counts as no news: "blue". */
  readonly noNews: string;
  /** All that members are told of: "red or blue". */
  readonly telling: string;
  /** All that they are not told of: "neither red nor blue". */
  readonly notTelling: string;
  /** How much a part counts, from the best: "green part counts 3, amber 2, red 1, blue 0". */
  readonly ranks: string;
}

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
  readonly rated: RatedWords;
}

type OwnWords = Omit<PlanWords, "rated">;

/** What `plan.json` says of them. It may leave out each. Names of ratings stand in its key. */
export type GivenWords = { readonly [Key in keyof OwnWords]?: OwnWords[Key] | undefined };

/** What a plan's key calls the ratings that rules ask for; plain words where it has none. */
export function ratedWords(key: RatingKey): RatedWords {
  const ranks = bestFirst(key).map(({ name }, at) => [inSentence(name), key.length - 1 - at]);
  const [[best = "", most = 0] = [], ...others] = ranks;
  return {
    offTrack: anyOf(countingAs(key, "off-track")) || "off track",
    noNews: anyOf(countingAs(key, "no-news")) || "without news",
    telling: anyOf(tellingRatings(key)) || "off track",
    notTelling: noneOf(tellingRatings(key)),
    ranks: [`${best} part counts ${most}`, ...others.map((one) => one.join(" "))].join(", "),
  };
}

/** What a plan calls things that it gives no name of its own. */
export const DEFAULT_WORDS = {
  subject: "children’s lives",
  priority: { one: "priority", many: "priorities" },
  action: { one: "action", many: "actions" },
  milestone: { one: "milestone", many: "milestones" },
  milestoneInFull: { one: "delivery milestone", many: "delivery milestones" },
  member: { one: "member", many: "members" },
  memberInFull: { one: "elected member", many: "elected members" },
  leads: "Strategic leads",
  workingWell: "What’s working well",
  workingWellInShort: "working well",
  success: { one: "thing that works well", many: "things that work well" },
  concernedAbout: "What we are concerned about",
  concern: { one: "concern", many: "concerns" },
  body: "the council",
  nation: null,
  neighbours: null,
  searchExamples: [],
} as const;

/**
 * Every word of a plan: its own, and a default for each that it leaves out. A name of its own for a
 * milestone or a member is its name in full as well, and the rule for clinics is the body's.
 *
 * @param place the place that the plan is about
 * @param ratings the plan's key
 */
export function planWords(given: GivenWords, place: string, ratings: RatingKey): PlanWords {
  const inFull = {
    ...(given.milestone && { milestoneInFull: given.milestone }),
    ...(given.member && { memberInFull: given.member }),
  };
  const body = given.body ?? DEFAULT_WORDS.body;
  const own = Object.fromEntries(Object.entries(given).filter(([, word]) => word !== undefined));
  return {
    question: `How is ${place} doing for its children and young people?`,
    clinicRule: `${body}’s rule`,
    ...DEFAULT_WORDS,
    ...inFull,
    ...own,
    rated: ratedWords(ratings),
  };
}

/** What a plan calls its levels. */
export function levelNames(
  given: GivenWords,
): Pick<PlanWords, "priority" | "action" | "milestone" | "milestoneInFull"> {
  const { priority = DEFAULT_WORDS.priority, milestone = DEFAULT_WORDS.milestone } = given;
  const { action = DEFAULT_WORDS.action } = given;
  const inFull = given.milestone ?? DEFAULT_WORDS.milestoneInFull;
  return { priority, action, milestone, milestoneInFull: given.milestoneInFull ?? inFull };
}

/** The headings of a report by exception, as files write them, with straight apostrophes. */
export function highlightHeadings(words: GivenWords): { workingWell: string; concerns: string } {
  const { workingWell = DEFAULT_WORDS.workingWell, concernedAbout = DEFAULT_WORDS.concernedAbout } =
    words;
  const straight = (text: string): string => text.replace(/’/g, "'");
  return { workingWell: straight(workingWell), concerns: straight(concernedAbout) };
}

/**
 * With whom figures are compared: "England, statistical neighbours or another comparator".
 *
 * @param before what stands before each but the first: "of "
 */
export function anyOther({ nation, neighbours }: PlanWords, before = ""): string {
  const names = [nation, neighbours && inSentence(neighbours)].filter((name) => name !== null);
  if (names.length === 0) return "a comparator";
  const all = [...names, "another comparator"];
  return joined(
    all.map((name, at) => (at === 0 ? name : `${before}${name}`)),
    "or",
  );
}
