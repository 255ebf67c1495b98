import { say } from "../wording/catalogue/say.ts";
import type { LanguageCode } from "../domain/language.ts";

/** The fixed words of the frame of every page, in the language of the page. */
export function shellWords(language: LanguageCode) {
  return {
    skip: say(language, "skip"),
    mainMenu: say(language, "main-menu"),
    menu: say(language, "menu"),
    search: say(language, "search"),
    searchSite: say(language, "search-site"),
    breadcrumbs: say(language, "breadcrumbs"),
    home: say(language, "home"),
    languages: say(language, "languages"),
    notTranslated: say(language, "not-translated"),
  };
}

export type ShellWords = ReturnType<typeof shellWords>;
