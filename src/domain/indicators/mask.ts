import type { Observation } from "../indicator.ts";
import { withPoint } from "./printed-number.ts";

/** Stands where small numbers were. The same mark as for words withheld from updates. */
export const SMALL_NUMBERS_MARK = "[words left out: small numbers]";

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

function plain(text: string): string {
  return text.replace(/,/g, "").replace(/^(\d+)\.0+$/, "$1");
}

function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBER)].map((match) => plain(match[0]));
}

/** The numbers that would give a withheld figure away, as bare digits: "3", "19", "15.789". */
export function secretsOf(observation: Observation): ReadonlySet<string> {
  const { value, numerator, denominator, printed } = observation;
  const rest =
    numerator !== undefined && denominator !== undefined ? denominator - numerator : undefined;
  const numbers = [value, numerator, denominator, rest].filter((one) => one !== undefined);
  const shown = [printed ?? "", withPoint(printed ?? "")];
  return new Set([...numbers.map(String), ...shown.flatMap(numbersIn)]);
}

/** Takes in what belongs to the number: a per cent sign, and the other half of a bracket. */
function widen(text: string, from: number, to: number): [number, number] {
  const sign = /^ ?(?:%|per cent)/.exec(text.slice(to))?.[0].length ?? 0;
  const end = to + sign;
  const span = text.slice(from, end);
  const open = span.split("(").length - span.split(")").length;
  if (open > 0 && text[end] === ")") return [from, end + 1];
  return [from, end];
}

/** A number of a text and where it stands. */
interface NumberAt {
  number: string;
  from: number;
  to: number;
}

function numbersAt(text: string): NumberAt[] {
  return [...text.matchAll(NUMBER)].map((match) => ({
    number: plain(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/**
 * The numbers of a text, read with a point before decimals and with a comma; each stands in the same
 * place in both. "1,000" is a thousand in the first reading, and so has no second.
 */
function readings(text: string): NumberAt[] {
  const isThousands = ({ from, to }: NumberAt): boolean =>
    /^\d{1,3}(?:,\d{3})+$/.test(text.slice(from, to));
  const others = numbersAt(withPoint(text)).filter((one) => !isThousands(one));
  return [...numbersAt(text), ...others];
}

/**
 * A text with everything from the first to the last secret number replaced by the mark.
 *
 * @returns the text itself where no secret stands in it
 */
export function maskNumbers(text: string, secrets: ReadonlySet<string>): string {
  const found = readings(text).filter((one) => secrets.has(one.number));
  if (found.length === 0) return text;
  const first = Math.min(...found.map((one) => one.from));
  const last = Math.max(...found.map((one) => one.to));
  const [from, to] = widen(text, first, last);
  return `${text.slice(0, from)}${SMALL_NUMBERS_MARK}${text.slice(to)}`;
}

/**
 * The quotation of a withheld figure without the figure. Where its number cannot be found (it may
 * be printed as a word), nothing of the quotation is left, so that nothing can slip through. A
 * quotation in which the source itself withholds the figure ("*") stays as it is.
 */
export function maskQuotation(observation: Observation): string {
  const { quotation, disclosure } = observation;
  const secrets = secretsOf(observation);
  const masked = maskNumbers(quotation, secrets);
  if (masked !== quotation || masked.includes(SMALL_NUMBERS_MARK)) return masked;
  return secrets.size === 0 && !disclosure ? quotation : SMALL_NUMBERS_MARK;
}

const WORDS = [
  ...["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  ...["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"],
  ...["nineteen", "twenty"],
];

/** A count in digits or, up to twenty, in words. */
function said(count: number): string {
  const word = WORDS[count];
  return word === undefined ? String(count) : `(?:${count}|${word})`;
}

function escaped(text: string): string {
  return text.replace(/[.]/g, "[.,]");
}

/**
 * The ways to say a withheld figure that hardly mean anything else: a number with decimals, a number
 * with a per cent sign, "3 of 19", "3 out of 19". Null for a bare count, which could be any number.
 *
 * @param own a published figure’s own number: a mark in its place would tell that the two are equal
 */
export function tellingWords(observation: Observation, own?: number): RegExp | null {
  const { numerator, denominator } = observation;
  const secrets = [...secretsOf(observation)].filter((one) => one !== String(own));
  const numbers = secrets.map(escaped);
  const decimals = numbers.filter((one) => one.includes("[.,]"));
  const shares = numbers.map((one) => `${one} ?(?:%|per cent)`);
  const pair =
    numerator !== undefined && denominator !== undefined
      ? [
          `(?<!\\p{L})${said(numerator)} ?(?:of|out of|in|/) ?(?:the |all )?${said(denominator)}(?!\\p{L})`,
        ]
      : [];
  const all = [...pair, ...shares, ...decimals];
  return all.length > 0
    ? new RegExp(`(?<![\\d.])(?:${all.join("|")})(?![\\d]|\\.\\d)`, "giu")
    : null;
}

/** Words of others, such as a caveat, with every telling form of a withheld figure masked. */
export function maskTelling(text: string, observation: Observation, own?: number): string {
  const telling = tellingWords(observation, own);
  return telling ? text.replace(telling, SMALL_NUMBERS_MARK) : text;
}
