import { good, known, noMoreThanRounding, people, someWayIsGood } from "./figures.ts";
import type { Figure, Known, Series } from "./figures.ts";
import { exact } from "./number.ts";
import { of } from "./table.ts";

/** How a figure stands to one of others. */
export type Standing = "better" | "in-line" | "worse";

/** Rule "Better, worse or in line with others": the rows that count for a figure, by name. */
export function others(series: Series, now: Figure): ReadonlyMap<string, Figure> {
  const rows = series.comparators.filter(
    (one) => one.period.text === now.period.text && of(one.row, "report") === of(now.row, "report"),
  );
  return new Map(rows.map((one) => [of(one.row, "name"), one]));
}

/** Rule "Better, worse or in line with others": the result. Null where there is none. */
export function standing(series: Series, now: Known, theirs: Figure): Standing | null {
  if (!someWayIsGood(series)) return null;
  const said = of(theirs.row, "ours");
  if (!known(theirs)) {
    return said === "better" || said === "in-line" || said === "worse" ? said : null;
  }
  const [own, other] = [good(series, now.value), good(series, theirs.value)];
  if (own === other) return "in-line";
  const share = people(series, now);
  const at = Number(of(theirs.row, "value")) / 100;
  const level = share
    ? share.low <= at && at <= share.high
    : noMoreThanRounding(series, now, theirs);
  if (level) return "in-line";
  return own > other ? "better" : "worse";
}

/** Rule "A target set by the figure of others": how much worse ours is. Null if not known. */
export function howMuchWorse(
  series: Series,
  now: Known,
  theirs: Figure,
  result: Standing,
): bigint | null {
  if (known(theirs)) return good(series, theirs.value) - good(series, now.value);
  const by = exact(of(theirs.row, "by"));
  return by !== null && result === "better" ? -by : by;
}
