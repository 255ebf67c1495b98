import { planWords } from "../../src/domain/plan-words.ts";

/** The words of a plan that has none of its own. */
export const WORDS = planWords({ words: {}, language: "en-GB" }, "Anytown");
