import { addMonths, dayNumber, lastDayOf } from "../domain/indicators/calendar.ts";
import { parsePeriod, type Period } from "../domain/indicators/period.ts";
import { comparePeriods, isYear, sameSort } from "../domain/indicators/period-order.ts";
import type { Indicator } from "../domain/indicator.ts";

/** A longer row of periods would be a slip in the data, and no picture could hold it. */
const MOST_PERIODS = 60;

const MONTHS_APART: Readonly<Record<Indicator["frequency"], number | null>> = {
  monthly: 1,
  quarterly: 3,
  termly: 4,
  "half-yearly": 6,
  yearly: 12,
  irregular: null,
};

const DAYS_PER_MONTH = 365.25 / 12;

/** Terms have 3 to 5 months, and November to April is not quite half a year: part of a step. */
const SLACK = 0.3;

/** How many months lie between a period and the next. Null where nobody can say. */
function stepOf(period: Period, frequency: Indicator["frequency"]): number | null {
  if (isYear(period)) return 12;
  if (period.kind === "quarter") return 3;
  if (period.kind === "term") return 4;
  return period.kind === "stretch" ? null : MONTHS_APART[frequency];
}

function yearsText(start: string): string {
  const year = Number(start.slice(0, 4));
  return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}

const NEXT_TERM = { spring: "summer", summer: "autumn", autumn: "spring" } as const;

function nextTerm(text: string): string {
  const [term = "spring", year = ""] = text.split(" ");
  const next = NEXT_TERM[term as keyof typeof NEXT_TERM];
  return `${next} ${next === "spring" ? Number(year) + 1 : year}`;
}

/** The period after this one, as content files write it. */
function nextText(period: Period, step: number): string | null {
  const start = addMonths(period.start, step);
  const end = addMonths(period.end, step);
  const financialYear = yearsText(addMonths(start, -3));
  const quarter = (Math.floor((Number(start.slice(5, 7)) + 8) / 3) % 4) + 1;
  const texts: Partial<Record<Period["kind"], string>> = {
    "calendar-year": start.slice(0, 4),
    "financial-year": yearsText(start),
    "academic-year": `academic ${yearsText(start)}`,
    quarter: `${financialYear} Q${quarter}`,
    term: period.kind === "term" ? nextTerm(period.text) : "",
    month: start.slice(0, 7),
    day: start,
    rolling: period.text.replace(/\d{4}-\d{2}-\d{2}/, lastDayOf(end.slice(0, 7))),
  };
  return texts[period.kind] ?? null;
}

/** The periods that are missing between two. Null where the two are not a whole number of steps apart. */
function between(from: Period, to: Period, frequency: Indicator["frequency"]): Period[] | null {
  const step = stepOf(to, frequency);
  if (!sameSort(from, to) || step === null) return null;
  const gap = (dayNumber(to.end) - dayNumber(from.end)) / DAYS_PER_MONTH;
  const steps = Math.round(gap / step);
  if (steps < 1 || steps > MOST_PERIODS || Math.abs(gap - steps * step) > step * SLACK) return null;
  const missing: Period[] = [];
  for (let last = from; missing.length < steps - 1; last = missing.at(-1) ?? last) {
    const text = nextText(last, step);
    if (text === null) return null;
    missing.push(parsePeriod(text));
  }
  return missing;
}

/**
 * All periods from the first to the last, the ones without a figure filled in, so that they can be
 * drawn evenly spaced without lying about time.
 *
 * @param periods in order of their last day, all different
 * @param isBreak whether figures from this period on cannot be compared with those before; what
 * lies on the two sides of a break need not be of one kind
 * @returns null where the periods are of several kinds or not evenly spaced
 */
export function everyPeriod(
  periods: readonly Period[],
  frequency: Indicator["frequency"],
  isBreak: (period: Period) => boolean,
): Period[] | null {
  const all: Period[] = [];
  for (const period of periods) {
    const last = all.at(-1);
    const missing = last && !isBreak(period) ? between(last, period, frequency) : [];
    if (missing === null) return null;
    all.push(...missing, period);
  }
  return all.length > MOST_PERIODS ? null : all;
}

/** Periods in order, each once. */
export function distinctPeriods(periods: readonly Period[]): Period[] {
  return [...new Map(periods.map((one) => [one.text, one])).values()].sort(comparePeriods);
}

/** A period's name in a row of its own kind: shorter than its label where that stays clear. */
export function shortLabel(period: Period): string {
  return period.kind === "quarter" ? period.text : period.label.replace(/^Academic year /, "");
}
