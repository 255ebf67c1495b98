import { abs, half, whole, wilson } from "./numbers.ts";
import type { Good, Line, Point } from "./series.ts";

/** How a figure stands to that of others. */
export interface Stands {
  result: "better" | "in-line" | "worse";
  /** How much worse ours is; null where the report does not print it. */
  short: bigint | null;
}

function said(other: Line): Stands | null {
  const { ours, by } = other;
  if (ours !== "better" && ours !== "in-line" && ours !== "worse") return null;
  const apart = whole(by);
  return { result: ours, short: apart === null ? null : ours === "better" ? -apart : apart };
}

function near(own: Point, other: Line, unit: string): boolean {
  const { numerator, denominator, value = "", printed = "" } = own.line;
  if (unit === "percent" && numerator && denominator && Number(numerator) <= Number(denominator)) {
    const [low, high] = wilson(Number(numerator), Number(denominator));
    const theirs = Number(other["value"]) / 100;
    return low <= theirs && theirs <= high;
  }
  const room =
    half(value, printed, unit) + half(other["value"] ?? "", other["printed"] ?? "", unit);
  return abs((own.value ?? 0n) - (whole(other["value"]) ?? 0n)) <= room;
}

/** The figures of others that are set beside a figure, the last of each name. */
export function othersOf(own: Point, others: readonly Line[]): Line[] {
  const same = others.filter(
    (one) => one["period"] === own.text && one["report"] === own.line["report"],
  );
  return [...new Map(same.map((one) => [one["name"], one])).values()];
}

/** The standing of a figure to one of others. Null where nothing is better. */
export function standsTo(own: Point, other: Line, unit: string, good: Good): Stands | null {
  const theirs = whole(other["value"]);
  if (theirs === null) return said(other);
  const [a, b] = [good(own.value ?? 0n), good(theirs)];
  if (a === null || b === null) return null;
  const result = a === b || near(own, other, unit) ? "in-line" : a > b ? "better" : "worse";
  return { result, short: b - a };
}
