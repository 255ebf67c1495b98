/** Words that let a person be recognised: few people, a known one, or people of small places. */
export interface SmallCount {
  words: string;
  /** Where they begin in the text. */
  index: number;
  what: "count" | "rest" | "share" | "person" | "places";
}

/**
 * Fits everywhere and takes nothing. Around a long list of words it keeps the engine from writing the
 * list out anew for every way that leads to it, which takes it longer than all looking through texts.
 */
const ONCE = "(?=)";

const YOUNG_MANY = "people|persons?|wom[ae]n|m[ae]n|carers?|parents?|mothers?|fathers?|offenders?";

/** Those whom services are for, and what happens to them. Staff are named by their work, so no. */
export const PEOPLE = `${ONCE}(?:child(?:ren)?|pupils?|students?|learners?|leavers?|young (?:${YOUNG_MANY})|teenagers?|teens?|youths?|girls?|boys?|bab(?:y|ies)|mothers?|mums?|fathers?|dads?|parents?|carers?|famil(?:y|ies)|households?|siblings?|sisters?|brothers?|sons?|daughters?|twins?|triplets?|orphans?|grandparents?|toddlers?|infants?|newborns?|kids?|lads?|school(?:girl|boy|child|children)s?|(?:year|yr)[ -]olds?|under-\\d+s|adults?|wom[ae]n|m[ae]n|people|persons?|individuals?|minors|patients?|clients?|claimants?|(?:service|wheelchair) users?|victims?|survivors?|offenders?|apprentices?|participants?|volunteers?|residents?|tenants?|lac|cyp|neets?|refugees?|asylum seekers?|adopters?|cases?|referrals?|requests?|exclusions?|deaths?|conceptions?|births?|suicides?|adoptions?|arrests?|convictions?|allegations?)${ONCE}`;

/** One of them. */
export const PERSON = `${ONCE}(?:child|pupil|student|learner|care leaver|young (?:person|woman|man|carer|parent|mother|father|offender)|teenager|teen|girl|boy|baby|toddler|infant|newborn|orphan|schoolgirl|schoolboy|schoolchild|sibling|sister|brother|son|daughter|minor|refugee|asylum seeker|family|(?:service|wheelchair) user)${ONCE}`;

/** What may stand between a number and those it counts. A preposition starts something else. */
export const BETWEEN = String.raw`(?:of (?:the |our |these |those |its |their )?)?(?:(?!(?:with|for|of|in|at|on|to|from|by|where|who|which|that|and|or|about|around|is|are|was|were|has|have|had|as|per)\b)[\p{L}’'/-]+ ){0,3}`;

export const SOMEBODY = new RegExp(String.raw`\b${PEOPLE}\b`, "u");

/**
 * What every English form has in it, whoever is meant. Most texts have nothing of it, and are not
 * looked through for each form.
 */
export const ANYBODY = new RegExp(String.raw`\b(?:${PEOPLE}|${PERSON}|quadruplets?)(?:\b|x)`, "u");

/** The sentence up to a place, and the one before it, which may say whom it speaks of. */
export function sentencesBefore(text: string, index: number): string {
  return text
    .slice(0, index)
    .split(/[.\n]+/)
    .slice(-2)
    .join(". ");
}

/** Every place that a pattern fits. */
export function allOf(text: string, pattern: RegExp, what: SmallCount["what"]): SmallCount[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ words, index, what }));
}
