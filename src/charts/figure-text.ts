import type { ChartSeries, ChartTarget, ChartUnit } from "./description.ts";

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

/** What a table cell says: the figure as printed, else the number with its unit, else the gap. */
export function cellText(owner: ChartSeries | ChartTarget, index: number, unit: ChartUnit): string {
  const value = owner.values[index];
  const printed = owner.printed?.[index];
  if (printed) return printed;
  if (typeof value === "number") return formatFigure(value, unit);
  const reason = "missing" in owner ? owner.missing?.[index] : undefined;
  return reason ? `${NO_DATA}: ${reason}` : NO_DATA;
}
