import { ENGINE_LANGUAGE } from "../language.ts";
import { monthName } from "../indicators/calendar.ts";

/**
 * What references say in the program’s language. The catalogue of phrases holds these too, so that each
 * is written once and another language has one for each. What stands in braces is filled in.
 */
export const ROW_SAYINGS = {
  "row-all": "all",
  "row-about": "about {amount}",
  "row-out-of-every": "{part} out of every {bottom}",
  "row-or": "{from} or {to}",
  "row-of-things": "{part} of the {all} things",
  "row-more-things": "more things than in {date}",
  "row-fewer-things": "fewer things than in {date}",
  "row-as-many-things": "as many things as in {date}",
  "row-year-before": "the year before",
  "row-in": "in {when}",
  "row-in-nation": "in {nation}",
  "row-better": "better than {than}",
  "row-bit-better": "a bit better than {than}",
  "row-worse": "worse than {than}",
  "row-bit-worse": "a bit worse than {than}",
  "row-same": "the same as {than}",
  "row-about-same": "about the same as {than}",
  "row-above-target": "above the target",
  "row-bit-above-target": "a bit above the target",
  "row-below-target": "below the target",
  "row-bit-below-target": "a bit below the target",
  "row-same-as-target": "the same as the target",
  "row-target-reached": "We did as well as we wanted",
  "row-target-missed": "We did not do as well as we wanted",
  "row-from-to": "{from} to {to}",
  "row-months-from-to": "{from} to {to}",
  "row-year-to": "the year to {month}",
  "row-years-to": "the {n} years to {month}",
  "row-months-to": "the {n} months to {month}",
  "row-school-year": "the school year to {year}",
  "row-term-autumn": "autumn {year}",
  "row-term-spring": "spring {year}",
  "row-term-summer": "summer {year}",
} as const;

/** The name of something that references say. */
export type RowSaying = keyof typeof ROW_SAYINGS;

/** How one language says what references say. */
export interface Sayings {
  /** The language by whose rules numbers are written: "en-GB". */
  locale: string;
  say(name: RowSaying, values?: Readonly<Record<string, string>>): string;
  /** A month with its year, from an ISO date or year and month. */
  month(day: string): string;
  /** A month alone: "April" for "2014-04". */
  monthAlone(day: string): string;
}

/** A month in words, from an ISO date or year and month: "2014-06" is "June 2014". */
export function monthOf(day: string): string {
  return `${monthName(day)} ${day.slice(0, 4)}`;
}

/** How the program’s language says it: checks, and the marks of what was read, rest on these words. */
export const ENGINE_SAYINGS: Sayings = {
  locale: ENGINE_LANGUAGE,
  say: (name, values = {}) =>
    ROW_SAYINGS[name].replace(/\{(\w+)\}/g, (_, place: string) => values[place] ?? ""),
  month: monthOf,
  monthAlone: monthName,
};
