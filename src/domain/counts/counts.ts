import { plansWithFigures } from "../earlier-plan.ts";
import { compareReports, reportPairs } from "../members/comparison.ts";
import { once } from "../once.ts";
import type { ReportCard } from "../report-card.ts";
import { Count } from "./count.ts";
import type { CountDefinition } from "./definition.ts";
import { CHANGE_COUNTS, type ChangeCountName } from "./change-counts.ts";
import { offTrackCounts, type OffTrackCountName } from "./off-track-counts.ts";
import { INDICATOR_COUNTS, type IndicatorCountName } from "./indicator-counts.ts";
import { MARK_COUNTS, type MarkCountName } from "./mark-counts.ts";
import { PLAN_COUNTS, type PlanCountName } from "./plan-counts.ts";
import { lineIn, reportCounts, type ReportCountName } from "./report-counts.ts";
import { scopeName, type Scope } from "./scope.ts";
import { localeOf } from "../language.ts";

/** The name of every count that a page, a file or a paper may print. */
export type CountName =
  | IndicatorCountName
  | MarkCountName
  | PlanCountName
  | OffTrackCountName
  | ReportCountName
  | ChangeCountName;

type Definition = CountDefinition<CountName, CountName>;

/** Every definition, in the order in which they are explained: those of ratings are the plan's. */
export const countDefinitions: (card: ReportCard) => readonly Definition[] = once((card) => [
  ...INDICATOR_COUNTS,
  ...MARK_COUNTS,
  ...PLAN_COUNTS,
  ...offTrackCounts(card.content.plan),
  ...reportCounts(card.content.plan),
  ...CHANGE_COUNTS,
]);

const byName = once(
  (card: ReportCard) => new Map(countDefinitions(card).map((one) => [one.name, one])),
);

/**
 * The definition of a count.
 *
 * @throws Error if there is none of that name
 */
export function definitionOf(card: ReportCard, name: CountName): Definition {
  const found = byName(card).get(name);
  if (!found) throw new Error(`There is no count ${name}.`);
  return found;
}

/** Counts, in the plan as a whole where no scope is given. */
export function countIn(card: ReportCard, name: CountName, scope: Scope = {}): Count {
  const { of, counts } = definitionOf(card, name);
  const value = counts(card, scope);
  const { language } = card.content.plan;
  const shown = value.toLocaleString(localeOf(language));
  const exact = typeof value === "number" ? { number: value, shown } : value;
  const whole = of === null ? null : countIn(card, of, scope);
  return new Count(name, `${name}${scopeName(scope)}`, exact, whole);
}

function priorityScopes(card: ReportCard): Scope[] {
  return card.priorities.map(({ number }) => ({ priority: number }));
}

function reportScopes(card: ReportCard, name: CountName): Scope[] {
  return card.reports.flatMap(({ report }) => {
    const scopes = [{}, ...priorityScopes(card)].map((one) => ({ ...one, report: report.id }));
    return name.startsWith("milestones-rated") && name !== "milestones-rated-one-by-one"
      ? scopes.filter((scope) => lineIn(card, scope) !== null)
      : scopes;
  });
}

/** Each two reports; in each priority too where one follows the other. */
function pairScopes(card: ReportCard, name: CountName): Scope[] {
  const ids = card.reports.map(({ report }) => report.id);
  return reportPairs(card).flatMap(([since, report]) => {
    const { milestones } = compareReports(card, since, report);
    if (name.startsWith("milestones") && !milestones) return [];
    const isNext = ids.indexOf(report) === ids.indexOf(since) + 1;
    const own = isNext ? [{}, ...priorityScopes(card)] : [{}];
    return own.map((one) => ({ ...one, since, report }));
  });
}

/** Every scope in which a count is published. */
function scopesOf(card: ReportCard, { name, in: where }: Definition): Scope[] {
  const own = [{}, ...priorityScopes(card)];
  switch (where) {
    case "plan":
      return [{}];
    case "priorities":
      return own;
    case "indicators":
      return [...own, ...plansWithFigures(card.content).map(({ id }) => ({ earlier: id }))];
    case "reports":
      return reportScopes(card, name);
    case "pairs":
      return pairScopes(card, name);
  }
}

/**
 * The scope of the whole plan: for what only reports count, the latest that has it; for what
 * changed, the latest two of which it can be told. Null where there is none.
 */
export function scopeFor(card: ReportCard, name: CountName): Scope | null {
  const { in: where } = definitionOf(card, name);
  if (where === "pairs") return pairScopes(card, name)[0] ?? null;
  if (where !== "reports") return {};
  const rated = name.startsWith("milestones");
  return { report: (rated ? (card.latestRated ?? card.latest) : card.latest).report.id };
}

/** Every named count with its scope. */
export function allCounts(card: ReportCard): { name: CountName; count: Count; scope: Scope }[] {
  return countDefinitions(card).flatMap((definition) =>
    scopesOf(card, definition).map((scope) => ({
      name: definition.name,
      count: countIn(card, definition.name, scope),
      scope,
    })),
  );
}
