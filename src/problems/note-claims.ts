import type { Indicator } from "../domain/indicator.ts";
import type { TargetVerdict } from "../domain/indicators/target-status.ts";

/** Sentences without printed words. */
function sentencesOf(text: string): string[] {
  return text.replace(/“[^”]*”/g, "“”").split(/(?<=[.!?])\s+/);
}

/** What a paper says, and what nobody is sure of. */
const TOLD =
  /\b(?:(?:reports?|plan|papers?|table|list|source|minutes?)\b.*\b(?:says?|prints?|calls?)|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4} (?:also )?(?:said|says|prints|printed|announced))\b/i;
const UNSURE = /\b(?:may|might|could|would|if)\b/i;

/** The editors’ own sentences: without printed words, and without what they say that a paper says. */
export function ownSentences(text: string): string[] {
  return sentencesOf(text).filter((sentence) => !TOLD.test(sentence) && !UNSURE.test(sentence));
}

const NUMBER = String.raw`(?<![\d/.,])(?!(?:19|20)\d\d\b)(\d[\d,]*(?:\.\d+)?)(?![\d/])%?`;
const SIDE = "(below|under|lower than|less than|fewer than|above|over|higher than|more than)";
const TWO_NUMBERS = new RegExp(
  String.raw`${NUMBER}[^\d.;]{0,40}?\b${SIDE}\b[^\d.;]{0,40}?${NUMBER}`,
  "g",
);

const isLow = (side: string): boolean => /below|under|lower|less|fewer/.test(side);

/** "1.9% above 60.3%": the first number is how far apart two are. */
const IS_DISTANCE = new RegExp(String.raw`^[\d,.]+(?:%| points?)? ?${SIDE} [\d,.]+%?$`);

/** "15,300 children under 5". */
const IS_AGE = /\b(?:under|over) \d{1,2}$/;

/** A sentence that sets two numbers the wrong way round: "18.8 is below 18.7". */
export function wrongWayRound(text: string): string[] {
  const words = text.replace(/“[^”]*”/g, "“”");
  return [...words.matchAll(TWO_NUMBERS)].flatMap(([said, a = "", side = "", b = ""]) => {
    if (IS_DISTANCE.test(said) || IS_AGE.test(said)) return [];
    const [from, to] = [a, b].map((one) => Number(one.replaceAll(",", "")));
    const apart = (from ?? 0) - (to ?? 0);
    return (isLow(side) ? apart < 0 : apart > 0) ? [] : [said];
  });
}

const MISSED =
  /\b(?:miss(?:es|ed)|(?:does|did|do) not (?:meet|reach)|f[ae]ll?s? short of) (?:its |the )?targets?\b/i;
const MET = /\b(?:meets|met|reaches|reached|exceeds|exceeded) (?:its |the )?targets?\b/i;
const BESIDE = new RegExp(String.raw`\b${SIDE} (?:its |the )?(target\b|[\d][\d,.]*\d|\d)`, "i");

/** What a sentence says of the target. Null where it says nothing that a machine can tell. */
export function claimOf(
  sentence: string,
  { polarity, targets }: Pick<Indicator, "polarity" | "targets">,
): "met" | "missed" | null {
  if (MISSED.test(sentence)) return "missed";
  if (MET.test(sentence)) return "met";
  const [, side = "", what = ""] = BESIDE.exec(sentence) ?? [];
  const level = Number(what.replaceAll(",", ""));
  const ofTarget = /target/i.test(what) || targets.some(({ value }) => value === level);
  if (side === "" || !ofTarget || (polarity !== "high" && polarity !== "low")) return null;
  return isLow(side) === (polarity === "high") ? "missed" : "met";
}

/** What a verdict says of the target. Null where it leaves that open. */
export function verdictIs({ status, last }: TargetVerdict): "met" | "missed" | null {
  if (status === "met" || status === "on-the-way") return "met";
  if (status === "not-met" || status === "behind") return "missed";
  return last === null ? null : last === "as-good" ? "met" : "missed";
}

const EXTREME = /\b(?:lowest|highest|best|worst|record)\b/i;

const COMPARED =
  /\b(?:much |far |a little |slightly )?(?:lower|higher|smaller|larger|bigger|fewer|less|more|better|worse|fell|fallen|falls?|rose|risen|rises?|dropp?(?:ed|s)?|increas(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|improv(?:e|ed|es|ing)|worsen(?:ed|s|ing)?)\b/i;

/**
 * Words of a note that a withheld figure could contradict, or that help to guess it: superlatives,
 * and comparisons of which the two numbers do not stand beside them. Null where there are none.
 */
export function tellingWords(text: string): string | null {
  const own = text.replace(/“[^”]*”/g, "“”");
  const extreme = EXTREME.exec(own)?.[0];
  if (extreme !== undefined) return extreme;
  const bare = sentencesOf(text).filter(
    (one) => (one.match(/(?<![\d.])(?!(?:19|20)\d\d\b)\d+(?:\.\d+)?%?/g) ?? []).length < 2,
  );
  return bare.map((one) => COMPARED.exec(one)?.[0]).find((found) => found !== undefined) ?? null;
}

/** A word that says which way figures went: "rose", "has fallen". Null where there is none. */
export function movementIn(sentence: string): string | null {
  return (
    /\b(?:rose|fell|has risen|have risen|has fallen|have fallen|increased|decreased|improved|worsened|got (?:better|worse))\b/i.exec(
      sentence,
    )?.[0] ?? null
  );
}
