import type { Unit } from "../domain/indicator.ts";
import { LOCALE } from "./catalogue/spoken.ts";

/** The sign that stands before a sum of money: "£", "€", "US$". */
export function moneySign({ currency = "GBP" }: Unit): string {
  const parts = new Intl.NumberFormat(LOCALE, { style: "currency", currency }).formatToParts(0);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}

/** The name of a currency, for an axis: "Pounds", "Euros". */
export function moneyName({ currency = "GBP" }: Unit): string {
  if (currency === "GBP") return "Pounds";
  const parts = new Intl.NumberFormat(LOCALE, {
    style: "currency",
    currency,
    currencyDisplay: "name",
  }).formatToParts(2);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}

/** What a duration is counted in, for its number: "day" for 1, "days" for 12.5. */
export function durationName({ of = "day" }: Unit, value: number): string {
  const parts = new Intl.NumberFormat(LOCALE, {
    style: "unit",
    unit: of,
    unitDisplay: "long",
  }).formatToParts(value);
  return parts.find(({ type }) => type === "unit")?.value ?? of;
}
