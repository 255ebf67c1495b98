import { ENGINE_LANGUAGE, localeOf, type LanguageCode } from "../domain/language.ts";
import { ENGINE_SAYINGS, type Sayings } from "../domain/easy-read/sayings.ts";
import { phrase } from "./catalogue/phrase.ts";
import { dayValue, say } from "./catalogue/say.ts";
import { FIRST, LOCALE } from "./catalogue/spoken.ts";
import { monthWords } from "./days.ts";

/** How the language of the site says what references in Easy Read rows say. */
export const OWN_SAYINGS: Sayings = {
  locale: LOCALE,
  say: phrase,
  month: (day) => monthWords(day.slice(0, 7)),
  monthAlone: (day) => phrase("month-alone", { day: dayValue(`${day.slice(0, 7)}-01`) }),
};

const firstOf = (day: string): Date => dayValue(`${day.slice(0, 7)}-01`);

function sayingsIn(language: LanguageCode): Sayings {
  if (language === ENGINE_LANGUAGE) return ENGINE_SAYINGS;
  return {
    locale: localeOf(language),
    say: (name, values) => say(language, name, values),
    month: (day) => say(language, "month", { day: firstOf(day) }),
    monthAlone: (day) => say(language, "month-alone", { day: firstOf(day) }),
  };
}

/** How the language of the content says them, for rows that are not translated. */
export const FIRST_SAYINGS: Sayings = sayingsIn(FIRST);
