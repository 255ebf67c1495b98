import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import {
  ENGINE_LANGUAGE,
  isPseudo,
  LANGUAGES,
  localeOf,
  type LanguageCode,
} from "../../domain/language.ts";

function asCode(given: unknown): LanguageCode | undefined {
  const isCode = typeof given === "string" && Object.hasOwn(LANGUAGES, given);
  return isCode ? (given as LanguageCode) : undefined;
}

/** What the plan of a content folder names as its language. What is wrong there the check tells. */
function languageIn(folder: string): LanguageCode {
  try {
    const plan: unknown = JSON.parse(readFileSync(join(folder, "plan.json"), "utf8"));
    return asCode((plan as { language?: unknown } | null)?.language) ?? ENGINE_LANGUAGE;
  } catch {
    return ENGINE_LANGUAGE;
  }
}

const { CONTENT_DIR = "", SITE_LANGUAGE } = process.env;

/**
 * Pages of `astro dev` are bundled, and so have a copy of this file: under this name the process holds one answer.
 */
const HELD = Symbol.for("report-card first language");
const holder = globalThis as { [HELD]?: LanguageCode };

/**
 * The first language of the plan that this process works on: that of its content, and of its files
 * of data. Phrases are said as modules load, so it is read here and not with the rest of the content.
 */
export const FIRST = (holder[HELD] ??= languageIn(CONTENT_DIR === "" ? "content" : CONTENT_DIR));

/**
 * The language that this process speaks. A process makes the pages of one language, so this is as
 * fixed as the program itself; the setting is checked where all settings are.
 */
export const SPOKEN: LanguageCode = asCode(SITE_LANGUAGE) ?? FIRST;

/** The language by whose rules this process writes numbers, days and lists, and sorts names. */
export const LOCALE = localeOf(SPOKEN);

/** Whether words of this language stand beside others that are not translated. */
export const MARKED = SPOKEN !== FIRST && !isPseudo(SPOKEN);

/** The `lang` of an element that a script fills with words, where those around it are of another. */
export const SCRIPTS_LANG = MARKED ? SPOKEN : undefined;
