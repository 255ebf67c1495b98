/**
 * The languages that the site can speak. A plan names its first in `plan.json`, and others beside it.
 * `ar-XB` is nobody's: it tries how pages look that are read from the right.
 */
export const LANGUAGES = {
  "en-GB": { name: "English", direction: "ltr" },
  cy: { name: "Cymraeg", direction: "ltr" },
  "ar-XB": { name: "Right to left", direction: "rtl" },
} as const;

export type LanguageCode = keyof typeof LANGUAGES;

/** Every one of them. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as [LanguageCode, ...LanguageCode[]];

/**
 * The language of the program: of what it says to officers, and of the catalogue that all others
 * are translated from. That of a plan is the plan's own to say.
 */
export const ENGINE_LANGUAGE = "en-GB" satisfies LanguageCode;

/** Whether a language stands only for how pages look: then all of a page counts as translated. */
export function isPseudo(code: LanguageCode): boolean {
  return code === "ar-XB";
}

/** The languages that a plan can be written in: those whose fixed words are in the catalogue. */
export const PLAN_LANGUAGES = ["en-GB", "cy"] as const satisfies readonly LanguageCode[];

/** The language by whose rules numbers, days and lists are written and names sorted. */
export function localeOf(code: LanguageCode): string {
  return isPseudo(code) ? ENGINE_LANGUAGE : code;
}

/** The first two or three letters of a language, as data and search engines name it: "en", "cy". */
export function bareLanguage(code: LanguageCode): string {
  return localeOf(code).split("-")[0] ?? "";
}

/** Whether the rules of plain English can be asked of texts in a language. */
export function isEnglish(code: LanguageCode): boolean {
  return bareLanguage(code) === "en";
}

/** The language that pages speak, and the first of their plan, whose pages have no folder of their own. */
export interface Spoken {
  language: LanguageCode;
  first: LanguageCode;
}

/** A second language of a plan, with what the site is called in it. */
export interface PlanLanguage {
  code: LanguageCode;
  title: string;
  siteName: string;
  body: string;
  /** Name of the link to all priorities. */
  priorities: string;
  /** Name of the link to the members' pages. */
  forMembers: string;
}
