import type { Figure, Unit } from "../indicator.ts";
import { withPoint } from "./printed-number.ts";
import { decimalsIn, exact, type Exact } from "./exact.ts";

/** Decimals of the number in the printed words: "7.0%" has one although the number is 7. */
export function printedDecimals(value: number, printed: string | undefined): number {
  const numbers = [printed ?? "", withPoint(printed ?? "")].flatMap(
    (text) => text.replace(/,/g, "").match(/\d+(?:\.\d+)?/g) ?? [],
  );
  const own = numbers.find((text) => Number(text) === Math.abs(value));
  return own ? (own.split(".")[1]?.length ?? 0) : decimalsIn(value);
}

/** A number as printed. */
export type Printed = Pick<Figure, "value" | "printed">;

/**
 * How far the true value may lie from the printed one: half of the last printed digit. 0 for what is
 * counted in whole things or money.
 */
export function halfUnit({ value, printed }: Printed, unit: Pick<Unit, "kind">): Exact {
  if (value === undefined || unit.kind === "count" || unit.kind === "money") return exact(0);
  return exact(1).div(2 * 10 ** printedDecimals(value, printed));
}

/**
 * Whether two printed figures may be one and the same, or nearly so, before rounding: they lie no
 * further apart than the halves of their last digits together.
 */
export function withinRounding(a: Printed, b: Printed, unit: Pick<Unit, "kind">): boolean {
  const apart = exact(a.value ?? 0)
    .sub(exact(b.value ?? 0))
    .abs();
  return apart.compare(halfUnit(a, unit).add(halfUnit(b, unit))) <= 0;
}
