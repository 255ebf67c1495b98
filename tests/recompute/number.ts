/** Numbers are whole from here on, in parts of 10 to the power of 8: nothing is rounded. */
const DIGITS = 8;

/** A field's number. Null where it is empty. */
export function exact(field: string): bigint | null {
  if (field === "") return null;
  const found = /^(-?)(\d+)(?:\.(\d{1,8}))?$/.exec(field);
  if (!found) throw new Error(`“${field}” is no number.`);
  const [, sign, units = "", decimals = ""] = found;
  const whole = BigInt(units + decimals.padEnd(DIGITS, "0"));
  return sign === "-" ? -whole : whole;
}

/** A number without its sign. */
export function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/**
 * Rule "What rounding allows": "half of the last digit that is printed. Count the decimals of the
 * number in the printed words that equals the figure, such as 7.0; if none does, those of the
 * figure itself. … For ‘count’ and ‘money’ it is 0."
 */
export function halfDigit(value: string, printed: string, unit: string): bigint {
  if (unit === "count" || unit === "money") return 0n;
  const figure = abs(exact(value) ?? 0n);
  const numbers = printed.replaceAll(/(?<=\d),(?=\d{3})/g, "").match(/\d+(?:\.\d{1,8})?/g) ?? [];
  const shown = numbers.find((one) => exact(one) === figure) ?? value;
  const decimals = shown.split(".")[1]?.length ?? 0;
  return 10n ** BigInt(DIGITS - decimals) / 2n;
}

/** The ends of Wilson's interval. */
export interface Interval {
  share: number;
  low: number;
  high: number;
}

/** Rule "What chance can do to a share". */
export function wilson(x: number, n: number): Interval {
  const z = 1.959963984540054;
  const p = x / n;
  const middle = p + (z * z) / (2 * n);
  const reach = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const whole = 1 + (z * z) / n;
  return {
    share: p,
    low: x === 0 ? 0 : (middle - reach) / whole,
    high: x === n ? 1 : (middle + reach) / whole,
  };
}

/** Rule "What chance can do to a change": whether Newcombe's interval holds 0. */
export function couldBeChance(from: Interval, to: Interval): boolean {
  const change = to.share - from.share;
  const down = Math.hypot(to.share - to.low, from.high - from.share);
  const up = Math.hypot(to.high - to.share, from.share - from.low);
  return change - down <= 0 && change + up >= 0;
}
