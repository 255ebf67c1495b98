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

/** Percentages that all lie over this part of their largest get an axis that starts above zero. */
const CUT_FROM = 0.5;

/** Such an axis spans at least this many percentage points, so that small changes look small. */
const SMALLEST_CUT = 20;

/** The largest percentage of a whole. */
const WHOLE = 100;

/** Differences under this cannot be told apart in six decimals. */
const SMALLEST_RANGE = 1e-5;

const STEPS = [1, 2, 2.5, 5, 10];

const MOST_STEPS = 5;

/**
 * The smallest round step that covers the range in at most five steps.
 * @param whole whether all values are whole numbers, so that parts between them mean nothing
 */
function roundStep(range: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(range / MOST_STEPS));
  const steps = STEPS.map((factor) => factor * power);
  const wide = steps.filter((step) => step * MOST_STEPS >= range * (1 - 1e-9));
  const round = wide.find((step) => !whole || Number.isInteger(step));
  return round ?? Math.max(10 * power, whole ? 1 : 0);
}

const decimalsOf = (step: number): number => {
  for (let decimals = 0; decimals < 6; decimals++)
    if (Math.abs(step - Number(step.toFixed(decimals))) < step / 1e6) return decimals;
  return 6;
};

/** Lowest and highest value that the axis has to hold, and whether it leaves out zero. */
function bounds(values: readonly number[], shares: boolean) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const whole = { low: Math.min(0, least), high: Math.max(0, most), cut: false };
  if (!shares || least <= 0) return whole;
  const spare = Math.max(0, SMALLEST_CUT - (most - least));
  const high = Math.min(WHOLE, most + spare / 2);
  const low = Math.min(least, high - SMALLEST_CUT);
  return low > high * CUT_FROM ? { low, high, cut: true } : whole;
}

/**
 * A round scale for a line chart. It starts at zero, but for shares that all lie well above it.
 * @param shares whether the values are percentages of a whole: the axis then ends at 100
 */
export function valueAxis(values: readonly number[], shares = false): ValueAxis {
  const known = values.length > 0 ? values : [0];
  const { low, high, cut } = bounds(known, shares);
  const range = high - low > SMALLEST_RANGE ? high - low : 1;
  const step = roundStep(range, known.every(Number.isInteger));
  const first = Math.floor(low / step + 1e-6);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-6));
  const decimals = decimalsOf(step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(decimals)),
  ).filter((tick) => !shares || tick <= WHOLE);
  const from = ticks[0] ?? 0;
  return { from, to: ticks.at(-1) ?? 1, ticks, decimals, cut: cut && from > 0 };
}
