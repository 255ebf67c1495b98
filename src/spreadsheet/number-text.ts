import { describeUnclear, type Unclear } from "./unclear-number.ts";

/** A number as somebody typed it, or why it cannot be taken as one, and what to do. */
export type NumberText = { value: number; isPercent: boolean; fault?: undefined } | Unclear;

/** Signs that are typed or pasted for a minus: hyphen, real minus, dashes. */
const MINUS = /^[-\u2212\u2013\u2014\u2010\u2011]\s*/;

/** Money before or after a number, of any country: "£5", "US$5", "5 kr.", "5 EUR". */
const CODES = Intl.supportedValuesOf("currency").join("|");
const SIGN = String.raw`(?:[A-Z]{1,3})?\p{Sc}|(?:${CODES})|kr\.?|zł|Kč|Ft`;
const MONEY = new RegExp(String.raw`^(?:${SIGN})\s*|\s*(?:${SIGN})$`, "gu");

const PER_CENT = /\s*(?:%|per cent|percent)$/i;
const THOUSANDS = /^\d{1,3}(?:[,\u00A0\u2007\u2009\u202F ]\d{3})+(?:\.\d+)?$/;
const PLAIN = /^(?:\d+(?:\.\d*)?|\.\d+)$/;

function digitsOf(text: string): string | null {
  if (PLAIN.test(text)) return text;
  return THOUSANDS.test(text) ? text.replace(/[^\d.]/g, "") : null;
}

/** A number without its signs: brackets, minus, money, per cent. */
interface Bare {
  rest: string;
  isNegative: boolean;
  isPercent: boolean;
}

/** Takes a minus off the start, unless one was taken off before. */
function withoutMinus({ rest, isNegative, isPercent }: Bare): Bare {
  if (isNegative || !MINUS.test(rest)) return { rest, isNegative, isPercent };
  return { rest: rest.replace(MINUS, ""), isNegative: true, isPercent };
}

function withoutPercent(bare: Bare): Bare {
  if (!PER_CENT.test(bare.rest)) return bare;
  return { ...bare, rest: bare.rest.replace(PER_CENT, ""), isPercent: true };
}

function withoutMoney(bare: Bare): Bare {
  return { ...bare, rest: bare.rest.replace(MONEY, "").trim() };
}

/** Brackets around a number make it less than nothing, as in accounts: (0.4). */
function withoutBrackets(bare: Bare): Bare {
  const inner = /^\((.*)\)$/.exec(bare.rest)?.[1];
  if (inner === undefined || bare.isNegative) return bare;
  return { ...bare, rest: inner.trim(), isNegative: true };
}

const STEPS = [
  withoutPercent,
  withoutMinus,
  withoutMoney,
  withoutBrackets,
  withoutPercent,
  withoutMinus,
  withoutMoney,
];

function bareOf(text: string): Bare {
  const start: Bare = { rest: text.replace(/^\+/, ""), isNegative: false, isPercent: false };
  return STEPS.reduce((bare, step) => step(bare), start);
}

/**
 * Reads a number that is kept as text: "1,040", "£1,250.50", "−0.4", "(0.4)", ".5", "59.91%".
 * Thousands are set apart by commas or spaces, decimals by a point.
 *
 * @returns null where the text holds no number at all: "n/k"
 */
export function readNumberText(text: string): NumberText | null {
  const trimmed = text.trim().replace(/^['\u2019]/, "");
  const { rest, isNegative, isPercent } = bareOf(trimmed);
  const digits = digitsOf(rest);
  if (digits !== null) return { value: (isNegative ? -1 : 1) * Number(digits) + 0, isPercent };
  return describeUnclear(trimmed, { rest, sign: isNegative ? "-" : "" });
}
