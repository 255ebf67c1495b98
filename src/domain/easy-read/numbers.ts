import { onceOfText } from "../once.ts";
import { ENGINE_SAYINGS, type Sayings } from "./sayings.ts";

/** The bottoms of "out of every": the guide allows these three. */
export type Bottom = 10 | 100 | 1000;

/** A value within so many points of a tenth may be told in tenths. */
const NEAR_A_TENTH = 3;

function fitsTenths(value: number): boolean {
  const tenths = Math.round(value / 10);
  const nothingOrAll = tenths === 0 || tenths === 10;
  if (nothingOrAll) return value === 0 || value === 100;
  return Math.abs(value - tenths * 10) <= NEAR_A_TENTH;
}

/**
 * The bottom for figures that stand side by side: 10 if each is within 3 points of a tenth, 1,000
 * if one is too small for hundredths, else 100. "None" and "all" are said only where they are true.
 *
 * @param values per cent, 0 to 100
 */
export function bottomFor(values: readonly number[]): Bottom {
  if (values.every((value) => fitsTenths(value))) return 10;
  return values.some((value) => value > 0 && value < 1) ? 1000 : 100;
}

/** The value as so many out of the bottom, rounded half up, but never up to all or down to none. */
export function partOf(value: number, bottom: Bottom): number {
  const part = Math.round((value * bottom) / 100);
  if (part === bottom && value < 100) return bottom - 1;
  return part === 0 && value > 0 ? 1 : part;
}

const wholeIn = onceOfText((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));

/** A whole number with the signs between thousands that a language writes. */
function withCommas(value: number, { locale }: Sayings): string {
  return wholeIn(locale).format(value);
}

/** "about 6 out of every 10". "about" is left out where the figure is exact; 100 per cent are "all". */
export function outOfEvery(
  value: number,
  bottom: Bottom,
  sayings: Sayings = ENGINE_SAYINGS,
): string {
  const { say } = sayings;
  if (value === 100) return say("row-all");
  const part = partOf(value, bottom);
  const exact = Math.abs(part - (value * bottom) / 100) < 1e-9;
  const values = { part: withCommas(part, sayings), bottom: withCommas(bottom, sayings) };
  const amount = say("row-out-of-every", values);
  return exact ? amount : say("row-about", { amount });
}

/** A count: exact up to 1,000, beyond that to three figures with "about". */
export function countWords(value: number, sayings: Sayings = ENGINE_SAYINGS): string {
  if (value < 1000) return withCommas(Math.round(value), sayings);
  const rounded = Number(value.toPrecision(3));
  const amount = withCommas(rounded, sayings);
  return rounded === value ? amount : sayings.say("row-about", { amount });
}
