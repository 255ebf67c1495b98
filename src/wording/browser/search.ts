/** What the search says. Scripts get the words alone (`astro/browser-words.ts`). */
import { openForms, openPhrase } from "../catalogue/open.ts";

export const NO_RESULTS = openPhrase("no-results-for", "query");
export const RESULTS = openForms("n-results-for", "shown", "query");
/** Over the first result while the others are still to come. */
export const FIRST_RESULT = openPhrase("first-result-for", "query");
/** Said where a mistyped word was read as another one. */
export const CORRECTED = openPhrase("results-for-used", "query", "used");
/** Said where no page has all the words. */
export const SOME_WORDS = openPhrase("most-words");
/** Said where the search could not be loaded. */
export const NOT_LOADED = openPhrase("search-not-loaded");
export const NOT_IN_EASY_READ = openPhrase("not-in-easy-read");
export const SHOW_MORE = openPhrase("show-n-more", "n");
export const FOUND_UNDER = openPhrase("found-under");
