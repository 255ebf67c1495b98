import { longDay as englishDay } from "../domain/indicators/calendar.ts";
import { monthOf } from "../domain/easy-read/sayings.ts";
import type { Period } from "../domain/indicators/period.ts";
import { lastMonth } from "../domain/report-id.ts";
import { ENGINE_LANGUAGE } from "../domain/language.ts";
import { phrase } from "./catalogue/phrase.ts";
import { dayValue } from "./catalogue/say.ts";
import { SPOKEN } from "./catalogue/spoken.ts";

/** The model names days and periods in the program’s language, for messages. */
const isEngine = SPOKEN === ENGINE_LANGUAGE;

/**
 * A day as people write it: "1 November 2013" for "2013-11-01".
 *
 * @throws RangeError if the text is not a day that exists
 */
export function longDay(iso: string): string {
  return isEngine ? englishDay(iso) : phrase("day", { day: dayValue(iso) });
}

/** The month that a report is of, in words: "June 2014" for "2014-06". */
export function monthWords(report: string): string {
  if (isEngine) return monthOf(report);
  return phrase("month", { day: dayValue(`${lastMonth(report)}-01`) });
}

interface PeriodValues {
  text: string;
  year: string;
  quarter: string;
  months: string;
  term: string;
  start: string;
  end: string;
  [name: string]: string;
}

function valuesOf({ text, start, end }: Period): PeriodValues {
  const term = /^(autumn|spring|summer)/.exec(text)?.[1] as "autumn" | "spring" | "summer";
  return {
    text,
    year: /\d{4}(?:\/\d{2})?/.exec(text)?.[0] ?? text,
    quarter: text.slice(-1),
    months: /\((\d+) months\)/.exec(text)?.[1] ?? "",
    term: term ? phrase(`term-${term}`) : "",
    month: phrase("month", { day: dayValue(start) }),
    start: longDay(start),
    end: longDay(end),
  };
}

/** A period for tables and charts: "Quarter 2 of 2013/14". */
export function periodName(period: Period): string {
  return isEngine ? period.label : phrase(`period-${period.kind}`, valuesOf(period));
}

/** A period for sentences, with its preposition: "in quarter 2 of 2013/14". */
export function whenWords(period: Period): string {
  return isEngine ? period.inWords : phrase(`in-${period.kind}`, valuesOf(period));
}

/** A period within a sentence: "quarter 2 of 2013/14", "the 24 months to 31 March 2014". */
export function periodInText(period: Period): string {
  const { kind, label } = period;
  if (!isEngine) return phrase(`the-${kind}`, valuesOf(period));
  if (kind === "rolling") return `the ${label}`;
  const common = kind === "quarter" || kind === "term" || kind === "academic-year";
  return common ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
}
