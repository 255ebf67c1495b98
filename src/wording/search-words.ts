import { countOf } from "./numbers.ts";

/** What is said, and read out, once a search is done: "12 results for smoking". */
export function resultsWords(count: number, query: string): string {
  return count === 0 ? `No results for ${query}` : `${countOf(count, "result")} for ${query}`;
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
