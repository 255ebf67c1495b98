import Fraction from "fraction.js";

/** An exact number of milestones. Split ratings make it a fraction: a third of a milestone is 1/3. */
export type Share = Fraction;

/** The most parts that a split rating is expected to have when a printed share is read back. */
const MOST_PARTS = 6;

/** Zero, one, or any exact fraction. */
export function share(numerator: number, denominator = 1): Share {
  return new Fraction(numerator, denominator);
}

/** Adds exactly; nothing adds up to zero. */
export function sum(shares: readonly Share[]): Share {
  return shares.reduce((total, one) => total.add(one), share(0));
}

/** How many decimals a printed figure has: "28.5" has 1, "40" and "17%" have none. */
export function decimalsOf(printed: string): number {
  return /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
}

/**
 * Prints a share with a fixed number of decimals, rounding halves up, without trailing zeros:
 * 57/2 with one decimal is "28.5", 12 with one decimal is "12".
 */
export function printShare(value: Share, decimals = 1): string {
  const scale = 10 ** decimals;
  const scaled = value.mul(scale).add(share(1, 2)).floor();
  const text = (Number(scaled.valueOf()) / scale).toFixed(decimals);
  return decimals === 0 ? text : text.replace(/\.?0+$/, "");
}

/**
 * Reads a printed share back into the exact fraction that it stands for: the one with the fewest
 * parts that prints the same. "28.5" is 57/2 and "4.3" is 13/3, because "some of the delivery
 * milestones have split RAG statuses which accounts for the above scoring" (progress report
 * June 2014, overview notes) and each part counts 1/n.
 *
 * @param printed digits with an optional decimal part and per cent sign: "4.3", "1,040", "17%"
 * @returns the fraction; the printed decimal itself where no split of up to six parts fits
 */
export function readShare(printed: string): Share {
  const plain = printed.replace(/[,%]/g, "");
  const decimals = decimalsOf(plain);
  const value = new Fraction(plain);
  for (let parts = 1; parts <= MOST_PARTS; parts++) {
    const candidate = value.mul(parts).round().div(parts);
    if (new Fraction(printShare(candidate, decimals)).equals(value)) return candidate;
  }
  return value;
}
