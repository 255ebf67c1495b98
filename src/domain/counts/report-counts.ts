import { figureOf, shownAs, type OverviewLine } from "../overview.ts";
import type { Plan } from "../plan.ts";
import type { ReportCard, ReportEntry } from "../report-card.ts";
import type { Highlights } from "../highlight.ts";
import type { CountDefinition } from "./definition.ts";
import { groupName, ratingGroups } from "./rating-groups.ts";
import type { Scope } from "./scope.ts";

export type ReportCountName =
  | "milestones"
  | "milestones-rated-one-by-one"
  | "milestones-without-rating"
  | "milestones-rated"
  | `milestones-rated-${string}`
  | "working-well"
  | "concerns";

/** The rating totals of a scope; null where its report has none for it. */
export function lineIn(card: ReportCard, { report, priority }: Scope): OverviewLine | null {
  const overview = report === undefined ? null : card.report(report).overview;
  if (priority === undefined) return overview?.total ?? null;
  return overview?.rows.find((row) => row.priority === priority) ?? null;
}

function entriesIn(card: ReportCard, { report, priority }: Scope): readonly ReportEntry[] {
  const { entries } = card.report(report ?? card.latest.report.id);
  return entries.filter(
    ({ milestone }) => priority === undefined || milestone.priority === priority,
  );
}

function highlightsIn(card: ReportCard, { report, priority }: Scope): readonly Highlights[] {
  const { highlights } = card.report(report ?? card.latest.report.id);
  return highlights.filter((one) => priority === undefined || one.priority === priority);
}

/** A printed or computed total as a count: "28.5". */
function total(
  card: ReportCard,
  scope: Scope,
  shownIn: (line: OverviewLine) => string,
): { number: number; shown: string } {
  const line = lineIn(card, scope);
  const shown = line ? shownIn(line) : "0";
  return { number: Number(shown.replaceAll(",", "")), shown };
}

const sum = (lists: readonly (readonly unknown[])[]): number =>
  lists.reduce((count, list) => count + list.length, 0);

type ReportCount = CountDefinition<ReportCountName, ReportCountName>;

/** One count for each rating of the plan's key. */
function ratingCounts({ ratings }: Plan): ReportCount[] {
  return ratings.map((rating): ReportCount => ({
    name: `milestones-rated-${rating.key}`,
    in: "reports",
    of: "milestones-rated",
    counts: (card, scope) => total(card, scope, (line) => figureOf(line, rating)),
  }));
}

/** One count for each group of ratings that pages tell together. */
function groupCounts({ ratings }: Plan): ReportCount[] {
  return ratingGroups(ratings).map((group): ReportCount => {
    const kinds = group.map(({ countsAs }) => countsAs);
    return {
      name: groupName(group),
      in: "reports",
      of: "milestones-rated",
      counts: (card, scope) => total(card, scope, (line) => shownAs(line, ...kinds)),
    };
  });
}

/** The counts of a plan's reports. */
export const reportCounts = (plan: Plan): readonly ReportCount[] => [
  {
    name: "milestones",
    in: "reports",
    of: null,
    counts: (card, scope) => entriesIn(card, scope).length,
  },
  {
    name: "milestones-rated-one-by-one",
    in: "reports",
    of: "milestones",
    counts: (card, scope) => entriesIn(card, scope).filter(({ rating }) => rating !== null).length,
  },
  {
    name: "milestones-without-rating",
    in: "reports",
    of: "milestones",
    counts: (card, scope) => entriesIn(card, scope).filter(({ rating }) => rating === null).length,
  },
  {
    name: "milestones-rated",
    in: "reports",
    of: null,
    counts: (card, scope) => total(card, scope, ({ shownTotal }) => shownTotal),
  },
  ...ratingCounts(plan),
  ...groupCounts(plan),
  {
    name: "working-well",
    in: "reports",
    of: null,
    counts: (card, scope) => sum(highlightsIn(card, scope).map((one) => one.workingWell)),
  },
  {
    name: "concerns",
    in: "reports",
    of: null,
    counts: (card, scope) => sum(highlightsIn(card, scope).map((one) => one.concerns)),
  },
];
