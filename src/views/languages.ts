import {
  isPseudo,
  LANGUAGES,
  type LanguageCode,
  type PlanLanguage,
  type Spoken,
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
  here: Spoken;
}

/** The language in which the site of this build speaks. */
export function languageOf({ language, spoken = language }: Plan): LanguageCode {
  return spoken;
}

/** The same, and the first language of the plan, for addresses. */
export function spokenOf(plan: Plan): Spoken {
  return { language: languageOf(plan), first: plan.language };
}

/** What the plan is called in the language of this build; undefined in its own. */
export function namesIn(plan: Plan): PlanLanguage | undefined {
  return plan.languages?.find(({ code }) => code === languageOf(plan));
}

/** The language of the content, where the page’s is another: that of all that is not translated. */
export function originalOf(plan: Plan): LanguageCode | undefined {
  return languageOf(plan) === plan.language ? undefined : plan.language;
}

/** The same page in each other language of the plan. */
export function languageLinks(plan: Plan, path: string): LanguageLink[] {
  const here = spokenOf(plan);
  const codes: LanguageCode[] = [plan.language, ...(plan.languages ?? []).map(({ code }) => code)];
  return codes
    .filter((code) => code !== here.language)
    .map((code) => ({ code, ...LANGUAGES[code], path, here }));
}

/**
 * Whether what the site itself says and draws is read from the right. What is not translated is read
 * as the language of the content is.
 */
export function isFromRight(plan: Plan): boolean {
  const language = languageOf(plan);
  const isWhole = isPseudo(language) || language === plan.language;
  return isWhole && LANGUAGES[language].direction === "rtl";
}
