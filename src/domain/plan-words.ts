import type { Noun } from "./noun.ts";
import { bestFirst, countingAs, tellingRatings, type RatingKey } from "./rating.ts";
import { anyOf, inSentence, noneOf } from "./rating-words.ts";

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
  /** Heading of what gives concern: "What we are concerned about". */
  readonly concernedAbout: string;
  /** One point under that heading. */
  readonly concern: Noun;
  /** Who publishes, within a sentence: "the council". */
  readonly body: string;
  /** Whose rule proposes performance clinics: "the council’s rule of 2009". */
  readonly clinicRule: string;
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

const DEFAULTS = {
  subject: "children’s lives",
  priority: { one: "priority", many: "priorities" },
  action: { one: "action", many: "actions" },
  milestone: { one: "milestone", many: "milestones" },
  milestoneInFull: { one: "delivery milestone", many: "delivery milestones" },
  member: { one: "member", many: "members" },
  memberInFull: { one: "elected member", many: "elected members" },
  leads: "Strategic leads",
  workingWell: "What’s working well",
  concernedAbout: "What we are concerned about",
  concern: { one: "concern", many: "concerns" },
  body: "the council",
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
  const body = given.body ?? DEFAULTS.body;
  const own = Object.fromEntries(Object.entries(given).filter(([, word]) => word !== undefined));
  return {
    question: `How is ${place} doing for its children and young people?`,
    clinicRule: `${body}’s rule`,
    ...DEFAULTS,
    ...inFull,
    ...own,
    rated: ratedWords(ratings),
  };
}
