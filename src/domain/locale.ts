import { FIRST_LANGUAGE } from "./language.ts";

/**
 * The language of dates, numbers and of all fixed words that stand in no catalogue yet
 * (`wording/catalogue/`).
 */
export const LOCALE = FIRST_LANGUAGE;
