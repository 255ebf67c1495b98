import type { Sayings } from "../domain/easy-read/sayings.ts";
import { phrase } from "./catalogue/phrase.ts";
import { dayValue } from "./catalogue/say.ts";
import { monthWords } from "./days.ts";

/** How the language of the site says what references in Easy Read rows say. */
export const OWN_SAYINGS: Sayings = {
  say: phrase,
  month: (day) => monthWords(day.slice(0, 7)),
  monthAlone: (day) => phrase("month-alone", { day: dayValue(`${day.slice(0, 7)}-01`) }),
};
