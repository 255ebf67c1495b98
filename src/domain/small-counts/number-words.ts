const UNITS = [
  ...["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"],
  ...["twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const UNIT = UNITS.toReversed().join("|");

/** A whole number, in digits or, below a hundred, in words. */
export const WHOLE = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+|half a dozen|a dozen|(?:${TENS.join("|")})(?:[- ](?:${UNIT}))?|${UNIT})`;

/** What a whole number in digits or words is worth. */
export function worth(number: string): number {
  const plain = number.toLowerCase();
  if (/^\d/.test(plain)) return Number(plain.replaceAll(",", ""));
  if (plain.endsWith("dozen")) return plain.startsWith("half") ? 6 : 12;
  const [first = "", second = ""] = plain.split(/[- ]/);
  const tens = TENS.indexOf(first);
  const unit = UNITS.indexOf(tens === -1 ? first : second) + 1;
  return tens === -1 ? unit : (tens + 2) * 10 + unit;
}
