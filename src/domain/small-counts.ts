import { MOST_SMALL } from "./indicators/small-numbers.ts";

/** Words that let a person be recognised: a small count of people, or people of named small places. */
export interface SmallCount {
  words: string;
  /** Where they begin in the text. */
  index: number;
  what: "count" | "rest" | "places";
}

/** Small numbers in words. "Both" is looked at only where it names whom it means. */
const SMALL_WORDS = "one|two|three|four|single|couple|pair|trio|handful|both";
const DIGITS = `[1-${MOST_SMALL}]`;

/** Those whom services are for, and what happens to them. Staff are named by their work, so no. */
const PEOPLE =
  "(?:child(?:ren)?|pupils?|students?|learners?|leavers?|young (?:people|persons?|wom[ae]n|m[ae]n|carers?|parents?|mothers?|fathers?|offenders?)|teenagers?|youths?|girls?|boys?|bab(?:y|ies)|mothers?|mums?|fathers?|dads?|parents?|carers?|famil(?:y|ies)|households?|siblings?|sisters?|brothers?|sons?|daughters?|twins?|grandparents?|toddlers?|infants?|newborns?|kids?|lads?|school(?:girl|boy)s?|(?:year|yr)[ -]olds?|under-\\d+s|adults?|wom[ae]n|m[ae]n|people|persons?|individuals?|patients?|clients?|victims?|offenders?|apprentices?|participants?|volunteers?|residents?|lac|neets?|refugees?|asylum seekers?|adopters?|cases?|referrals?|requests?|exclusions?|deaths?|conceptions?|births?|suicides?|adoptions?|arrests?|convictions?|allegations?)";

/** No number of things before these: "Priority 2", "Key Stage 4", "aged 3". */
const LABELS =
  /(?:\b(?:priority|priorities|milestones?|levels?|stages?|tiers?|quarters?|phases?|years?|parts?|sections?|appendix|pages?|actions?|aged?|ages|tables?|blocks?|steps?|waves?|groups?|no|number|nos?|ni|sites?|unit|children in need|under|over|no\.|all|at least one|every) |(?:^|[\s(])(?:q|ks|t|p) ?|[\d.,:/£$%+–-])$/i;

/** No number of things after these: "2 %", "1st", "1:1", "2 year olds", "one to one". */
const MEASURES =
  /^(?:[\d.,:/%+–-](?=\d)|:| ?%| ?per cent|st\b|nd\b|rd\b|th\b|-|–| ?(?:and|to|or|&|-|–|\/) ?(?:one\b|[\d]+\b(?= ?-?years?))|[ -](?:years?|months?|weeks?|days?|hours?|terms?|times|points?|stop|hundred|thousand)\b)/i;

/** What may stand between a number and those it counts. A preposition starts something else. */
const BETWEEN = String.raw`(?:of (?:the |our |these |those |its |their )?)?(?:(?!(?:with|for|of|in|at|on|to|from|by|where|who|which|that|and|or|about|around|is|are|was|were|has|have|had|as|per)\b)[\p{L}’'/-]+ ){0,3}`;

/** What is said of people without naming them again: "…, 2 now attend", "… and 1 has left". */
const STATES =
  "(?:still|currently|now|already|remain\\w*|awaiting|waiting|left|active|in process|in progress|commenc\\w+|start(?:ed|ing)|complet(?:ed|ing)|attend(?:ed|ing)|return(?:ed|ing)|declined|moved|gained|achieved|engaged|re-engaged|sustained|(?:is|are|was|were|has|have|had)\\b(?! been (?:a|the)\\b))";

const COUNT = new RegExp(
  String.raw`(?<![\p{L}\d])(?:x ?)?(${SMALL_WORDS}|${DIGITS})(?![\p{L}\d])(?: \(\d+\))? ?(?:(?:out )?of (?:the |them |these |those )?(?:\d+ )?|1\d[ -](?=year|yr))?`,
  "giu",
);
const COUNTED = new RegExp(String.raw`^${BETWEEN}(?:[\p{L}-]+/)?${PEOPLE}\b(?!['’]s?)`, "iu");
const STATE = new RegExp(String.raw`^${STATES}`, "iu");
const SOMEBODY = new RegExp(String.raw`\b${PEOPLE}\b`, "iu");
const BEHIND = new RegExp(
  String.raw`\b${PEOPLE} ?(?:\(|\[|: ?|= ?|– |x ?)(?:n ?= ?)?(?:${DIGITS}|one|two|three|four)(?=[)\],;.]|$)`,
  "giu",
);
const PART = new RegExp(
  String.raw`(?<![\d.,/])(\d+) (?:out )?of (?:the |our |these |all )?(\d+) ${BETWEEN}${PEOPLE}\b`,
  "giu",
);
const NAME = String.raw`\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{Ll}’'-]+)?`;
const PLACES = new RegExp(
  String.raw`\b${PEOPLE} (?:from|of|in|living in) (?:the )?(?:${NAME} and ${NAME}|${NAME} (?:village|estate|street))(?: areas?| villages?)?`,
  "gu",
);

/** The rest of the sentence, as far as the next stop, bracket or comma. */
function clauseAfter(text: string, from: number): string {
  return /^[^.;:()[\]\n,]*/.exec(text.slice(from))?.[0] ?? "";
}

/** The sentence up to a number, and the one before it, which may say whom it speaks of. */
function sentencesBefore(text: string, index: number): string {
  return text
    .slice(0, index)
    .split(/[.\n]+/)
    .slice(-2)
    .join(". ");
}

/** Words before "one" that make it stand for a thing: "the next one is planned". */
const PRONOUN = /\b(?:the|next|this|that|which|each|another|new|no|only|to) $/i;

/** Whom a number counts, or what it says of people named before; null where it counts nobody. */
function countedBy(number: string, before: string, clause: string, said: string): string | null {
  const counted = COUNTED.exec(clause)?.[0];
  if (/^both$/i.test(number)) {
    return counted !== undefined && !/^ (?:and|or)\b/.test(clause.slice(counted.length))
      ? counted
      : null;
  }
  if (counted !== undefined) return counted;
  if (/^(?:one|single|couple)$/i.test(number) && PRONOUN.test(before)) return null;
  return SOMEBODY.test(said) ? (STATE.exec(clause)?.[0] ?? null) : null;
}

/** The words of a count at one number; null where it counts no people. */
function countAt(
  text: string,
  { 0: start, 1: number = "", index }: RegExpExecArray,
): string | null {
  const before = text.slice(Math.max(0, index - 20), index);
  if (LABELS.test(before) || MEASURES.test(text.slice(index + number.length))) return null;
  if (/\b(?:one|1) to $/i.test(before)) return null;
  const clause = clauseAfter(text, index + start.length);
  const counted = countedBy(number, before, clause, sentencesBefore(text, index));
  return counted === null ? null : start + counted;
}

function counts(text: string): SmallCount[] {
  return [...text.matchAll(COUNT)].flatMap((match): SmallCount[] => {
    const words = countAt(text, match);
    return words === null ? [] : [{ words, index: match.index, what: "count" }];
  });
}

function rests(text: string): SmallCount[] {
  return [...text.matchAll(PART)].flatMap((match): SmallCount[] => {
    const rest = Number(match[2]) - Number(match[1]);
    if (rest < 1 || rest > MOST_SMALL) return [];
    return [{ words: match[0], index: match.index, what: "rest" }];
  });
}

function found(text: string, pattern: RegExp, what: SmallCount["what"]): SmallCount[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ words, index, what }));
}

/**
 * Where a text tells of so few people that somebody could be recognised: a number from 1 to 4 of
 * those whom services are for, in digits or in words; what is left of a whole ("8 of the 9
 * children"); people of two named places. Dates, shares, ages, and counts of schools or places are
 * none. It finds what people have to look at; it decides nothing.
 */
export function smallCountsIn(text: string): SmallCount[] {
  const all = [
    ...counts(text),
    ...found(text, BEHIND, "count"),
    ...rests(text),
    ...found(text, PLACES, "places"),
  ];
  return all.sort((a, b) => a.index - b.index);
}
