import type { Unit } from "../domain/indicator.ts";
import { decimalsIn, exact, toNumber, type Exact } from "../domain/indicators/exact.ts";
import { CONFIDENTIAL } from "../domain/indicators/publishable.ts";
import { printedDecimals } from "../domain/indicators/rounding.ts";
import type { ShownFigure } from "../domain/indicators/shown-series.ts";
import { onceOfText } from "../domain/once.ts";
import { LOCALE } from "./catalogue/spoken.ts";
import { durationName, moneySign } from "./units.ts";
import { phrase } from "./catalogue/phrase.ts";

/** Decimals of a result that comes out of a division. */
const ROUNDED = 1;

/** The form of numbers with so many decimals. Making one is dear, so each is made once. */
const formatOf = onceOfText((decimals) => {
  const digits = Number(decimals);
  const form = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(LOCALE, form);
});

/** "1,234.5", "−3". As many decimals as the number has, or as asked for. */
export function numberText(value: number, decimals = decimalsIn(value)): string {
  const digits = formatOf(String(decimals)).format(Math.abs(value));
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

function pointsText(value: number, digits: string): string {
  return phrase("n-points", { n: Math.abs(value), digits });
}

function moneyText(value: number, unit: Unit): string {
  const digits = numberText(Math.abs(value), Number.isInteger(value) ? 0 : 2);
  return `${value < 0 ? "−" : ""}${moneySign(unit)}${digits}`;
}

function withUnit(value: number, decimals: number, unit: Unit): string {
  const digits = numberText(value, decimals);
  if (unit.kind === "percent") return `${digits}%`;
  if (unit.kind === "points") return pointsText(value, digits);
  if (unit.kind === "money") return moneyText(value, unit);
  if (unit.kind === "duration") return `${digits} ${durationName(unit, Math.abs(value))}`;
  if (unit.kind === "rate" && unit.per)
    return phrase("digits-per", { digits, per: numberText(unit.per) });
  return digits;
}

/**
 * A figure in words of digits: "59.91%", "9.6 points", "34.2 per 1,000", "1,803", "£48,250", "12 days".
 *
 * @param printed the printed form, whose decimals are kept: "100.0%"
 */
export function figureText(value: number, unit: Unit, printed?: string): string {
  return withUnit(value, printedDecimals(value, printed), unit);
}

/** A worked out figure, rounded to one decimal where it has more. */
export function roundedText(value: Exact, unit: Unit): string {
  const rounded = toNumber(value.round(ROUNDED));
  return withUnit(rounded, decimalsIn(rounded), unit);
}

/** A difference without its sign: "1.9 points" between percentages, "8" between counts. */
export function differenceText(value: Exact, unit: Unit): string {
  const size = toNumber(exact(value).abs());
  const kind = unit.kind === "percent" ? "points" : unit.kind;
  return withUnit(size, decimalsIn(size), { ...unit, kind });
}

/** What stands in a table for one period: the figure, "c", or nothing to show. */
export function shownText(figure: ShownFigure, unit: Unit): string | null {
  if (figure.value !== null) return figureText(figure.value, unit, figure.observation.printed);
  return figure.reason === "suppressed" ? CONFIDENTIAL : null;
}

/** Printed words at the end of a sentence: never with two full stops. */
export function quotedEnd(quotation: string): string {
  return /[.!?]$/.test(quotation) ? `“${quotation}”` : `“${quotation}”.`;
}
