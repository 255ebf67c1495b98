import {
  FIRST_LANGUAGE,
  isPseudo,
  LANGUAGES,
  type LanguageCode,
  type PlanLanguage,
} from "../domain/language.ts";
import type { Plan } from "../domain/plan.ts";

/** A link to a page in another language. */
export interface LanguageLink {
  code: LanguageCode;
  /** What its speakers call it. */
  name: string;
  direction: "ltr" | "rtl";
  path: string;
  /** The language of the page that it stands on. */
  here: LanguageCode;
}

/** The language in which the site of this build speaks. */
export function languageOf({ language = FIRST_LANGUAGE }: Plan): LanguageCode {
  return language;
}

/** What the plan is called in the language of this build; undefined in its own. */
export function namesIn({ languages = [], language }: Plan): PlanLanguage | undefined {
  return languages.find(({ code }) => code === language);
}

/** The language of the content, where the page’s is another: that of all that is not translated. */
export function originalOf(plan: Plan): LanguageCode | undefined {
  return languageOf(plan) === FIRST_LANGUAGE ? undefined : FIRST_LANGUAGE;
}

/** The same page in each other language of the plan. */
export function languageLinks(plan: Plan, path: string): LanguageLink[] {
  const here = languageOf(plan);
  const spoken: LanguageCode[] = [
    FIRST_LANGUAGE,
    ...(plan.languages ?? []).map(({ code }) => code),
  ];
  return spoken
    .filter((code) => code !== here)
    .map((code) => ({ code, ...LANGUAGES[code], path, here }));
}

/**
 * Whether what the site itself says and draws is read from the right. What is not translated is read
 * as the language of the content is.
 */
export function isFromRight(plan: Plan): boolean {
  const language = languageOf(plan);
  return isPseudo(language) && LANGUAGES[language].direction === "rtl";
}
