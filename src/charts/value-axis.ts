/** The scale of the values in a line chart. */
export interface ValueAxis {
  from: number;
  to: number;
  /** The values that get a grid line and a label, lowest first. */
  ticks: readonly number[];
  /** Decimals that the labels need. */
  decimals: number;
  /** True where the axis starts above zero; the picture then says so. */
  cut: boolean;
}

/** An axis is cut when all values lie in the upper part of it. */
const CUT_FROM = 0.5;

/** A cut axis spans at least this part of its largest value, so that small changes look small. */
const SMALLEST_SPAN = 0.1;

/** Differences under this cannot be told apart in six decimals. */
const SMALLEST_RANGE = 1e-5;

const STEPS = [1, 2, 2.5, 5, 10];

const MOST_STEPS = 5;

/** The smallest round step that covers the range in at most five steps. */
function roundStep(range: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(range / MOST_STEPS));
  const factor = STEPS.find((step) => (step * power + power / 1e6) * MOST_STEPS >= range) ?? 10;
  const step = factor * power;
  return whole ? Math.max(1, Math.ceil(step)) : step;
}

const decimalsOf = (step: number): number => {
  for (let decimals = 0; decimals < 6; decimals++)
    if (Math.abs(step - Number(step.toFixed(decimals))) < step / 1e6) return decimals;
  return 6;
};

/** Lowest and highest value that the axis has to hold, and whether it leaves out zero. */
function bounds(values: readonly number[]): { low: number; high: number; cut: boolean } {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!(low > high * CUT_FROM && low > SMALLEST_RANGE))
    return { low: Math.min(0, low), high: Math.max(0, high), cut: false };
  const missing = Math.max(0, high * SMALLEST_SPAN - (high - low));
  return { low: low - missing / 2, high: high + missing / 2, cut: true };
}

/**
 * A round scale for a line chart. It starts at zero unless all values lie well above it.
 * @param ceiling the largest value that can be, such as 100 for a percentage
 */
export function valueAxis(values: readonly number[], ceiling = Infinity): ValueAxis {
  const known = values.length > 0 ? values : [0];
  const { low, high, cut } = bounds(known);
  const range = high - low > SMALLEST_RANGE ? high - low : 1;
  const step = roundStep(range, known.every(Number.isInteger));
  const first = Math.floor(low / step + 1e-6);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-6));
  const decimals = decimalsOf(step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(decimals)),
  ).filter((tick) => tick <= ceiling || Math.max(...known) > ceiling);
  const from = ticks[0] ?? 0;
  return { from, to: ticks.at(-1) ?? 1, ticks, decimals, cut: cut && from > 0 };
}
