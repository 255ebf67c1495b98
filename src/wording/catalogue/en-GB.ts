import { COUNT_RULES } from "./en-GB/count-rules.ts";
import { METHOD_SERIES } from "./en-GB/method-series.ts";
import { METHOD_CONCERNS } from "./en-GB/method-concerns.ts";
import { METHOD_COMPARING } from "./en-GB/method-comparing.ts";
import { METHOD_TARGETS } from "./en-GB/method-targets.ts";
import { METHOD_FIGURES } from "./en-GB/method-figures.ts";
import { BROWSER } from "./en-GB/browser.ts";
import { DATA_FIGURES } from "./en-GB/data-figures.ts";
import { DATA_TABLES } from "./en-GB/data-tables.ts";
import { DATA } from "./en-GB/data.ts";
import { ARCHIVE } from "./en-GB/archive.ts";
import { EVIDENCE } from "./en-GB/evidence.ts";
import { ANSWERS } from "./en-GB/answers.ts";
import { PLANS } from "./en-GB/plans.ts";
import { PAPERS } from "./en-GB/papers.ts";
import { COUNTS } from "./en-GB/counts.ts";
import { OTHER } from "./en-GB/other.ts";
import { DAYS } from "./en-GB/days.ts";
import { EASY_READ } from "./en-GB/easy-read.ts";
import { SEARCH } from "./en-GB/search.ts";
import { FRAME } from "./en-GB/frame.ts";
import { MEMBERS } from "./en-GB/members.ts";
import { PAGES } from "./en-GB/pages.ts";
import { VERDICTS } from "./en-GB/verdicts.ts";

/**
 * Every fixed phrase in the language of the content: an ICU message each
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages/). What stands in braces is
 * filled in, and each language has plurals of its own.
 */
export const EN_GB = {
  ...FRAME,
  ...DAYS,
  ...VERDICTS,
  ...PAGES,
  ...EASY_READ,
  ...SEARCH,
  ...MEMBERS,
  ...OTHER,
  ...COUNTS,
  ...PAPERS,
  ...PLANS,
  ...ANSWERS,
  ...EVIDENCE,
  ...ARCHIVE,
  ...DATA,
  ...DATA_FIGURES,
  ...DATA_TABLES,
  ...BROWSER,
  ...METHOD_FIGURES,
  ...METHOD_TARGETS,
  ...METHOD_COMPARING,
  ...METHOD_CONCERNS,
  ...METHOD_SERIES,
  ...COUNT_RULES,
} as const;

/** The name of a phrase. */
export type Phrase = keyof typeof EN_GB;

/**
 * A phrase by a name that is put together.
 *
 * @throws Error if the catalogue has none of that name
 */
export function phraseNamed(name: string): Phrase {
  if (!(name in EN_GB)) throw new Error(`The catalogue has no phrase ${name}.`);
  return name as Phrase;
}

/** The names of all phrases that begin with some letters, in the order of the catalogue. */
export function phrasesFrom(start: string): Phrase[] {
  return (Object.keys(EN_GB) as Phrase[]).filter((name) => name.startsWith(start));
}

/** Every phrase in one language: one that is left out does not compile. */
export type Catalogue = Readonly<Record<Phrase, string>>;
