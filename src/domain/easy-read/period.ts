/** A period of a figure: what it is, and its first and last day (ISO). */
export interface Period {
  kind: "year" | "financial" | "quarter" | "academic" | "term" | "point" | "stretch" | "months";
  from: string;
  to: string;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const TERMS: Readonly<Record<string, readonly [string, string]>> = {
  spring: ["01-01", "03-31"],
  summer: ["04-01", "07-31"],
  autumn: ["09-01", "12-31"],
};

const QUARTERS = [
  [0, "04-01", "06-30"],
  [0, "07-01", "09-30"],
  [0, "10-01", "12-31"],
  [1, "01-01", "03-31"],
] as const;

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function yearPeriod(text: string): Period | null {
  const match = /^(academic )?(\d{4})(?:\/(\d\d))?(?: Q([1-4]))?$/.exec(text);
  if (!match) return null;
  const year = Number(match[2]);
  const quarter = QUARTERS[Number(match[4]) - 1];
  if (quarter) {
    const [later, from, to] = quarter;
    return { kind: "quarter", from: `${year + later}-${from}`, to: `${year + later}-${to}` };
  }
  if (match[1]) return { kind: "academic", from: `${year}-09-01`, to: `${year + 1}-08-31` };
  if (match[3]) return { kind: "financial", from: `${year}-04-01`, to: `${year + 1}-03-31` };
  return { kind: "year", from: `${year}-01-01`, to: `${year}-12-31` };
}

function dayPeriod(text: string): Period | null {
  const months = /^to (\d{4})-(\d\d)-(\d\d) \((\d+) months\)$/.exec(text);
  if (months) {
    const start = new Date(Date.UTC(Number(months[1]), Number(months[2]) - Number(months[4]), 1));
    const from = start.toISOString().slice(0, 10);
    return { kind: "months", from, to: `${months[1]}-${months[2]}-${months[3]}` };
  }
  const stretch = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(text);
  if (stretch?.[1] && stretch[2]) return { kind: "stretch", from: stretch[1], to: stretch[2] };
  const term = /^(spring|summer|autumn) (\d{4})$/.exec(text);
  const days = TERMS[term?.[1] ?? ""];
  if (days) return { kind: "term", from: `${term?.[2]}-${days[0]}`, to: `${term?.[2]}-${days[1]}` };
  const month = /^(\d{4})-(\d\d)$/.exec(text);
  if (month) {
    const to = lastDay(Number(month[1]), Number(month[2]));
    return { kind: "point", from: `${text}-01`, to };
  }
  return /^\d{4}-\d\d-\d\d$/.test(text) ? { kind: "point", from: text, to: text } : null;
}

/**
 * Reads a period in one of the forms that `Figure.period` lists.
 *
 * @throws Error if it has none of them; the content check refuses that first
 */
export function readPeriod(text: string): Period {
  const period = yearPeriod(text) ?? dayPeriod(text);
  if (!period) throw new Error(`"${text}" is not a period.`);
  return period;
}

function monthWords(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ""} ${day.slice(0, 4)}`;
}

/** A month in words, from an ISO date or year and month: "2014-06" is "June 2014". */
export function monthOf(day: string): string {
  return monthWords(day);
}

function monthsBetween(period: Period): string {
  const from = monthWords(period.from);
  const to = monthWords(period.to);
  const sameYear = period.from.slice(0, 4) === period.to.slice(0, 4);
  return `${sameYear ? from.replace(/ \d+$/, "") : from} to ${to}`;
}

/**
 * The period in everyday words that stand after "in": "the year to March 2014", "November 2014",
 * "April to June 2013". No slashes, no quarters by number (ER14).
 */
export function periodWords(text: string): string {
  const period = readPeriod(text);
  const words = {
    year: () => text,
    financial: () => `the year to ${monthWords(period.to)}`,
    academic: () => `the school year to ${period.to.slice(0, 4)}`,
    quarter: () => monthsBetween(period),
    stretch: () => monthsBetween(period),
    term: () => text,
    point: () => monthWords(period.to),
    months: () => {
      const years = Number(/\((\d+) months\)/.exec(text)?.[1]) / 12;
      const span = years === 1 ? "year" : `${years} years`;
      return `the ${span} to ${monthWords(period.to)}`;
    },
  };
  return words[period.kind]();
}
