import {
  allFigures,
  type ChartDescription,
  type ChartSeries,
  type ChartTarget,
  type ChartUnit,
} from "./description.ts";

/** Printed where there is no figure. */
export const NO_DATA = "no data";

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

const decimalsOf = (value: number): number => formatNumber(value).split(".")[1]?.length ?? 0;

/**
 * The one number of decimals of all figures in a picture: as many as its figures have, so far as
 * they can be read. The table has every figure as printed.
 */
export function pictureDecimals(description: ChartDescription): {
  decimals: number;
  rounded: boolean;
} {
  const figures = allFigures(description);
  const most = Math.max(0, ...figures.map(decimalsOf));
  const readable = readableDecimals(Math.max(0, ...figures.map((one) => Math.abs(one))));
  return { decimals: Math.min(most, readable), rounded: most > readable };
}

/** What a table cell says: the figure as printed, else the number with its unit, else the gap. */
export function cellText(owner: ChartSeries | ChartTarget, index: number, unit: ChartUnit): string {
  const value = owner.values[index];
  const printed = owner.printed?.[index];
  if (printed) return printed;
  if (typeof value === "number") return formatFigure(value, unit);
  const reason = "missing" in owner ? owner.missing?.[index] : undefined;
  return reason ? `${NO_DATA}: ${reason}` : NO_DATA;
}
