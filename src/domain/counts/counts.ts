import { once } from "../once.ts";
import type { ReportCard } from "../report-card.ts";
import { Count } from "./count.ts";
import type { CountDefinition } from "./definition.ts";
import { exceptionCounts, type ExceptionCountName } from "./exception-counts.ts";
import { INDICATOR_COUNTS, type IndicatorCountName } from "./indicator-counts.ts";
import { lineIn, reportCounts, type ReportCountName } from "./report-counts.ts";
import { scopeName, type Scope } from "./scope.ts";
import { LOCALE } from "../locale.ts";

/** The name of every count that a page, a file or a paper may print. */
export type CountName = IndicatorCountName | ExceptionCountName | ReportCountName;

type Definition = CountDefinition<CountName, CountName>;

/** Every definition, in the order in which they are explained: those of ratings are the plan's. */
export const countDefinitions: (card: ReportCard) => readonly Definition[] = once((card) => [
  ...INDICATOR_COUNTS,
  ...exceptionCounts(card.content.plan),
  ...reportCounts(card.content.plan),
]);

const byName = once(
  (card: ReportCard) => new Map(countDefinitions(card).map((one) => [one.name, one])),
);

/** Names of the counts that only reports have. */
const ofReports = once(
  (card: ReportCard) => new Set<CountName>(reportCounts(card.content.plan).map(({ name }) => name)),
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
  const exact =
    typeof value === "number" ? { number: value, shown: value.toLocaleString(LOCALE) } : value;
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

/** The scope of the whole plan: for what only reports count, the latest that has it. */
export function scopeFor(card: ReportCard, name: CountName): Scope {
  if (!ofReports(card).has(name)) return {};
  const rated = name.startsWith("milestones");
  return { report: (rated ? (card.latestRated ?? card.latest) : card.latest).report.id };
}

/** Every scope in which a count is published. */
function scopesOf(card: ReportCard, { name }: Definition): Scope[] {
  if (ofReports(card).has(name)) return reportScopes(card, name);
  const own = [{}, ...priorityScopes(card)];
  const isIndicators = INDICATOR_COUNTS.some((one) => one.name === name);
  const earlier = card.content.plan.earlierPlans.map(({ id }) => ({ earlier: id }));
  return isIndicators ? [...own, ...earlier] : own;
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
