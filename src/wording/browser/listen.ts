/** What "Listen" says. Scripts get the words alone (`astro/browser-words.ts`). */
import { openPhrase } from "../catalogue/open.ts";

export const NO_VOICE = openPhrase("no-voice");
export const LISTEN = openPhrase("listen");
export const PAUSE = openPhrase("pause");
export const GO_ON = openPhrase("go-on");
