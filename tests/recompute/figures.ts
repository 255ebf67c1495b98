import { abs, couldBeChance, exact, halfDigit, wilson, type Interval } from "./number.ts";
import { order, period, type Period } from "./period.ts";
import { of, type Row, type Tables } from "./table.ts";

/** A printed figure, target, baseline or figure of others: a row with its period and number. */
export interface Figure {
  row: Row;
  period: Period;
  value: bigint | null;
}

/** A figure with a number. */
export interface Known extends Figure {
  value: bigint;
}

/** All that the tables say of one indicator. Lists of figures are in the table's order. */
export interface Series {
  row: Row;
  id: string;
  unit: string;
  polarity: string;
  observations: readonly Figure[];
  targets: readonly Figure[];
  baselines: readonly Known[];
  comparators: readonly Figure[];
  breaks: readonly Period[];
  range: readonly [bigint, bigint] | null;
}

/** Whether a figure has a number. */
export function known(one: Figure): one is Known {
  return one.value !== null;
}

/** Figures in order of their periods: "What is still equal keeps the order of the table". */
export function inOrder<T extends Figure>(all: readonly T[]): T[] {
  return [...all].sort((a, b) => order(a.period, b.period));
}

function figure(row: Row): Figure {
  return { row, period: period(of(row, "period")), value: exact(of(row, "value")) };
}

/** The series of each indicator, by id. */
export function seriesOf(tables: Tables): ReadonlyMap<string, Series> {
  const rows = (name: string, id: string): Row[] =>
    tables(name).filter((row) => of(row, "indicator") === id);
  return new Map(
    tables("indicators").map((row) => {
      const id = of(row, "id");
      const printed = rows("indicator-targets", id);
      const kind = (name: string): Row[] => printed.filter((one) => of(one, "kind") === name);
      const end = (name: string): bigint | null => {
        const [found] = kind(name);
        return found ? exact(of(found, "value")) : null;
      };
      const [from, to] = [end("range-from"), end("range-to")];
      const series: Series = {
        row,
        id,
        unit: of(row, "unit.kind"),
        polarity: of(row, "polarity"),
        observations: rows("observations", id).map(figure),
        targets: kind("target").map(figure),
        baselines: kind("baseline").map(figure).filter(known),
        comparators: rows("indicator-comparators", id).map(figure),
        breaks: rows("indicator-breaks", id).map((one) => period(of(one, "from"))),
        range: from === null || to === null ? null : [from, to],
      };
      return [id, series] as const;
    }),
  );
}

/** Rule "Which figure counts": "take for each period …, exactly as written, the lowest row". */
export function counting(observations: readonly Figure[]): Figure[] {
  return inOrder([...new Map(observations.map((one) => [one.period.text, one])).values()]);
}

/** Rule "Which figure counts": "that of the last period, in order, that has a number". */
export function latest(series: Series): Known | undefined {
  return counting(series.observations).filter(known).at(-1);
}

/** Rule "Breaks in a series": how many breaks lie before a period. */
function breaksBefore({ breaks }: Series, { first }: Period): number {
  return breaks.filter((one) => one.first <= first).length;
}

/** Rule "Breaks in a series": whether two are on the same side of every break. */
export function sameSide(series: Series, a: Figure, b: Figure): boolean {
  return breaksBefore(series, a.period) === breaksBefore(series, b.period);
}

/** Rule "Which way is good": whether some way is. */
export function someWayIsGood({ polarity, range }: Series): boolean {
  return polarity === "high" || polarity === "low" || (polarity === "range" && range !== null);
}

/**
 * Rule "Which way is good": how good a figure is. The more, the better. `parts` is for numbers that
 * are given in so many parts of the figures' own, so that fractions stay exact.
 */
export function good({ polarity, range }: Series, value: bigint, parts = 1n): bigint {
  if (polarity === "high") return value;
  if (polarity === "low") return -value;
  if (!range) throw new Error("No way is good.");
  const [from, to] = [range[0] * parts, range[1] * parts];
  if (value < from) return value - from;
  return value > to ? to - value : 0n;
}

/** Rule "No clear change": the share of a figure that "has its numbers of people". */
export function people({ unit }: Series, { row }: Figure): Interval | null {
  const [x, n] = [row["numerator"] ?? "", row["denominator"] ?? ""];
  if (unit !== "percent" || x === "" || n === "" || Number(x) > Number(n)) return null;
  return wilson(Number(x), Number(n));
}

/** Rule "What rounding allows": half a digit of a figure. */
export function half({ unit }: Series, { row }: Figure): bigint {
  return halfDigit(of(row, "value"), of(row, "printed"), unit);
}

/** Rule "What rounding allows": whether two figures differ by no more than that. */
export function noMoreThanRounding(series: Series, a: Known, b: Known): boolean {
  return abs(a.value - b.value) <= half(series, a) + half(series, b);
}

/** Rule "No clear change": whether two figures cannot be told apart. */
export function cannotBeToldApart(series: Series, now: Known, before: Known): boolean {
  if (good(series, now.value) === good(series, before.value)) return true;
  const [a, b] = [people(series, before), people(series, now)];
  return a && b ? couldBeChance(a, b) : noMoreThanRounding(series, now, before);
}
