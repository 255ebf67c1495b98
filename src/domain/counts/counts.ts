import type { ReportCard } from "../report-card.ts";
import { Count } from "./count.ts";
import type { CountDefinition } from "./definition.ts";
import { EXCEPTION_COUNTS, type ExceptionCountName } from "./exception-counts.ts";
import { INDICATOR_COUNTS, type IndicatorCountName } from "./indicator-counts.ts";
import { lineIn, REPORT_COUNTS, type ReportCountName } from "./report-counts.ts";
import { scopeName, type Scope } from "./scope.ts";
import { LOCALE } from "../locale.ts";

/** The name of every count that a page, a file or a paper may print. */
export type CountName = IndicatorCountName | ExceptionCountName | ReportCountName;

/** Every definition, in the order in which they are explained. */
export const COUNT_DEFINITIONS: readonly CountDefinition<CountName, CountName>[] = [
  ...INDICATOR_COUNTS,
  ...EXCEPTION_COUNTS,
  ...REPORT_COUNTS,
];

const BY_NAME = new Map(COUNT_DEFINITIONS.map((one) => [one.name, one]));

/**
 * The definition of a count.
 *
 * @throws Error if there is none of that name
 */
export function definitionOf(name: CountName): CountDefinition<CountName, CountName> {
  const found = BY_NAME.get(name);
  if (!found) throw new Error(`There is no count ${name}.`);
  return found;
}

/** Counts, in the plan as a whole where no scope is given. */
export function countIn(card: ReportCard, name: CountName, scope: Scope = {}): Count {
  const { of, counts } = definitionOf(name);
  const value = counts(card, scope);
  const exact =
    typeof value === "number" ? { number: value, shown: value.toLocaleString(LOCALE) } : value;
  const whole = of === null ? null : countIn(card, of, scope);
  return new Count(name, `${name}${scopeName(scope)}`, exact, whole);
}

function priorityScopes(card: ReportCard): Scope[] {
  return card.priorities.map(({ number }) => ({ priority: number }));
}

function reportScopes(card: ReportCard, name: ReportCountName): Scope[] {
  return card.reports.flatMap(({ report }) => {
    const scopes = [{}, ...priorityScopes(card)].map((one) => ({ ...one, report: report.id }));
    return name.startsWith("milestones-rated") && name !== "milestones-rated-one-by-one"
      ? scopes.filter((scope) => lineIn(card, scope) !== null)
      : scopes;
  });
}

/** The scope of the whole plan: for what only reports count, the latest that has it. */
export function scopeFor(card: ReportCard, name: CountName): Scope {
  if (!REPORT_COUNTS.some((one) => one.name === name)) return {};
  const rated = name.startsWith("milestones");
  return { report: (rated ? (card.latestRated ?? card.latest) : card.latest).report.id };
}

/** Every scope in which a count is published. */
function scopesOf(card: ReportCard, { name }: CountDefinition<CountName, CountName>): Scope[] {
  const report = REPORT_COUNTS.find((one) => one.name === name);
  if (report) return reportScopes(card, report.name);
  const own = [{}, ...priorityScopes(card)];
  const isIndicators = INDICATOR_COUNTS.some((one) => one.name === name);
  const earlier = card.content.plan.earlierPlans.map(({ id }) => ({ earlier: id }));
  return isIndicators ? [...own, ...earlier] : own;
}

/** Every named count with its scope. */
export function allCounts(card: ReportCard): { name: CountName; count: Count; scope: Scope }[] {
  return COUNT_DEFINITIONS.flatMap((definition) =>
    scopesOf(card, definition).map((scope) => ({
      name: definition.name,
      count: countIn(card, definition.name, scope),
      scope,
    })),
  );
}
