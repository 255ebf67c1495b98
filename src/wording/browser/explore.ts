/** What exploring a chart says. Scripts get the words alone (`astro/browser-words.ts`). */
import { openPhrase } from "../catalogue/open.ts";

export const HELP = openPhrase("explore-help");
export const LABEL = openPhrase("explore-label", "title", "help");
export const PLAY_SOUND = openPhrase("play-sound");
export const SOUND_ON = openPhrase("sound-on");
export const SAVE_PNG = openPhrase("save-png");
export const CLOSE = openPhrase("close");
export const SOUND_NOT_LOADED = openPhrase("sound-not-loaded");
export const FIRST_TO_LAST = openPhrase("first-to-last", "name");
export const PNG_SAVED = openPhrase("png-saved");
export const PNG_NOT_SAVED = openPhrase("png-not-saved");
export const CHART_NOT_LOADED = openPhrase("chart-not-loaded");
export const N_OF_N = openPhrase("n-of-n", "n", "all");
