import { addDays, addMonths, dayNumber, lastDayOf, longDay, monthName } from "./calendar.ts";
import { onceOfText } from "../once.ts";

export type PeriodKind =
  | "calendar-year"
  | "financial-year"
  | "academic-year"
  | "quarter"
  | "term"
  | "month"
  | "day"
  | "stretch"
  | "rolling";

/** What a period of a content file stands for. `domain/indicator.ts` lists the forms. */
export interface Period {
  /** As written in the content: "2013/14 Q2". */
  text: string;
  kind: PeriodKind;
  /** First and last day, ISO. */
  start: string;
  end: string;
  /** For tables and charts: "Quarter 2 of 2013/14". */
  label: string;
  /** For sentences, with its preposition: "in quarter 2 of 2013/14". */
  inWords: string;
}

/** First month and day of the terms, and how many months each has. */
const TERMS: Readonly<Record<string, readonly [month: string, months: number]>> = {
  spring: ["01", 3],
  summer: ["04", 5],
  autumn: ["09", 4],
};

type Unnamed = Omit<Period, "text">;

/** Makes a period of the parts of its text; nothing if there is no such period. */
type Reader = (parts: readonly string[]) => Unnamed | undefined;

function months(start: string, count: number): { start: string; end: string } {
  return { start, end: addDays(addMonths(start, count), -1) };
}

function areYearsInARow(first: string, second: string): boolean {
  return (Number(first) + 1) % 100 === Number(second);
}

function named(kind: PeriodKind, days: { start: string; end: string }, label: string): Unnamed {
  return { kind, ...days, label, inWords: `in ${label.charAt(0).toLowerCase()}${label.slice(1)}` };
}

function stretchLabel(start: string, end: string): string {
  const whole = start.endsWith("-01") && end === lastDayOf(end.slice(0, 7));
  if (!whole) return `${longDay(start)} to ${longDay(end)}`;
  const year = start.slice(0, 4) === end.slice(0, 4) ? "" : ` ${start.slice(0, 4)}`;
  return `${monthName(start)}${year} to ${monthName(end)} ${end.slice(0, 4)}`;
}

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})$/, ([year = ""]) => named("calendar-year", months(`${year}-01-01`, 12), year)],
  [
    /^(\d{4})\/(\d{2})$/,
    ([year = "", next = ""]) => {
      if (!areYearsInARow(year, next)) return undefined;
      return named("financial-year", months(`${year}-04-01`, 12), `${year}/${next}`);
    },
  ],
  [
    /^academic (\d{4})\/(\d{2})$/,
    ([year = "", next = ""]) => {
      if (!areYearsInARow(year, next)) return undefined;
      const label = `Academic year ${year}/${next}`;
      const inWords = `in the academic year ${year}/${next}`;
      return { ...named("academic-year", months(`${year}-09-01`, 12), label), inWords };
    },
  ],
  [
    /^(\d{4})\/(\d{2}) Q([1-4])$/,
    ([year = "", next = "", quarter = ""]) => {
      if (!areYearsInARow(year, next)) return undefined;
      const start = addMonths(`${year}-04-01`, (Number(quarter) - 1) * 3);
      return named("quarter", months(start, 3), `Quarter ${quarter} of ${year}/${next}`);
    },
  ],
  [
    /^(autumn|spring|summer) (\d{4})$/,
    ([term = "", year = ""]) => {
      // The terms of the early education entitlement: September, January and April to August.
      const [month, count] = TERMS[term] ?? ["01", 3];
      const label = `${term.charAt(0).toUpperCase()}${term.slice(1)} term ${year}`;
      const days = months(`${year}-${month}-01`, count);
      return { ...named("term", days, label), inWords: `in the ${term} term ${year}` };
    },
  ],
  [
    /^(\d{4}-(?:0[1-9]|1[0-2]))$/,
    ([month = ""]) => {
      const label = `${monthName(month)} ${month.slice(0, 4)}`;
      return { ...named("month", months(`${month}-01`, 1), label), inWords: `in ${label}` };
    },
  ],
  [
    /^(\d{4}-\d{2}-\d{2})$/,
    ([day = ""]) => ({
      kind: "day",
      start: day,
      end: day,
      label: longDay(day),
      inWords: `on ${longDay(day)}`,
    }),
  ],
  [
    /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/,
    ([start = "", end = ""]) => {
      const label = stretchLabel(start, end);
      return { kind: "stretch", start, end, label, inWords: `from ${label}` };
    },
  ],
  [
    /^to (\d{4}-\d{2}-\d{2}) \((\d+) months\)$/,
    ([end = "", count = ""]) => {
      const start = addDays(addMonths(end, -Number(count)), 1);
      const label = `${count} months to ${longDay(end)}`;
      return { kind: "rolling", start, end, label, inWords: `in the ${label}` };
    },
  ],
];

/**
 * Reads a period.
 *
 * @throws RangeError if the text is no period, or one that cannot be: 30 February, 2013/15, an end
 * before its start
 */
export function parsePeriod(text: string): Period {
  return known(text);
}

/** Each is read once: a plan names a few of them thousands of times. */
const known = onceOfText(readPeriod);

function readPeriod(text: string): Period {
  const days = text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  const exists = days.every((day) => !Number.isNaN(dayNumber(day)));
  for (const [form, reader] of READERS) {
    const match = exists ? form.exec(text) : null;
    const found = match && reader(match.slice(1));
    if (!found) continue;
    const period = { text, ...found };
    const length = dayNumber(period.end) - dayNumber(period.start);
    if (length >= 0) return period;
  }
  throw new RangeError(`"${text}" is not a period that exists.`);
}

/** Whether the text is a period that exists. */
export function isPeriod(text: string): boolean {
  try {
    parsePeriod(text);
    return true;
  } catch {
    return false;
  }
}
