/**
 * Numbers that are written in letters beside years, ages and stages: "two" at its place 2. Longer
 * ones start like these ("sixteen"), so that those who look for "six" would find them.
 */
const NUMBERS = [
  "nought",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

const NUMBER = `(\\d{1,2}|${NUMBERS.join("|")})`;

const RANGE = `${NUMBER}(?:(?: to | and | or |[-–])${NUMBER})?`;

/** "2 year olds", "16 to 18 years", "year 11", "key stage 2", "aged 4 to 5". */
const COUNTED = new RegExp(
  `(?<![\\w.,/£-])${RANGE}(?=[ -]years?\\b)|\\b(?:years?|stages?|aged?) ${RANGE}(?![\\w%/]|[.,]\\d)`,
  "gi",
);

function otherForm(number: string): string {
  const at = NUMBERS.indexOf(number.toLowerCase());
  return at === -1 ? (NUMBERS[Number(number)] ?? "") : String(at);
}

/**
 * The numbers of years, ages and stages in the form that a text does not use: "two" for "2 year
 * olds", "2" for "two-year-olds". Figures are left alone.
 */
export function numberForms(text: string): string[] {
  const numbers = [...text.matchAll(COUNTED)].flatMap(([, ...found]) => found.slice(0, 4));
  // A range has two numbers, and most places have none.
  const written = numbers.filter((number: string | undefined) => number !== undefined);
  return [...new Set(written.map((number) => otherForm(number)).filter((form) => form !== ""))];
}
