import { MOST_SMALL } from "../indicators/small-numbers.ts";
import { BETWEEN, PEOPLE, sentencesBefore, SOMEBODY, type SmallCount } from "./people.ts";

/** Small numbers in words. "Both" is looked at only where it names whom it means. */
const SMALL_WORDS = "one|two|three|four|ii|iii|iv|single|couple|pair|trio|handful|both";
const DIGITS = `[1-${MOST_SMALL}]`;

/** No number of things before these: "Priority 2", "Key Stage 4", "aged 3". */
const LABELS =
  /(?:\b(?:priority|priorities|milestones?|levels?|stages?|hundred and|tiers?|quarters?|phases?|years?|parts?|sections?|appendix|pages?|actions?|aged?|ages|tables?|blocks?|steps?|waves?|groups?|no|number|nos?|ni|sites?|unit|children in need|under|over|no\.|all|at least one|every) |(?:^|[\s(])(?:q|ks|t|p) ?|[\d.,:/£$%+–-])$/;

/** No number of things after these: "2 %", "1st", "1:1", "2 year olds", "one to one". */
const MEASURES =
  /^(?:[\d.,:/%+–-](?=\d)|:| ?%| ?per cent|st\b|nd\b|rd\b|th\b|-|–| ?(?:and|to|or|&|-|–|\/) ?(?:one\b|[\d]+\b(?= ?-?years?))|[ -](?:years?|months?|weeks?|days?|hours?|terms?|times|points?|stop|hundred|thousand)\b)/;

/** What is said of people without naming them again: "…, 2 now attend", "… and 1 has left". */
const STATES =
  "(?:still|currently|now|already|remain\\w*|awaiting|waiting|left|active|in process|in progress|commenc\\w+|start(?:ed|ing)|complet(?:ed|ing)|attend(?:ed|ing)|return(?:ed|ing)|declined|moved|gained|achieved|engaged|re-engaged|sustained|died|dead|born|pregnant|excluded|arrested|convicted|adopted|missing|homeless|(?:is|are|was|were|has|have|had)\\b(?! been (?:a|the)\\b))";

const COUNT = new RegExp(
  String.raw`(?<![\p{L}\d])(?:x ?)?(${SMALL_WORDS}|${DIGITS})(?![\p{L}\d])(?: \(\d+\))? ?(?:(?:out )?of (?:the |them |these |those )?(?:\d+ )?|1\d[ -](?=year|yr))?`,
  "gu",
);
const COUNTED = new RegExp(String.raw`^${BETWEEN}(?:[\p{L}-]+/)?${PEOPLE}\b(?!['’]s?)`, "u");
const STATE = new RegExp(String.raw`^${STATES}`, "u");
/** The rest of the sentence, as far as the next stop, bracket or comma. */
function clauseAfter(text: string, from: number): string {
  return /^[^.;:()[\]\n,]*/.exec(text.slice(from))?.[0] ?? "";
}

/** Words before "one" that make it stand for a thing: "the next one is planned". */
const PRONOUN = /\b(?:the|next|this|that|which|each|another|new|no|only|to) $/;

/** Whom a number counts, or what it says of people named before; null where it counts nobody. */
function countedBy(number: string, before: string, clause: string, said: string): string | null {
  const counted = COUNTED.exec(clause)?.[0];
  if (/^both$/.test(number)) {
    return counted !== undefined && !/^ (?:and|or)\b/.test(clause.slice(counted.length))
      ? counted
      : null;
  }
  if (counted !== undefined) return counted;
  if (/^(?:one|single|couple)$/.test(number) && PRONOUN.test(before)) return null;
  return SOMEBODY.test(said) ? (STATE.exec(clause)?.[0] ?? null) : null;
}

/** The words of a count at one number; null where it counts no people. */
function countAt(
  text: string,
  { 0: start, 1: number = "", index }: RegExpExecArray,
): string | null {
  const before = text.slice(Math.max(0, index - 20), index);
  if (LABELS.test(before) || MEASURES.test(text.slice(index + number.length))) return null;
  if (/\b(?:one|1) to $/.test(before)) return null;
  const clause = clauseAfter(text, index + start.length);
  const counted = countedBy(number, before, clause, sentencesBefore(text, index));
  return counted === null ? null : start + counted;
}

/** Counts of people from 1 to 4 that stand before those whom they count, in digits or in words. */
export function countsBefore(text: string): SmallCount[] {
  return [...text.matchAll(COUNT)].flatMap((match): SmallCount[] => {
    const words = countAt(text, match);
    return words === null ? [] : [{ words, index: match.index, what: "count" }];
  });
}
