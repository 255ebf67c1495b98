/** A number as somebody typed it, or why it cannot be taken as one, and what to do. */
export type NumberText =
  | { value: number; isPercent: boolean; fault?: undefined }
  | { value?: undefined; fault: string; remedy: string };

/** Signs that are typed or pasted for a minus: hyphen, real minus, dashes. */
const MINUS = /^[-\u2212\u2013\u2014\u2010\u2011]/;

const THOUSANDS = /^\d{1,3}(?:[,\u00A0\u202F ]\d{3})+(?:\.\d+)?$/;
const PLAIN = /^(?:\d+(?:\.\d*)?|\.\d+)$/;
const SCALED = /^(.*\d)\s*(k|m|mn|bn|tn|thousand|million|billion|trillion)$/i;
const ZEROS: Readonly<Record<string, number>> = { k: 3, t: 3, m: 6, b: 9 };

function zerosOf(word: string): number {
  const short = word.toLowerCase();
  return short === "tn" || short === "trillion" ? 12 : (ZEROS[short.charAt(0)] ?? 0);
}

function refused(fault: string, remedy: string): NumberText {
  return { fault, remedy };
}

/** 1.3 with nine zeros, without the rest that multiplying would leave. */
function shifted(digits: string, zeros: number): string {
  return String(Number(`${digits}e${zeros}`));
}

function scaled(text: string, found: RegExpExecArray): NumberText {
  const digits = (found[1] ?? "").replace(/[^\d.]/g, "");
  const whole = shifted(digits, zerosOf(found[2] ?? ""));
  const fault = `'${text}' is a number with "${found[2] ?? ""}" for its zeros.`;
  return refused(
    fault,
    `Write the number in the unit of this row: ${whole}, or ${digits} if the unit itself says "${found[2] ?? ""}". The words stay in the column "Value as printed".`,
  );
}

function digitsOf(text: string): string | null {
  if (PLAIN.test(text)) return text;
  return THOUSANDS.test(text) ? text.replace(/[,\u00A0\u202F ]/g, "") : null;
}

/** What is wrong with something that begins like a number, told about that very thing. */
function unclear(text: string, bare: string): NumberText | null {
  if (/^\d+,\d{1,2}$/.test(bare)) {
    return refused(
      `'${text}' has a comma where a decimal point belongs.`,
      `Write ${bare.replace(",", ".")}.`,
    );
  }
  if (/^[\d,]+(?:\.\d+)?$/.test(bare)) {
    return refused(
      `'${text}' has a comma in an unusual place.`,
      "Write the number without commas, and compare it with the report.",
    );
  }
  if (/\d/.test(bare)) {
    return refused(
      `'${text}' is a number with other words or signs.`,
      'Write only the number here, and the words in the column "Value as printed".',
    );
  }
  return null;
}

/**
 * Reads a number that is kept as text: "1,040", "£1,250.50", "−0.4", "(0.4)", ".5", "59.91%".
 * Thousands are set apart by commas or spaces, decimals by a point.
 *
 * @returns null where the text holds no number at all: "n/k"
 */
export function readNumberText(text: string): NumberText | null {
  const trimmed = text.trim().replace(/^['\u2019]/, "");
  const inBrackets = /^\((.*)\)$/.exec(trimmed.replace(/^([£$€])\((.*)\)$/, "($1$2)"));
  let rest = (inBrackets?.[1] ?? trimmed).trim();
  const hasMinus = MINUS.test(rest) || /^[£$€]\s*[-\u2212]/.test(rest);
  rest = rest.replace(MINUS, "").replace(/^\+/, "").trim();
  rest = rest.replace(/^[£$€]\s*/, "").replace(MINUS, "");
  const isPercent = /\s*(?:%|per cent|percent)$/i.test(rest);
  rest = rest.replace(/\s*(?:%|per cent|percent)$/i, "");
  const digits = digitsOf(rest);
  const sign = inBrackets || hasMinus ? -1 : 1;
  if (digits !== null) return { value: sign * Number(digits) + 0, isPercent };
  const scale = SCALED.exec(rest);
  if (scale && digitsOf((scale[1] ?? "").trim()) !== null) return scaled(trimmed, scale);
  return unclear(trimmed, rest);
}
