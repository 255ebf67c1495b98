/** A period with its first and last day, as days since 1970. Rule "Periods and their days". */
export interface Period {
  text: string;
  form: Form;
  first: number;
  last: number;
}

type Form =
  | "calendar"
  | "financial"
  | "quarter"
  | "academic"
  | "term"
  | "month"
  | "day"
  | "stretch"
  | "rolling";

const DAY = 86_400_000;

/** A date as days since 1970. The month counts from 1, and may run over the year's end. */
function day(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / DAY;
}

/** A date's year, month and day of the month, and whether its month ends on it. */
function parts(at: number): { year: number; month: number; date: number; ends: boolean } {
  const date = new Date(at * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    date: date.getUTCDate(),
    ends: new Date((at + 1) * DAY).getUTCDate() === 1,
  };
}

/** A day written as 2014-03-31, as days since 1970. */
export function dayOf(text: string): number {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return day(year, month, date);
}

/**
 * "‘12 months earlier’ is the same day of the same month. The last day of a month stays the last
 * day of a month, and a day that the other month lacks becomes its last."
 */
export function earlier(at: number, months: number): number {
  const { year, month, date, ends } = parts(at);
  const end = day(year, month - months + 1, 0);
  return ends ? end : Math.min(day(year, month - months, date), end);
}

const TERMS: Readonly<Record<string, readonly [number, number]>> = {
  autumn: [9, 12],
  spring: [1, 3],
  summer: [4, 8],
};

/** From the first day of one month to the last day of another. */
function months(year: number, from: number, to: number): readonly [number, number] {
  return [day(year, from, 1), day(year, to + 1, 0)];
}

const FORMS: readonly (readonly [Form, RegExp, (found: string[]) => readonly [number, number]])[] =
  [
    ["calendar", /^(\d{4})$/, ([y]) => months(Number(y), 1, 12)],
    ["financial", /^(\d{4})\/\d\d$/, ([y]) => months(Number(y), 4, 15)],
    [
      "quarter",
      /^(\d{4})\/\d\d Q([1-4])$/,
      ([y, q]) => months(Number(y), 1 + 3 * Number(q), 3 + 3 * Number(q)),
    ],
    ["academic", /^academic (\d{4})\/\d\d$/, ([y]) => months(Number(y), 9, 20)],
    [
      "term",
      /^(autumn|spring|summer) (\d{4})$/,
      ([term = "", y]) => months(Number(y), ...(TERMS[term] ?? [0, 0])),
    ],
    ["month", /^(\d{4})-(\d\d)$/, ([y, m]) => months(Number(y), Number(m), Number(m))],
    ["day", /^(\d{4}-\d\d-\d\d)$/, ([d = ""]) => [dayOf(d), dayOf(d)]],
    ["stretch", /^([\d-]{10})\.\.([\d-]{10})$/, ([a = "", b = ""]) => [dayOf(a), dayOf(b)]],
    [
      "rolling",
      /^to ([\d-]{10}) \((\d+) months\)$/,
      ([d = "", n]) => [earlier(dayOf(d), Number(n)) + 1, dayOf(d)],
    ],
  ];

/** A period as the tables write it. */
export function period(text: string): Period {
  for (const [form, pattern, days] of FORMS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [first, last] = days(found.slice(1));
    return { text, form, first, last };
  }
  throw new Error(`“${text}” is no period.`);
}

/** "Order: the period with the earlier last day comes first. Of two with the same last day, …" */
export function order(a: Period, b: Period): number {
  return a.last - b.last || b.first - a.first;
}

/** "Length: … so many months; else it is so many days." */
export function length(one: Period): { months?: number; days?: number } {
  const [from, to] = [parts(one.first), parts(one.last)];
  if (from.date !== 1 || !to.ends) return { days: one.last - one.first + 1 };
  return { months: (to.year - from.year) * 12 + to.month - from.month + 1 };
}

/** "Two periods are of one sort if they are written in the same form. …" */
export function oneSort(a: Period, b: Period): boolean {
  if (a.form !== b.form) return false;
  if (a.form !== "stretch" && a.form !== "rolling") return true;
  const [one, other] = [length(a), length(b)];
  return one.months === other.months && one.days === other.days;
}

/** "A day, or a month, stands for one point in time." */
export function point({ form }: Period): boolean {
  return form === "day" || form === "month";
}

/** "Two periods overlap if they share a day." */
export function overlap(a: Period, b: Period): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** A calendar, financial or academic year. */
export function wholeYear({ form }: Period): boolean {
  return form === "calendar" || form === "financial" || form === "academic";
}

/** Rule "The same part of the year before": whether `before` is that of `now`. */
export function yearBefore(now: Period, before: Period): boolean {
  if (now.form !== before.form) {
    if (!point(now) || !point(before)) return false;
    const [a, b] = [parts(now.last), parts(before.last)];
    return a.month === b.month && a.year === b.year + 1;
  }
  return (
    ["month", "quarter", "term", "day", "stretch"].includes(now.form) &&
    oneSort(now, before) &&
    before.first === earlier(now.first, 12) &&
    before.last === earlier(now.last, 12)
  );
}
