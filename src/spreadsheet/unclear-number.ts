import { spoiledText, type Spoiled } from "./spoiled-text.ts";

/** Why a text with a number in it cannot be taken as one, and what to do about that very thing. */
export interface Unclear extends Spoiled {
  value?: undefined;
}

/** A number without brackets, minus, money and per cent, and the minus that it had. */
interface Unsigned {
  rest: string;
  sign: "" | "-";
}

type Kind = (text: string, number: Unsigned) => Unclear | undefined;

const PRINTED = 'the column "Value as printed"';

const SCALED =
  /^(\d[\d,. ]*?|\.\d+)\s*(k|m|mn|mio|bn|tn|hundred|thousand|thou|mill|million|billion|trillion)(?![a-z])/i;
const ZEROS: readonly (readonly [RegExp, number])[] = [
  [/^hund/, 2],
  [/^(?:k|thou)/, 3],
  [/^m/, 6],
  [/^b/, 9],
  [/^t/, 12],
];

/** 1.3 with nine zeros, without the rest that multiplying would leave. */
function shifted(digits: string, word: string): string {
  const zeros = ZEROS.find(([start]) => start.test(word.toLowerCase()))?.[1] ?? 0;
  return String(Number(`${digits}e${zeros}`));
}

const scaled: Kind = (text, { rest, sign }) => {
  const found = SCALED.exec(rest);
  const [, number = "", word = ""] = found ?? [];
  const digits = number.replace(/[, ]/g, "");
  if (!found || Number.isNaN(Number(digits)) || /^\d+,\d{1,2}$/.test(number)) return undefined;
  return {
    fault: `'${text}' is a number with "${word}" for its zeros.`,
    remedy: `Write the number in the unit of this row: ${sign}${shifted(digits, word)}, or ${sign}${digits} if the unit itself says "${word}". The words stay in ${PRINTED}.`,
  };
};

/** "<5", "5-10", "at least 90": no figure is said, so none may be written. */
const limit: Kind = (text, { rest }) => {
  const isLimit =
    /^(?:[<>≤≥]|less than|fewer than|under|below|more than|over|above|at least|at most|up to)/i;
  const isRange = /^[\d.,]+\s*(?:[-–—]|to)\s*[\d.,]+$/i;
  if (!isLimit.test(rest) && !isRange.test(rest)) return undefined;
  return {
    fault: `'${text}' says between which numbers the figure is, and not the figure.`,
    remedy: `Do not write one of those numbers. Leave this cell empty, choose suppressed or not-available in the column "No value because", and copy the words into "Exact words of the report".`,
  };
};

const NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(
  " ",
);

const inWords: Kind = (text) => {
  const word = text.toLowerCase();
  const number = word === "nil" ? 0 : NUMBER_WORDS.indexOf(word);
  if (number === -1) return undefined;
  return {
    fault: `'${text}' is a number in words.`,
    remedy: `Write it in digits, ${number}; the word stays in ${PRINTED}.`,
  };
};

const decimalComma: Kind = (text, { rest, sign }) => {
  if (!/^\d+,\d{1,2}$/.test(rest)) return undefined;
  return {
    fault: `'${text}' has a comma where a decimal point belongs.`,
    remedy: `Write ${sign}${rest.replace(",", ".")}.`,
  };
};

/** As on the Continent and in Switzerland: 1.250,50 and 1'040. */
const otherThousands: Kind = (text, { rest, sign }) => {
  const found = /^(\d{1,3}(?:([.'’])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(rest);
  const [, whole = "", mark, point, decimals] = found ?? [];
  // 1.040 alone is a number with three decimals.
  if (!found || (mark === "." && (point === "." || (!point && whole.split(".").length < 3)))) {
    return undefined;
  }
  const plain = whole.replace(/\D/g, "") + (decimals === undefined ? "" : `.${decimals}`);
  return {
    fault: `'${text}' has "${mark ?? ""}" between its thousands.`,
    remedy: `Compare it with the report, and write ${sign}${plain}.`,
  };
};

const oddCommas: Kind = (text, { rest }) => {
  if (!/^[\d,]*\d[\d,]*(?:\.\d+)?$/.test(rest)) return undefined;
  return {
    fault: `'${text}' has a comma in an unusual place.`,
    remedy: "Write the number without commas, and compare it with the report.",
  };
};

const minusBehind: Kind = (text, { rest }) => {
  const number = /^([\d.,]+)\s*[-\u2212\u2013]$/.exec(rest)?.[1];
  if (number === undefined) return undefined;
  return {
    fault: `'${text}' has its minus behind.`,
    remedy: `If it is less than nothing, write -${number.replaceAll(",", "")}; else write ${number.replaceAll(",", "")}.`,
  };
};

const hiddenSign: Kind = (text, { rest }) => {
  if (!/\d/.test(rest) || !/[\p{Cf}\p{Cc}]/u.test(rest)) return undefined;
  return {
    fault: "a sign that cannot be seen stands in this number.",
    remedy: `Delete what is in the cell, and type the number again${text.length > 20 ? "" : `: ${text.replace(/[\p{Cf}\p{Cc}]/gu, "")}`}.`,
  };
};

/** "12 of 19", "1 in 5": which of them belongs here only the report can tell. */
const several: Kind = (text, { rest }) => {
  if (/[\u00BC-\u00BE\u2150-\u215E]/.test(rest)) {
    return {
      fault: `'${text}' is a number with a fraction sign.`,
      remedy: `Write it with a decimal point, as 0.5; the words stay in ${PRINTED}.`,
    };
  }
  if ((rest.match(/\d[\d.,]*/g) ?? []).length < 2) return undefined;
  return {
    fault: `'${text}' is more than one number, with other words or signs.`,
    remedy: `Write only the number here that the row asks for, in its unit, and all of the words in ${PRINTED}.`,
  };
};

const otherWords: Kind = (text, { rest }) => {
  if (!/\p{N}/u.test(rest)) return undefined;
  return {
    fault: `'${text}' is a number with other words or signs.`,
    remedy: `Write only the number here, and the words in ${PRINTED}.`,
  };
};

const spoiled: Kind = (text) => spoiledText(text);

/** Kinds of unclear numbers. The first that fits is the one told. */
const KINDS: readonly Kind[] = [
  spoiled,
  hiddenSign,
  inWords,
  decimalComma,
  otherThousands,
  oddCommas,
  scaled,
  limit,
  minusBehind,
  several,
  otherWords,
];

/**
 * What is wrong with something that begins like a number, told about that very thing.
 *
 * @param text all that was typed
 * @returns null where there is no number in it
 */
export function describeUnclear(text: string, number: Unsigned): Unclear | null {
  for (const kind of KINDS) {
    const told = kind(text, number);
    if (told) return told;
  }
  return null;
}
