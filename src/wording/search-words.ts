import { shownOf } from "../domain/noun.ts";
import { LOCALE } from "../domain/locale.ts";

// These words are sent into the browser, where no catalogue is.

const RESULT = { one: "result", many: "results" };

/** What is said, and read out, once a search is done: "12 results for smoking". */
export function resultsWords(count: number, query: string): string {
  return count === 0
    ? `No results for ${query}`
    : `${shownOf(count.toLocaleString(LOCALE), RESULT)} for ${query}`;
}

/** Said where a mistyped word was read as another one. */
export function correctedWords(query: string, used: string): string {
  return `Nothing was found for ${query}. These results are for ${used}.`;
}

/** Said where no page has all the words. */
export const SOME_WORDS = "No page has all of these words. These pages have most of them.";

/** Said where the search could not be loaded. */
export const NOT_LOADED =
  "The search could not be loaded. Use the list below, or try again in a moment.";
