/** Periods read once more, apart from the site's own code: first and last day as counts of days. */
export interface Days {
  kind: string;
  start: number;
  end: number;
}

const DAY = 86_400_000;

function day(year: number, month: number, date = 1): number {
  return Date.UTC(year, month - 1, date) / DAY;
}

function iso(text: string): number {
  return Date.parse(text) / DAY;
}

function span(kind: string, year: number, month: number, count: number): Days {
  return { kind, start: day(year, month), end: day(year, month + count, 0) };
}

const TERMS: Record<string, [month: number, count: number]> = {
  autumn: [9, 4],
  spring: [1, 3],
  summer: [4, 5],
};

/** Reads a period as the data files write it. */
export function readPeriod(text: string): Days {
  const year = Number(/\d{4}/.exec(text)?.[0]);
  const term = TERMS[text.split(" ")[0] ?? ""];
  const quarter = /Q(\d)$/.exec(text)?.[1];
  const rolling = /^to (\S+) \((\d+) months\)$/.exec(text);
  if (rolling?.[1]) return { kind: `rolling ${rolling[2]}`, start: 0, end: iso(rolling[1]) };
  if (text.includes("..")) {
    const [from = "", to = ""] = text.split("..");
    return { kind: `stretch ${stretch(from, to)}`, start: iso(from), end: iso(to) };
  }
  if (term) return span("term", year, ...term);
  if (text.startsWith("academic")) return span("academic", year, 9, 12);
  if (quarter) return span("quarter", year, 4 + (Number(quarter) - 1) * 3, 3);
  if (text.includes("/")) return span("financial", year, 4, 12);
  if (/^\d{4}$/.test(text)) return span("calendar", year, 1, 12);
  if (text.length === 7) return span("month", year, Number(text.slice(5)), 1);
  return { kind: "day", start: iso(text), end: iso(text) };
}

/** Months of a stretch that is made of whole months, else days. */
function stretch(from: string, to: string): string {
  const [first, last] = [new Date(from), new Date(to)];
  const next = new Date(last.getTime() + DAY);
  if (first.getUTCDate() !== 1 || next.getUTCDate() !== 1) return String(iso(to) - iso(from));
  const months = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();
  return `${months(next) - months(first)} months`;
}

/** The same days one year earlier. The end of February stays the end of February. */
export function yearEarlier({ start, end }: Days): { start: number; end: number } {
  const back = (count: number, last: boolean): number => {
    const date = new Date((count + (last ? 1 : 0)) * DAY);
    const moved = day(date.getUTCFullYear() - 1, date.getUTCMonth() + 1, date.getUTCDate());
    return moved - (last ? 1 : 0);
  };
  return { start: back(start, false), end: back(end, start !== end) };
}
