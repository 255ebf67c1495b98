import { parsePeriod } from "../../src/domain/indicators/period.ts";
import { addDays } from "../../src/domain/indicators/calendar.ts";

/** A row of a published table, as JSON gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** What somebody can know who has nothing but the tables: sums of unknown numbers. */
interface Equation {
  /** How often each unknown counts. */
  terms: Map<string, number>;
  sum: number;
}

const COUNTS = ["value", "numerator", "denominator"] as const;

/** One number that may stand in a table: which measure, which part of the place, when, which count. */
function nameOf(row: Row, count: string): string {
  const { start, end } = parsePeriod(String(row["period"]));
  return [row["indicator"], row["area"] ?? "", start, addDays(end, 1), count].join("|");
}

/** A number as the difference of two running totals, as every figure of a stretch of time is. */
function asRunningTotals(name: string, terms: Map<string, number>, sign: number): void {
  const [indicator, area, from, to, count] = name.split("|");
  const total = (day: string | undefined): string => [indicator, area, day, count].join("|");
  for (const [key, by] of [
    [total(to), sign],
    [total(from), -sign],
  ] as const) {
    terms.set(key, (terms.get(key) ?? 0) + by);
  }
}

function equation(
  names: readonly (readonly [name: string, sign: number])[],
  sum: number,
): Equation {
  const terms = new Map<string, number>();
  for (const [name, sign] of names) asRunningTotals(name, terms, sign);
  return { terms, sum };
}

/** Takes one unknown out of an equation with another one that has it. */
function eliminate(from: Equation, pivot: string, by: Equation): Equation {
  const factor = (from.terms.get(pivot) ?? 0) / (by.terms.get(pivot) ?? 1);
  if (factor === 0) return from;
  const terms = new Map(from.terms);
  for (const [key, count] of by.terms) {
    const left = (terms.get(key) ?? 0) - factor * count;
    if (Math.abs(left) < 1e-9) terms.delete(key);
    else terms.set(key, left);
  }
  return { terms, sum: from.sum - factor * by.sum };
}

/** Equations that say what all of them say, each with an unknown of its own (Gauss). */
class Known {
  readonly #rows: { pivot: string; equation: Equation }[] = [];

  add(fresh: Equation): void {
    const rest = this.#reduced(fresh);
    const [pivot] = rest.terms.keys();
    if (pivot !== undefined) this.#rows.push({ pivot, equation: rest });
  }

  /** The number that a sum of unknowns must be; null where it may be any. */
  numberOf(asked: Equation): number | null {
    const rest = this.#reduced(asked);
    return rest.terms.size === 0 ? -rest.sum : null;
  }

  #reduced(equation: Equation): Equation {
    return this.#rows.reduce((left, row) => eliminate(left, row.pivot, row.equation), equation);
  }
}

/** Measures and parts of the place that add up to another, which everybody may know. */
export interface Sums {
  /** Ids of the parts, by the id of the measure that they make up. */
  parts: ReadonlyMap<string, readonly string[]>;
  /** Ids of the areas that make up the whole place, by the id of their sort. */
  areas: ReadonlyMap<string, readonly string[]>;
}

function namesIn(rows: readonly Row[]): Set<string> {
  return new Set(rows.flatMap((row) => COUNTS.map((count) => nameOf(row, count))));
}

function sumsOfParts(names: ReadonlySet<string>, { parts }: Sums): Equation[] {
  return [...names].flatMap((name) => {
    const [indicator = "", ...rest] = name.split("|");
    const own = parts.get(indicator) ?? [];
    const others = own.map((part) => [[part, ...rest].join("|"), -1] as const);
    return own.length === 0 ? [] : [equation([[name, 1], ...others], 0)];
  });
}

function sumsOfAreas(rows: readonly Row[], { areas }: Sums): Equation[] {
  return rows.flatMap((row) =>
    COUNTS.map((count) => {
      const all = areas.get(String(row["areas"])) ?? [];
      const parts = all.map((area) => [nameOf({ ...row, area }, count), -1] as const);
      const whole = [nameOf({ ...row, area: "" }, count), 1] as const;
      return equation(all.length === 0 ? [] : [whole, ...parts], 0);
    }),
  );
}

/**
 * Works out what the published tables give away: every number that they leave blank and that their
 * other numbers make certain. A year is the sum of its quarters, overlapping periods are
 * differences, a place is the sum of its areas, a measure the sum of its parts.
 *
 * @param observations rows of the table of observations
 * @param figures rows of the table of figures by area
 * @param adds whether the values of a measure add up, as counts do and shares do not
 * @returns what was worked out, as "indicator|area|from|to|count"
 */
export function workedOut(
  observations: readonly Row[],
  figures: readonly Row[],
  sums: Sums,
  adds: (indicator: string) => boolean,
): { name: string; number: number }[] {
  const rows = [...observations, ...figures];
  const known = new Known();
  const usable = (row: Row, count: string): boolean =>
    count !== "value" || adds(String(row["indicator"]));
  for (const row of rows) {
    for (const count of COUNTS) {
      const number = row[count];
      if (typeof number === "number" && usable(row, count))
        known.add(equation([[nameOf(row, count), 1]], number));
    }
  }
  const equations = [...sumsOfParts(namesIn(rows), sums), ...sumsOfAreas(figures, sums)];
  for (const one of equations) known.add(one);
  return rows
    .filter((row) => row["reason"] === "suppressed")
    .flatMap((row) =>
      COUNTS.filter((count) => usable(row, count)).map((count) => nameOf(row, count)),
    )
    .flatMap((name) => {
      const number = known.numberOf(equation([[name, 1]], 0));
      return number === null ? [] : [{ name, number }];
    });
}
