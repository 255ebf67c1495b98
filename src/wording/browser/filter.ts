/** What the filter of indicators says. Scripts get the words alone (`astro/browser-words.ts`). */
import { openPhrase } from "../catalogue/open.ts";

export const SHOWN_OF_ALL = openPhrase("shown-of-all", "count", "all");
