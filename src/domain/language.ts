/**
 * The languages that the site can speak. The first is that of the content, and of every phrase that
 * no catalogue holds. `ar-XB` is nobody's: it tries how pages look that are read from the right.
 */
export const LANGUAGES = {
  "en-GB": { name: "English", direction: "ltr" },
  cy: { name: "Cymraeg", direction: "ltr" },
  "ar-XB": { name: "Right to left", direction: "rtl" },
} as const;

export type LanguageCode = keyof typeof LANGUAGES;

/** The language of the content. */
export const FIRST_LANGUAGE = "en-GB" satisfies LanguageCode;

/** Languages that a plan may add to its own. */
export const SECOND_LANGUAGES = ["cy", "ar-XB"] as const satisfies readonly LanguageCode[];

export type SecondLanguage = (typeof SECOND_LANGUAGES)[number];

/** Whether a language stands only for how pages look: then all of a page counts as translated. */
export function isPseudo(code: LanguageCode): boolean {
  return code === "ar-XB";
}

/** A second language of a plan, with what the site is called in it. */
export interface PlanLanguage {
  code: SecondLanguage;
  title: string;
  siteName: string;
  body: string;
  /** Name of the link to all priorities. */
  priorities: string;
  /** Name of the link to the members' pages. */
  forMembers: string;
}
