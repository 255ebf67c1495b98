import { direction } from "./direction.ts";
import { latest, seriesOf, type Series } from "./figures.ts";
import { others, standing } from "./others.ts";
import { dayOf } from "./period.ts";
import { of, type Tables } from "./table.ts";
import { judge, offTarget } from "./targets.ts";

/** What the page's rules say of one indicator. */
export interface Verdict {
  id: string;
  series: Series;
  status: string;
  targetKind: string;
  directionOfTravel: string;
  /** As in the table: "England (better); Statistical neighbours (worse)". */
  comparisons: string;
  overdue: boolean;
}

/** Rule "Better, worse or in line with others": how the latest figure stands to each of others. */
export function comparisons(series: Series): string[] {
  const now = latest(series);
  if (!now) return [];
  return [...others(series, now)].map(
    ([name, theirs]) => `${name} (${standing(series, now, theirs) ?? "not-judged"})`,
  );
}

/** Rule "Overdue figures", from the day from which the site speaks. */
function overdue(series: Series, today: string): boolean {
  const due = of(series.row, "nextDue");
  return due !== "" && dayOf(due) < dayOf(today);
}

/** The verdicts on all indicators, in the table's order. */
export function verdicts(tables: Tables, today: string): Verdict[] {
  return [...seriesOf(tables).values()].map((series) => {
    const { status, kind } = judge(series, latest(series));
    return {
      id: series.id,
      series,
      status,
      targetKind: kind,
      directionOfTravel: direction(series),
      comparisons: comparisons(series).join("; "),
      overdue: overdue(series, today),
    };
  });
}

/** Rule "Candidates for a performance clinic". */
export function candidate(one: Verdict): boolean {
  return offTarget(one) && one.directionOfTravel === "worsening";
}

/** Rule "What is off track": "at least one comparator gives ‘worse’". */
export function worseThanOthers(one: Verdict): boolean {
  return one.comparisons.includes("(worse)");
}

/** Rule "A gap and its rate are one measure": the less, the more cause for concern. */
function causeForConcern(one: Verdict): number {
  if (candidate(one)) return 0;
  if (offTarget(one)) return 1;
  if (one.directionOfTravel === "worsening") return 2;
  return worseThanOthers(one) ? 3 : 4;
}

/** Rule "A gap and its rate are one measure": the id of the indicator that a gap compares. */
export function measureOf(series: ReadonlyMap<string, Series>, id: string): string {
  const own = series.get(id);
  if (!own) throw new Error(`There is no indicator “${id}”.`);
  const named = of(own.row, "gapOf") || of(own.row, "sameMeasureAs");
  const rate = series.get(named);
  return rate && of(rate.row, "plan") === of(own.row, "plan") ? named : id;
}

/** Rule "A gap and its rate are one measure": the indicators that stand for a plan's measures. */
export function measures(all: readonly Verdict[], plan: string): Verdict[] {
  const series = new Map(all.map((one) => [one.id, one.series]));
  const groups = new Map<string, Verdict[]>();
  for (const one of all) {
    if (of(one.series.row, "plan") !== plan) continue;
    const measure = measureOf(series, one.id);
    const group = groups.get(measure) ?? [];
    if (one.id === measure) group.unshift(one);
    else group.push(one);
    groups.set(measure, group);
  }
  return [...groups.values()].flatMap(
    (group) => [...group].sort((a, b) => causeForConcern(a) - causeForConcern(b))[0] ?? [],
  );
}
