import type { Indicator } from "../indicator.ts";
import { difference, exact, type Exact } from "./exact.ts";

/** Which way is good, and for "range" between which values. */
export type Direction = Pick<Indicator, "polarity" | "range">;

/**
 * How good a value is, so that more is always better. Every verdict compares these and never the
 * values themselves; so attendance and absence, which are one measure framed twice, read alike.
 *
 * high: the value. low: the value with the other sign. range: how far outside it lies, with a
 * minus; nothing inside is better than anything else inside.
 *
 * @returns null where no direction is good, or the range is not known
 */
export function goodness(value: number | Exact, { polarity, range }: Direction): Exact | null {
  if (polarity === "high") return exact(value);
  if (polarity === "low") return exact(value).neg();
  if (polarity === "none" || !range) return null;
  const below = difference(value, range.from);
  const above = difference(range.to, value);
  if (below.compare(0) < 0) return below;
  return above.compare(0) < 0 ? above : exact(0);
}

/** Whether `a` is better (1), as good (0) or worse (-1) than `b`. Null where nothing is better. */
export function compareGoodness(
  a: number | Exact,
  b: number | Exact,
  direction: Direction,
): number | null {
  const [first, second] = [goodness(a, direction), goodness(b, direction)];
  return first && second ? first.compare(second) : null;
}
