import type { Content } from "../domain/content.ts";
import type { EasyReadPage } from "../domain/easy-read/page.ts";
import { readRows } from "../domain/easy-read/rows.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { GlossaryTerm } from "../domain/glossary.ts";
import type { Milestone } from "../domain/milestone.ts";
import type { Noun } from "../domain/noun.ts";
import { DEFAULT_WORDS, DEFAULT_WORDS_IN } from "../domain/default-words.ts";
import type { GivenWords, PlanWords } from "../domain/plan-words.ts";
import { isPseudo, type LanguageCode } from "../domain/language.ts";
import type { Plan } from "../domain/plan.ts";
import type { Priority } from "../domain/priority.ts";
import type { Report } from "../domain/report.ts";
import type { Rating } from "../domain/rating.ts";
import {
  translated,
  translatedLine,
  translatedText,
  type Translation,
} from "../domain/translation.ts";

/** The words of each sort of content that a translation can take the place of, in their order. */
export const TRANSLATABLE = {
  ratings: ({ name }: Pick<Rating, "name">) => [name],
  priorities: ({ title, shortTitle }: Pick<Priority, "title" | "shortTitle">) => [
    title,
    shortTitle,
  ],
  milestones: ({ wording }: Pick<Milestone, "wording">) => [wording],
  reports: ({ name, title }: Pick<Report, "name" | "title">) => [name, title],
  indicators: ({ name, question }: Pick<Indicator, "name" | "question">) => [name, question],
  glossary: ({ term, text }: Pick<GlossaryTerm, "term" | "text">) => [term, text],
  easyRead: ({ title, text }: Pick<EasyReadPage, "title" | "text">) => [title, ...linesOf(text)],
};

/** Headings and rows of an Easy Read page, in order. */
export function linesOf(text: string): string[] {
  return readRows(text).sections.flatMap(({ heading, rows }) => [
    ...(heading === null ? [] : [heading]),
    ...rows.map((row) => row.text),
  ]);
}

const EASY_LINE = /^(## |- [a-z0-9-]+: )(\S.*)$/;

/** The text of an Easy Read page with each heading and row in the other language. */
function easyText(text: string, lines: readonly string[]): string {
  let at = 0;
  return text
    .split("\n")
    .map((line) =>
      line.replace(EASY_LINE, (_, sign: string, words: string) => {
        return sign + translatedLine(lines[at++] ?? words);
      }),
    )
    .join("\n");
}

function marked(words: GivenWords): GivenWords {
  const entries = Object.entries(words).map(([key, word]) => {
    if (typeof word === "string") return [key, translated(word)];
    if (word === undefined || word === null || !("one" in word)) return [key, word];
    const noun: Noun = { one: translated(word.one), many: translated(word.many) };
    return [key, noun];
  });
  return Object.fromEntries(entries) as GivenWords;
}

/** Words of the language for what the plan itself gives no name. */
function defaultsOf(own: PlanWords, first: LanguageCode, language: LanguageCode): GivenWords {
  const defaults = { ...DEFAULT_WORDS, ...DEFAULT_WORDS_IN[first] };
  const isDefault = (key: string): boolean =>
    JSON.stringify(own[key as keyof PlanWords]) ===
    JSON.stringify(defaults[key as keyof typeof defaults]);
  const entries = Object.entries(DEFAULT_WORDS_IN[language]).filter(([key]) => isDefault(key));
  return Object.fromEntries(entries);
}

/** The plan's words: those of the translation, else the language's own, else the plan's. */
function wordsOf({ words: own, language: first }: Plan, translation: Translation): PlanWords {
  const { words: given, language } = translation;
  const { milestone, member } = given;
  const inFull = {
    ...(milestone && { milestoneInFull: milestone }),
    ...(member && { memberInFull: member }),
  };
  const words = marked({ ...defaultsOf(own, first, language), ...inFull, ...given });
  return { ...own, ...words } as PlanWords;
}

function each<T>(
  list: readonly T[],
  translations: readonly { of: string }[],
  isOf: (one: T, translation: never) => boolean,
  put: (one: T, translation: never) => T,
): T[] {
  return list.map((one) => {
    const found = translations.find((each) => isOf(one, each as never));
    return found ? put(one, found as never) : one;
  });
}

/** The content with what is translated in the words of the other language, marked as such. */
function translate(content: Content, translation: Translation): Content {
  type Of<Key extends keyof typeof TRANSLATABLE> = Translation[Key][number];
  const ratings = each(
    content.plan.ratings,
    translation.ratings,
    ({ key }, other: Of<"ratings">) => key === other.key,
    (one, { name }: Of<"ratings">) => ({ ...one, name: translated(name) }),
  );
  return {
    ...content,
    plan: {
      ...content.plan,
      ratings,
      words: wordsOf(content.plan, translation),
    },
    priorities: each(
      content.priorities,
      translation.priorities,
      ({ number }, other: Of<"priorities">) => number === other.number,
      (one, { title, shortTitle }: Of<"priorities">) => ({
        ...one,
        title: translated(title),
        shortTitle: translated(shortTitle),
      }),
    ),
    milestones: each(
      content.milestones,
      translation.milestones,
      ({ id }, other: Of<"milestones">) => id === other.id,
      (one, { wording }: Of<"milestones">) => ({
        ...one,
        wording: translated(wording),
        // What it is called in lists would stay in the first language.
        shortTitle: undefined,
      }),
    ),
    reports: each(
      content.reports,
      translation.reports,
      ({ id }, other: Of<"reports">) => id === other.id,
      (one, { name, title }: Of<"reports">) => ({
        ...one,
        name: translated(name),
        title: translated(title),
      }),
    ),
    indicators: each(
      content.indicators,
      translation.indicators,
      ({ id }, other: Of<"indicators">) => id === other.id,
      (one, { name, question }: Of<"indicators">) => ({
        ...one,
        name: translated(name),
        question: translated(question),
      }),
    ),
    glossary: each(
      content.glossary,
      translation.glossary,
      ({ id }, other: Of<"glossary">) => id === other.id,
      (one, { term, text }: Of<"glossary">) => ({
        ...one,
        term: translated(term),
        text: translatedText(text),
      }),
    ),
    easyReads: each(
      content.easyReads,
      translation.easyRead,
      ({ id }, other: Of<"easyRead">) => id === other.id,
      (one, { title, lines }: Of<"easyRead">) => ({
        ...one,
        title: translated(title),
        text: easyText(one.text, lines),
      }),
    ),
  };
}

/** A language that has no file of translations. */
export function untranslated(language: LanguageCode): Translation {
  const first = { ratings: [], priorities: [], milestones: [], reports: [] };
  return { language, words: {}, ...first, indicators: [], glossary: [], easyRead: [] };
}

/** The content as pages in a language show it: translated as far as it is. */
export function inLanguage(content: Content, language?: LanguageCode): Content {
  if (language === undefined || language === content.plan.language) return content;
  if (isPseudo(language)) return content;
  const own = content.translations.find((one) => one.language === language);
  return translate(content, own ?? untranslated(language));
}
