/** The quantile of the normal distribution for a 95 % interval, two-sided. */
export const Z = 1.959963984540054;

/** A share with its whole: 7 of 20. */
export interface Proportion {
  numerator: number;
  denominator: number;
}

/** Lower and upper end. Shares run from 0 to 1, differences from -1 to 1. */
export interface Interval {
  low: number;
  high: number;
}

/** Whether a difference could be chance alone. "not-known" where no numbers of people are printed. */
export type NoiseStatus = "within-noise" | "beyond-noise" | "not-known";

export interface NoiseVerdict {
  status: NoiseStatus;
  /** 95 % interval: of the difference for a change, of our own share for a comparison. */
  interval: Interval | null;
}

const NOT_KNOWN: NoiseVerdict = { status: "not-known", interval: null };

function share({ numerator, denominator }: Proportion): number {
  return numerator / denominator;
}

/**
 * The 95 % Wilson score interval of a proportion, without continuity correction (E. B. Wilson,
 * Probable inference, Journal of the American Statistical Association 22, 1927). It stays between
 * 0 and 1 and works for none and for all: 0 of 12 is 0 to 24.25 %.
 */
export function wilsonInterval(proportion: Proportion): Interval {
  const { numerator, denominator: n } = proportion;
  const p = share(proportion);
  const middle = p + Z ** 2 / (2 * n);
  const reach = Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  const scale = 1 + Z ** 2 / n;
  return {
    low: numerator === 0 ? 0 : (middle - reach) / scale,
    high: numerator === n ? 1 : (middle + reach) / scale,
  };
}

/**
 * The 95 % interval of the difference `later - earlier` of two independent proportions: Newcombe's
 * method 10, which joins the two Wilson intervals (R. G. Newcombe, Interval estimation for the
 * difference between independent proportions, Statistics in Medicine 17, 1998).
 */
export function differenceInterval(earlier: Proportion, later: Proportion): Interval {
  const [a, b] = [wilsonInterval(earlier), wilsonInterval(later)];
  const [from, to] = [share(earlier), share(later)];
  const change = to - from;
  return {
    low: change - Math.hypot(to - b.low, a.high - from),
    high: change + Math.hypot(b.high - to, from - a.low),
  };
}

/** Whether two proportions differ by more than chance would bring: 95 % sure. */
export function changeNoise(earlier: Proportion | null, later: Proportion | null): NoiseVerdict {
  if (!earlier || !later) return NOT_KNOWN;
  const interval = differenceInterval(earlier, later);
  const within = interval.low <= 0 && interval.high >= 0;
  return { status: within ? "within-noise" : "beyond-noise", interval };
}

/**
 * Whether our proportion differs from somebody else's percentage by more than chance would bring.
 * The other figure is taken as fixed: it is of a nation or of many councils, and its numbers of
 * people are not printed.
 *
 * @param percent 0 to 100
 */
export function comparisonNoise(own: Proportion | null, percent: number): NoiseVerdict {
  if (!own) return NOT_KNOWN;
  const interval = wilsonInterval(own);
  const within = interval.low <= percent / 100 && percent / 100 <= interval.high;
  return { status: within ? "within-noise" : "beyond-noise", interval };
}

/** Numerator and denominator of a percentage, where both are printed and it is a share of a whole. */
export function proportionOf(
  observation: { numerator?: number | undefined; denominator?: number | undefined },
  unit: { kind: string },
): Proportion | null {
  const { numerator, denominator } = observation;
  if (unit.kind !== "percent" || numerator === undefined || denominator === undefined) return null;
  return numerator <= denominator ? { numerator, denominator } : null;
}
