import { planWords } from "../../src/domain/plan-words.ts";
import { RAG } from "../domain/plan-in-memory.ts";

/** The words of a plan that has none of its own. */
export const WORDS = planWords({}, "Anytown", RAG);
