import { FIRST_LANGUAGE } from "./language.ts";

/**
 * The language of dates, numbers and of the fixed words that stand in no catalogue
 * (`wording/catalogue/`): what explains data, and what only officers see.
 */
export const LOCALE = FIRST_LANGUAGE;
