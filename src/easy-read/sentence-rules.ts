import { refuse, warn, type Breach } from "./breach.ts";
import { sentencesOf, wordsIn } from "./sentences.ts";
import { verbRules } from "./verb-rules.ts";

const LONGEST = 15;
const LONG = 12;

const JOINING = /\b(which|because|although|while|however|therefore|unless)\b/i;

/** Words that look like a passive but tell how somebody is. */
const FEELINGS = new Set(
  "worried disabled scared tired married interested excited pleased upset hurt lost used allowed".split(
    " ",
  ),
);

const NEGATIVES =
  /\b(?:no|not|never|nobody|none|nothing|nowhere|neither|nor|without|cannot)\b|n[’']t\b/gi;

const METAPHORS =
  /\b(on track|step by step|red tape|pipeline|roll(?:ed|ing)? out|journey|pathway|narrow(?:ing)? the gap|hub|at the heart|tackl(?:e|es|ed|ing)|front line|on board|big picture|level playing field|doors? open|safety net|raise the bar|drive up)\b/i;

function lengthRule(sentence: string): Breach[] {
  const count = wordsIn(sentence).length;
  const message = `This sentence has ${count} words: “${sentence}”.`;
  if (count > LONGEST) {
    return [refuse("ER01", message, `Write at most ${LONGEST} words. Make two rows of it.`)];
  }
  if (count <= LONG) return [];
  return [warn("ER01", message, `Try to write at most ${LONG} words.`)];
}

function joiningRules(sentence: string): Breach[] {
  const word = JOINING.exec(sentence)?.[1];
  const found: Breach[] = [];
  if (word) {
    const remedy = "Write two sentences, one idea in each.";
    found.push(refuse("ER02", `“${word.toLowerCase()}” joins two ideas.`, remedy));
  }
  const commas = sentence.split(/,(?!\d)/).length - 1;
  if (commas > 1) {
    found.push(warn("ER02", `This sentence has ${commas} commas.`, "Write a row for each thing."));
  }
  return found;
}

const PASSIVE =
  /\b(?:am|is|are|was|were|be|been|being|get|gets|got)\s+(?:\w+ly\s+)?(\w+(?:ed|en|wn)|made|done|told|held|kept|found|put|sent|run|left|paid|built|taught|brought|bought)\b/i;

const NOT_PARTICIPLES = new Set(
  "open green red when then children often even seven ten women men down own town".split(" "),
);

function passiveRule(sentence: string): Breach[] {
  const word = PASSIVE.exec(sentence)?.[1]?.toLowerCase();
  if (!word || FEELINGS.has(word) || NOT_PARTICIPLES.has(word)) return [];
  return [
    warn(
      "ER06",
      `“${word}” may be a passive: it does not say who does it.`,
      "Start with who does it.",
    ),
  ];
}

function negativeRule(sentence: string): Breach[] {
  const words = sentence.match(NEGATIVES) ?? [];
  if (words.length < 2) return [];
  const remedy = "Say it without “not”, or keep one.";
  return [
    refuse("ER11", `This sentence has two negatives: ${words.join(", ").toLowerCase()}.`, remedy),
  ];
}

function plainRules(sentence: string): Breach[] {
  const found: Breach[] = [];
  const start = /^(It|They|This|That|These|Those)\b/.exec(sentence)?.[1];
  if (start) {
    const remedy = "Say again what it is about: “The number is …”, “Schools are …”.";
    found.push(refuse("ER11", `This sentence starts with “${start}”.`, remedy));
  }
  const metaphor = METAPHORS.exec(sentence)?.[1];
  if (metaphor) {
    const remedy = "Say what happens in plain words.";
    found.push(warn("ER11", `“${metaphor}” is a picture in words.`, remedy));
  }
  return found;
}

/** What is wrong with the sentences of one row, heading or title. */
export function sentenceBreaches(text: string): Breach[] {
  return sentencesOf(text).flatMap((sentence) => [
    ...lengthRule(sentence),
    ...joiningRules(sentence),
    ...verbRules(sentence),
    ...passiveRule(sentence),
    ...negativeRule(sentence),
    ...plainRules(sentence),
  ]);
}

/** A row holds one sentence: one picture can show one idea. */
export function rowBreaches(text: string): Breach[] {
  const sentences = sentencesOf(text);
  if (sentences.length < 2) return [];
  const message = `This row has ${sentences.length} sentences.`;
  return [refuse("ER01", message, "Write one sentence. Make another row for the rest.")];
}
