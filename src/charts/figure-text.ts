import { NO_DATA, NO_DATA_WHY } from "../wording/browser/charts.ts";
import { filled } from "../wording/fill.ts";
import {
  allFigures,
  type ChartDescription,
  type ChartSeries,
  type ChartTarget,
  type ChartUnit,
} from "./description.ts";

/** More decimals than any source prints; it only cuts off what binary arithmetic adds. */
const MOST_DECIMALS = 6;

/** A number in words of digits: 1234.5 is "1,234.5", -3 is "−3". Never an exponent. */
export function formatNumber(value: number, decimals?: number): string {
  const digits = Math.abs(value).toFixed(decimals ?? MOST_DECIMALS);
  const [whole = "0", part = ""] = digits.split(".");
  const kept = decimals === undefined ? part.replace(/0+$/, "") : part;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const sign = value < 0 && Number(digits) !== 0 ? "−" : "";
  return `${sign}${grouped}${kept ? `.${kept}` : ""}`;
}

/** A number with its unit: "61.9%", "−£3". */
export function formatFigure(value: number, unit: ChartUnit, decimals?: number): string {
  const number = formatNumber(value, decimals);
  const [sign, digits] = number.startsWith("−") ? ["−", number.slice(1)] : ["", number];
  return `${sign}${unit.prefix ?? ""}${digits}${unit.suffix}`;
}

/** Whether a printed figure is a bare number in the chart's unit, and so can stand in a picture. */
function isBare(printed: string, { prefix = "", suffix }: ChartUnit): boolean {
  const digits = /^[-−]?\d[\d,]*(?:\.\d+)?$/;
  const [sign, rest] = /^[-−]/.test(printed) ? [printed[0], printed.slice(1)] : ["", printed];
  if (!rest.startsWith(prefix) || !rest.endsWith(suffix)) return false;
  return digits.test(`${sign}${rest.slice(prefix.length, rest.length - suffix.length)}`);
}

/** What a picture says of a figure: as printed ("64.0%") unless that is more than the number. */
export function pictureFigure(
  owner: ChartSeries | ChartTarget,
  index: number,
  unit: ChartUnit,
): string {
  const value = owner.values[index];
  if (typeof value !== "number") return NO_DATA;
  const printed = owner.printed?.[index];
  return printed && isBare(printed, unit) ? printed : formatFigure(value, unit);
}

/** A figure of ten or more is read with one decimal, a smaller one with two, thousands with none. */
function readableDecimals(largest: number): number {
  if (largest >= 1000) return 0;
  return largest >= 10 ? 1 : 2;
}

const decimalsIn = (digits: string): number => /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;

/** How exactly a figure is known: the decimals that its source prints. */
function decimalsOf(owner: ChartSeries | ChartTarget, index: number, unit: ChartUnit): number {
  const value = owner.values[index];
  if (typeof value !== "number") return 0;
  const printed = owner.printed?.[index];
  return decimalsIn(printed && isBare(printed, unit) ? printed : formatNumber(value));
}

/**
 * The one number of decimals of the figures in a picture: as many as tell them apart, so far as they
 * can be read; a nought at the end ("8.60%") tells nothing. The table has every figure as printed.
 */
export function pictureDecimals(description: ChartDescription): {
  decimals: number;
  rounded: boolean;
} {
  const { series, target } = description;
  const owners = [...series, ...(target ? [target] : [])];
  const found = owners.flatMap(({ values }) =>
    values.map((value) => (value === null ? 0 : decimalsIn(formatNumber(value)))),
  );
  const most = Math.max(0, ...found);
  const readable = readableDecimals(Math.max(0, ...allFigures(description).map(Math.abs)));
  return { decimals: Math.min(most, readable), rounded: most > readable };
}

/**
 * A figure beside its point: with the picture's decimals, but never with more than its source
 * prints. "58%" stays so beside "59.9%": "58.0%" would say that somebody had measured the tenth.
 *
 * @param decimals of the picture
 */
export function labelFigure(
  owner: ChartSeries | ChartTarget,
  index: number,
  unit: ChartUnit,
  decimals: number,
): string {
  const known = Math.min(decimals, decimalsOf(owner, index, unit));
  return formatFigure(owner.values[index] ?? 0, unit, known);
}

/** One end of a range, as `labelFigure` says a figure. */
export function rangeFigure(value: number, unit: ChartUnit, decimals: number): string {
  return formatFigure(value, unit, Math.min(decimals, decimalsIn(formatNumber(value))));
}

/** What a table cell says: the figure as printed, else the number with its unit, else the gap. */
export function cellText(owner: ChartSeries | ChartTarget, index: number, unit: ChartUnit): string {
  const value = owner.values[index];
  const printed = owner.printed?.[index];
  if (printed) return printed;
  if (typeof value === "number") return formatFigure(value, unit);
  const reason = "missing" in owner ? owner.missing?.[index] : undefined;
  return reason ? filled(NO_DATA_WHY, { why: reason }) : NO_DATA;
}
