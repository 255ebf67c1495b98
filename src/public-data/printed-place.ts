import { createHash } from "node:crypto";
import { printedWordsPath } from "../addresses/paths.ts";
import type { Row, WordedKey } from "./data-set.ts";

/** Values that the hash of a figure is made of. */
const HASHED = ["indicator", "period", "printed", "report", "place", "quotation"] as const;

/** Keys that lead from a figure to the words that print it. They stand last, as they came last. */
export const PRINTED_PLACE: readonly WordedKey[] = [
  {
    name: "place",
    none: "z",
    about: { phrase: "column-printed-place-place" },
  },
  {
    name: "page",
    none: "z",
    about: { phrase: "column-printed-place-page" },
  },
  {
    name: "hash",
    none: "z",
    about: { phrase: "column-printed-place-hash", values: { values: HASHED.join(", ") } },
  },
];

/**
 * The row of a figure with where it is printed, and a hash of what is printed.
 *
 * @param row the figure's indicator, period, number as printed, document and quotation
 * @param place where in the document it stands; null where nothing is printed
 */
export function withPlace(row: Row, place: string | null): Row {
  const which = row["area"] === undefined ? "whole" : "byArea";
  if (place === null) return { ...row, place, page: null, hash: null };
  const whole: Row = { ...row, place };
  const values = HASHED.map((name) => String(whole[name] ?? ""));
  return {
    ...whole,
    page: printedWordsPath(String(row["indicator"]), which).slice(1),
    hash: createHash("sha256").update(values.join("\n")).digest("hex"),
  };
}
