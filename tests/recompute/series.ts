import { readPeriod, yearEarlier, type Days } from "./dates.ts";
import { abs, half, mayBeChance, whole } from "./numbers.ts";

/** One line of a published CSV file, by its heads. */
export type Line = Record<string, string>;

/** A published figure with its days. */
export interface Point extends Days {
  text: string;
  value: bigint | null;
  segment: number;
  line: Line;
}

/** More is better. Times `times`, so that fractions can be compared as whole numbers. */
export type Good = (value: bigint, times?: bigint) => bigint | null;

function rollingStart({ kind, end }: Days): number {
  const next = new Date((end + 1) * 86_400_000);
  const months = Number(kind.split(" ")[1]);
  return Date.UTC(next.getUTCFullYear(), next.getUTCMonth() - months, 1) / 86_400_000;
}

/** Lines as points, in order of time. */
export function dated(lines: readonly Line[], breaks: readonly number[]): Point[] {
  return lines
    .map((line) => {
      const text = line["period"] ?? "";
      const days = readPeriod(text);
      const start = days.kind.startsWith("rolling") ? rollingStart(days) : days.start;
      const segment = breaks.filter((from) => from <= start).length;
      return { ...days, start, text, segment, value: whole(line["value"]), line };
    })
    .sort((a, b) => a.end - b.end || b.start - a.start);
}

const YEARS = new Set(["calendar", "financial", "academic"]);

export function isYear({ kind }: Days): boolean {
  return YEARS.has(kind);
}

export function sameSort(a: Point, b: Point): boolean {
  return a.kind === b.kind;
}

function isPoint({ kind }: Days): boolean {
  return kind === "day" || kind === "month";
}

function month({ start }: Days): number {
  const date = new Date(start * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function isYearBefore(from: Point, to: Point): boolean {
  if (isPoint(from) && isPoint(to) && from.kind !== to.kind) return month(to) - month(from) === 12;
  const ago = yearEarlier(to);
  const seasonal = /^(?:month|quarter|term|day|stretch)/.test(to.kind);
  return seasonal && sameSort(from, to) && from.start === ago.start && from.end === ago.end;
}

/** Whether a window of time has no season of its own: whole years. */
function hasNoSeason(to: Point): boolean {
  const months = /^(?:rolling|stretch) (\d+)(?: months)?$/.exec(to.kind)?.[1];
  return isYear(to) || (months !== undefined && Number(months) % 12 === 0);
}

/** "year", "before" or "part" where two figures may be set beside each other; else null. */
function beside(from: Point, to: Point, indicator: Line): "year" | "before" | "part" | null {
  if (from.segment !== to.segment || from.end >= to.start) return null;
  if (isYearBefore(from, to)) return "year";
  const any = indicator["comparability"] === "any-season";
  if (sameSort(from, to) || (isPoint(from) && isPoint(to)))
    return any || hasNoSeason(to) ? "before" : null;
  const share = indicator["unit.kind"] === "percent";
  return any && share && isYear(from) && !isYear(to) ? "part" : null;
}

function people({ line }: Point, indicator: Line): [number, number] | null {
  const { numerator, denominator } = line;
  if (indicator["unit.kind"] !== "percent" || !numerator || !denominator) return null;
  const pair: [number, number] = [Number(numerator), Number(denominator)];
  return pair[0] <= pair[1] ? pair : null;
}

/** Whether two figures cannot be told apart. */
function unclear(from: Point, to: Point, indicator: Line): boolean {
  const [then, now] = [from.value ?? 0n, to.value ?? 0n];
  if (then === now) return true;
  const [a, b] = [people(from, indicator), people(to, indicator)];
  if (a && b) return mayBeChance(a, b);
  const unit = indicator["unit.kind"] ?? "";
  const room = [from.line, to.line].map((one) =>
    half(one["value"] ?? "", one["printed"] ?? "", unit),
  );
  return abs(now - then) <= (room[0] ?? 0n) + (room[1] ?? 0n);
}

/** The direction of travel of a figure. */
export function direction(
  own: Point,
  points: readonly Point[],
  baselines: readonly Point[],
  indicator: Line,
  good: Good,
): string {
  const hidden = points.some(
    (one) =>
      one.line["reason"] === "suppressed" && (one.segment === own.segment || one.end > own.end),
  );
  const total = indicator["comparability"] === "running-total";
  if (own.value === null || hidden || total || indicator["notJudged"]) return "not-known";
  const known = new Set(points.map((one) => one.text));
  const before = [...points, ...baselines.filter((one) => !known.has(one.text))]
    .filter((one) => one.value !== null && one.end < own.end)
    .sort((a, b) => a.end - b.end || b.start - a.start);
  const from = (["year", "before", "part"] as const)
    .map((how) => before.findLast((one) => beside(one, own, indicator) === how))
    .find((one) => one !== undefined);
  if (!from || from.value === null) return "not-known";
  const [now, then] = [good(own.value), good(from.value)];
  if (now === null || then === null) return "not-known";
  if (now === then || unclear(from, own, indicator)) return "no-clear-change";
  return now > then ? "improving" : "worsening";
}
