import type { LanguageCode } from "./language.ts";
import type { GivenWords, PlanWords } from "./plan-words.ts";

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
} as const satisfies GivenWords;

/** The names that each language has for what a plan may leave without a name of its own. */
type DefaultWords = Readonly<
  Omit<PlanWords, "question" | "clinicRule" | "nation" | "neighbours" | "searchExamples">
>;

/**
 * The same in each language that a plan can be in, or add to its own. After a number a Welsh noun is
 * singular. What is not English is a draft, as is the whole catalogue.
 */
export const DEFAULT_WORDS_IN: Readonly<Record<LanguageCode, DefaultWords>> = {
  "en-GB": DEFAULT_WORDS,
  cy: {
    subject: "fywydau plant",
    priority: { one: "blaenoriaeth", many: "blaenoriaethau" },
    action: { one: "cam gweithredu", many: "camau gweithredu" },
    milestone: { one: "carreg filltir", many: "cerrig milltir" },
    milestoneInFull: { one: "carreg filltir gyflawni", many: "cerrig milltir cyflawni" },
    member: { one: "aelod", many: "aelodau" },
    memberInFull: { one: "aelod etholedig", many: "aelodau etholedig" },
    leads: "Arweinwyr strategol",
    workingWell: "Beth sy’n gweithio’n dda",
    workingWellInShort: "yn gweithio’n dda",
    success: { one: "peth sy’n gweithio’n dda", many: "pethau sy’n gweithio’n dda" },
    concernedAbout: "Beth sy’n peri pryder i ni",
    concern: { one: "pryder", many: "pryderon" },
    body: "y cyngor",
  },
  "ar-XB": DEFAULT_WORDS,
};

/** What the front page asks of a place, where the plan asks nothing of its own. */
export const DEFAULT_QUESTION: Readonly<Record<LanguageCode, (place: string) => string>> = {
  "en-GB": (place) => `How is ${place} doing for its children and young people?`,
  cy: (place) => `Sut mae pethau’n mynd i blant a phobl ifanc ${place}?`,
  "ar-XB": (place) => `How is ${place} doing for its children and young people?`,
};

/** Whose rule proposes performance clinics: that of the body. */
export const DEFAULT_CLINIC_RULE: Readonly<Record<LanguageCode, (body: string) => string>> = {
  "en-GB": (body) => `${body}’s rule`,
  cy: (body) => `rheol ${body}`,
  "ar-XB": (body) => `${body}’s rule`,
};
