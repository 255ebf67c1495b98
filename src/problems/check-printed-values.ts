import type { Indicator } from "../domain/indicator.ts";
import { withPoint } from "../domain/indicators/printed-number.ts";
import { problemAt } from "./content-file.ts";
import type { ContentSet } from "./content-set.ts";
import { figuresIn } from "./indicator-figures.ts";
import type { Problem } from "./problem.ts";

/** Numbers that the sources write as words. */
const WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    no: 0,
    none: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
  }),
);

/** Words and letters that stand for zeros: "£1.3bn" is 1,300,000,000, or 1.3 where the unit is £bn. */
const ZEROS: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:k|thousand)\b/, 3],
  [/^\s*(?:m|mn|million)\b/, 6],
  [/^\s*(?:bn|billion)\b/, 9],
  [/^\s*(?:tn|trillion)\b/, 12],
];

/** A number in digits, and with the zeros that the words after it stand for. */
function withZeros(plain: string, match: RegExpMatchArray): number[] {
  const rest = plain.slice((match.index ?? 0) + match[0].length);
  const zeros = ZEROS.find(([words]) => words.test(rest))?.[1];
  const bare = Number(match[0]);
  return zeros === undefined ? [bare] : [bare, Number(`${match[0]}e${zeros}`)];
}

/** Every number in a printed figure, in digits or words: "91 + (74%)" has 91 and 74. */
function numbersIn(printed: string, kind: Indicator["unit"]["kind"]): number[] {
  const plain = printed.replace(/(\d),(?=\d{3})/g, "$1").toLowerCase();
  const digits = [...plain.matchAll(/\d+(?:\.\d+)?|\.\d+/g)];
  const words: string[] = plain.match(/[a-z]+/g) ?? [];
  return [
    ...digits.flatMap((match) => withZeros(plain, match)),
    ...words.flatMap((word) => WORDS.get(word) ?? []),
    ...(kind === "percent" && words.includes("all") ? [100] : []),
  ];
}

/**
 * The value of a figure must be a number that is printed. Signs do not count: a gap printed as 4 may
 * be -4. Where no number is printed, as in "in line with the national average", nothing is checked.
 */
export function checkPrintedValues(set: ContentSet): Problem[] {
  const isComma = set.plan?.data.decimalSign === ",";
  const read = (printed: string): string => (isComma ? withPoint(printed) : printed);
  return set.indicators.flatMap((file) =>
    figuresIn(file).flatMap(({ figure, path }) => {
      const { value, printed } = figure;
      if (value === undefined || printed === undefined) return [];
      const numbers = numbersIn(read(printed), file.data.unit.kind);
      if (numbers.length === 0 || numbers.includes(Math.abs(value))) return [];
      const message = `The value is ${value}, but the printed figure "${printed}" does not say so.`;
      const choices = value < 0 ? numbers.map((number) => -number) : numbers;
      const remedy = `Compare both with the source. If the printed figure is right, write ${choices.join(" or ")} here.`;
      return [problemAt(file, [...path, "value"], "value-not-printed", message, remedy)];
    }),
  );
}
