import { createRequire } from "node:module";
import type Tagger from "compromise/two";
import { lazily } from "../domain/once.ts";
import { warn, type Breach } from "./breach.ts";

/** What follows these words explains; the guide asks about a second main verb. */
const EXPLAINING = /,?\s\b(?:who|that|what|when|where|how|if|whether|before|after|than)\b.*$/i;

/**
 * What tells the verbs of a sentence. It is large, so it is read when the first sentence is asked of;
 * a page that checks a workbook holds no Easy Read sentence, and is not given it.
 */
const tagger = lazily(() => createRequire(import.meta.url)("compromise/two") as typeof Tagger);

/** The sentence without the verbs that lean on another: "want to help", "help women stop". */
function mainPart(sentence: string): ReturnType<typeof Tagger> {
  const document = tagger()(sentence.replace(EXPLAINING, "."));
  document.remove("to #Adverb? #Verb+");
  document.remove(
    "(help|helps|helped|let|lets|make|makes) #Determiner? #Adjective? (#Noun|#Pronoun)+ #Verb",
  );
  return document;
}

function breaches(sentence: string): Breach[] {
  const main = mainPart(sentence);
  if (main.match("(#Verb|#Adverb|not)+").match("#Verb").length < 2) return [];
  if (main.match("#Verb .* (and|but) #Determiner? #Adjective? (#Noun|#Pronoun)+ #Verb").found) {
    return [warn("ER02", "“and” or “but” joins two sentences here.", "Write two sentences.")];
  }
  const phrases = main.match("(#Verb|#Adverb|not)+").filter((phrase) => phrase.has("#Verb"));
  if (phrases.length < 2) return [];
  const remedy = "Check that the sentence has one idea.";
  return [warn("ER02", "This sentence seems to have two verbs.", remedy)];
}

/**
 * What is known of the verbs of sentences. Telling them costs more than all other rules together, so
 * commands that read content keep this from one to the next.
 */
export const KNOWN_VERBS = new Map<string, readonly Breach[]>();

/** Sentences that are known at most: more than any plan has at once. */
const MOST_SENTENCES = 20_000;

/** What is wrong with the verbs of a sentence: two of them are two ideas. */
export function verbRules(sentence: string): readonly Breach[] {
  const known = KNOWN_VERBS.get(sentence) ?? breaches(sentence);
  if (KNOWN_VERBS.size >= MOST_SENTENCES) KNOWN_VERBS.clear();
  KNOWN_VERBS.set(sentence, known);
  return known;
}
