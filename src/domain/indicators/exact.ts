import Fraction from "fraction.js";

/** A number without rounding. Printed decimals such as 59.91 are not exact in binary; this is. */
export type Exact = Fraction;

/** The exact decimal that a number was written as: 59.91 is 5991/100. */
export function exact(value: number | Exact): Exact {
  if (typeof value !== "number") return value;
  const text = String(value);
  return text.includes("e") ? new Fraction(value) : new Fraction(text);
}

/** How much `to` is above `from`, without rounding. */
export function difference(to: number | Exact, from: number | Exact): Exact {
  return exact(to).sub(exact(from));
}

/** Back to a plain number, for showing. */
export function toNumber(value: Exact): number {
  return value.valueOf();
}

/** How many decimals a number is written with: 59.91 has 2. */
export function decimalsIn(value: number): number {
  const text = String(value);
  return text.includes(".") && !text.includes("e") ? (text.split(".")[1]?.length ?? 0) : 0;
}
