import { cannotBeToldApart, counting, good, inOrder, known, sameSide } from "./figures.ts";
import { latest, someWayIsGood, type Known, type Series } from "./figures.ts";
import { length, oneSort, order, overlap, point, wholeYear, yearBefore } from "./period.ts";
import { last, of } from "./table.ts";

/** "the ones that count, have a number and end on an earlier day", baselines among them. */
function earlierFigures(series: Series, now: Known): Known[] {
  const own = new Set(series.observations.map((one) => one.period.text));
  const baselines = series.baselines.filter((one) => !own.has(one.period.text));
  return inOrder([...counting(series.observations).filter(known), ...baselines]).filter(
    (one) => one.period.last < now.period.last,
  );
}

/** Rule "The figure before": whether one may be set beside another as that. */
function figureBefore(series: Series, now: Known, before: Known): boolean {
  const { months } = length(now.period);
  const anySeason = of(series.row, "comparability") === "any-season";
  return (
    (oneSort(now.period, before.period) || (point(now.period) && point(before.period))) &&
    (anySeason || (months !== undefined && months % 12 === 0))
  );
}

/** Rule "A part of a year beside a whole year". */
function beside(series: Series, now: Known, before: Known): boolean {
  return (
    wholeYear(before.period) &&
    !wholeYear(now.period) &&
    of(series.row, "comparability") === "any-season" &&
    series.unit === "percent"
  );
}

/** Rule "When a direction can be told", from the figure and those before it. */
export function compare(series: Series, now: Known | undefined, before: readonly Known[]): string {
  if (!now) return "not-known";
  const withheld = counting(series.observations).some(
    (one) =>
      of(one.row, "reason") === "suppressed" &&
      (sameSide(series, one, now) || order(one.period, now.period) > 0),
  );
  const stopped =
    of(series.row, "notJudged") !== "" || of(series.row, "comparability") === "running-total";
  if (withheld || stopped) return "not-known";
  const left = before.filter(
    (one) => sameSide(series, one, now) && !overlap(one.period, now.period),
  );
  const other =
    last(left, (one) => yearBefore(now.period, one.period)) ??
    last(left, (one) => figureBefore(series, now, one)) ??
    last(left, (one) => beside(series, now, one));
  if (!other || !someWayIsGood(series)) return "not-known";
  if (cannotBeToldApart(series, now, other)) return "no-clear-change";
  return good(series, now.value) > good(series, other.value) ? "improving" : "worsening";
}

/** Rules under "Direction of travel, chance and comparators": the direction of the latest figure. */
export function direction(series: Series): string {
  const now = latest(series);
  return compare(series, now, now ? earlierFigures(series, now) : []);
}
