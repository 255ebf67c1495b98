import type { Figure, Unit } from "../../domain/indicator.ts";
import { durationName, moneySign } from "../units.ts";

const PLAIN = /^\p{Sc}?\d[\d,]*(?:\.\d+)?%?$/u;

/** A number with thousands set apart, and its decimals as they are. */
function number(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/**
 * A figure for a sentence: as printed where it is printed plainly, else with its unit. Gaps are
 * always said in percentage points, since reports print them with a per cent sign.
 *
 * @throws Error if there is no number: sentences are made only about figures that can be shown
 */
export function figureWords(figure: Pick<Figure, "value" | "printed">, unit: Unit): string {
  const { value, printed } = figure;
  if (value === undefined) throw new Error("There is no number to put into words.");
  if (unit.kind === "points") return `${number(value)} percentage points`;
  const plain = printed !== undefined && PLAIN.test(printed) ? printed : number(value);
  if (unit.kind === "percent") return plain.endsWith("%") ? plain : `${plain}%`;
  if (unit.kind === "rate") return `${plain} per ${number(unit.per ?? 1)}`;
  if (unit.kind === "money") return /^\p{Sc}/u.test(plain) ? plain : `${moneySign(unit)}${plain}`;
  if (unit.kind === "duration") return `${plain} ${durationName(unit, value)}`;
  return plain;
}
