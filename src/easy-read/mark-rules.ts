import { refuse, type Breach } from "./breach.ts";

interface Mark {
  rule: string;
  pattern: RegExp;
  message: (found: string) => string;
  remedy: string;
  severity?: "warning";
}

const NUMBER_WORDS =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|twice";

/** Marks and words that no text may hold. The first pattern of each rule that fits is told. */
const MARKS: readonly Mark[] = [
  {
    rule: "ER03",
    pattern: /\b(?:e\.g\.?|i\.e\.?|etc\b\.?)/i,
    message: (found) => `“${found}” is short for other words.`,
    remedy: "Write “for example”, or name the things.",
  },
  {
    rule: "ER03",
    pattern: /\b(?:it|that|there|what|let|he|she|who)[’']s\b|\w+(?:n[’']t|[’'](?:re|ve|ll|d|m))\b/i,
    message: (found) => `“${found}” is two words made short.`,
    remedy: "Write both words in full.",
    severity: "warning",
  },
  {
    rule: "ER04",
    pattern: new RegExp(`\\b(?:${NUMBER_WORDS})\\b`, "i"),
    message: (found) => `“${found}” is a number in letters.`,
    remedy: "Write a number as a figure, from a reference.",
  },
  {
    rule: "ER04",
    pattern: /\b\d+\.\d+\b/,
    message: (found) => `“${found}” is a decimal.`,
    remedy: "Use a reference: it rounds for you.",
  },
  {
    rule: "ER04",
    pattern: /\b(?=[IVX]{2,}\b)X{0,3}(?:IX|IV|V?I{0,3})\b/,
    message: (found) => `“${found}” is a Roman numeral.`,
    remedy: "Write a figure.",
  },
  {
    rule: "ER04",
    pattern: /\b(?:\d{5,}|\d{2,3},\d{3}|\d{1,3}(?:,\d{3}){2,})\b/,
    message: (found) => `“${found}” is a long number.`,
    remedy: "Think whether readers need it.",
    severity: "warning",
  },
  {
    rule: "ER05",
    pattern: /%|\bper ?cent(?:age)?\b|\b(?:rate|rates|average|averages|ratio)\b/i,
    message: (found) => `“${found}” is hard to picture.`,
    remedy: "Use a reference that says “6 out of every 10”.",
  },
  {
    rule: "ER05",
    pattern: /\b(?:1|one) in (?:every )?\d+\b/i,
    message: (found) => `“${found}” is hard to picture.`,
    remedy: "Use a reference that says “6 out of every 10”.",
  },
  {
    rule: "ER12",
    pattern: /[;:()—–/&#]/,
    message: (found) => `The mark “${found}” is hard to read.`,
    remedy: "Write a full stop, “and” or “or”, or make another row.",
  },
  {
    rule: "ER12",
    pattern: /!/,
    message: () => "There is an exclamation mark.",
    remedy: "Write a full stop.",
    severity: "warning",
  },
  {
    rule: "ER14",
    pattern: /\bQ[1-4]\b|\b\d{4}\/\d{2,4}\b|\b\d{4}[-–]\d{2,4}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/,
    message: (found) => `“${found}” is not a date that everyone can read.`,
    remedy: "Use a reference to the date: {school-meals-per-day: date}.",
  },
];

/** What is wrong with the marks, numbers and short forms of a text. */
export function markBreaches(text: string): Breach[] {
  return MARKS.flatMap(({ rule, pattern, message, remedy, severity }) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [{ rule, message: message(found), remedy, severity }];
  });
}

const COLOURS = /\b(green|amber|red|blue)\b/i;

/** Colours stand for ratings only in the key that explains them. */
export function colourBreaches(text: string): Breach[] {
  const colour = COLOURS.exec(text)?.[1];
  if (!colour) return [];
  const remedy = "Use the words of the sign: {priority 1: answer}.";
  return [refuse("ER10", `“${colour}” is a colour, and a colour alone tells nothing.`, remedy)];
}

const MONTHS = "January|February|March|April|June|July|August|September|October|November|December";

const DATA_WORDS: readonly [pattern: RegExp, what: string, remedy: string][] = [
  [
    /\d+/,
    "a number",
    "Use a reference: it takes the number from the data. For an age write {age: 16}.",
  ],
  [
    new RegExp(`\\b(?:${MONTHS})\\b|\\bMay(?= \\d)`),
    "a date",
    "Use a reference: {rated report: date}.",
  ],
  [
    /\b(?:better|worse|improv\w+|(?:gone|went|going|go|goes) (?:up|down)|ris(?:e|en|es|ing)|rose|fell|fallen|increas\w+|decreas\w+|more than (?:before|last)|less than (?:before|last)|fewer than|higher|lower|highest|lowest)\b/i,
    "a comparison",
    "Use a reference: {school-meals-per-day: direction}.",
  ],
  [
    /\b(?:going well|some work to do|a lot of work to do|we do not know yet)\b/i,
    "a status",
    "Use a reference: {priority 1: answer}.",
  ],
  [
    /\b(?:above|below|reached|met|missed|beat) (?:the|our|its) target\b/i,
    "a result",
    "Use a reference: {schools-good-or-outstanding: against target}.",
  ],
];

/**
 * Numbers, dates, comparisons and status words must come from the data (ER15).
 *
 * @param typed the text as written, without its references
 */
export function typedDataBreaches(typed: string): Breach[] {
  return DATA_WORDS.flatMap(([pattern, what, remedy]) => {
    const found = pattern.exec(typed)?.[0];
    return found === undefined
      ? []
      : [refuse("ER15", `“${found}” is ${what} typed by hand.`, remedy)];
  });
}

/** Capital letters that stand for words (ER03). */
export function acronymBreaches(text: string, hardWords: ReadonlySet<string>): Breach[] {
  const found = [...text.matchAll(/\b[A-Z][A-Z&]+\b/g)]
    .map((match) => match[0])
    .find((word) => !hardWords.has(word.toLowerCase()) && !/^[IVX]+$/.test(word));
  if (!found) return [];
  const remedy = "Write the words in full, or explain the letters in the word list.";
  return [refuse("ER03", `“${found}” is made of first letters.`, remedy)];
}
