import { figureOf, shownAs, type OverviewLine } from "../overview.ts";
import type { PlanWords } from "../plan-words.ts";
import type { Plan } from "../plan.ts";
import { anyOf, inSentence } from "../rating-words.ts";
import type { ReportCard, ReportEntry } from "../report-card.ts";
import type { Highlights } from "../highlight.ts";
import type { CountDefinition } from "./definition.ts";
import { groupName, ratingGroups } from "./rating-groups.ts";
import type { Scope } from "./scope.ts";
import { sentenceCase, withArticle } from "../noun.ts";

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
function ratingCounts({ ratings, splitRatings }: Plan): ReportCount[] {
  const split = ({ milestone }: PlanWords): string =>
    splitRatings
      ? ` ${sentenceCase(withArticle(milestone))} with more than one rating counts in equal parts, so there can be a decimal.`
      : "";
  return ratings.map((rating): ReportCount => ({
    name: `milestones-rated-${rating.key}`,
    title: ({ milestone }) => `${sentenceCase(milestone.many)} rated ${inSentence(rating.name)}`,
    definition: (words) =>
      `${sentenceCase(words.milestoneInFull.many)} rated ${inSentence(rating.name)} in the report, as it prints them, else as counted.${split(words)}`,
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
      title: ({ milestone }) => `${sentenceCase(milestone.many)} rated ${anyOf(group)}`,
      definition: ({ milestoneInFull }) =>
        `${sentenceCase(milestoneInFull.many)} with any of these ratings in the report, added up.`,
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
    title: ({ milestoneInFull }) => `${sentenceCase(milestoneInFull.many)} in a report`,
    definition: ({ milestoneInFull }) =>
      `${sentenceCase(milestoneInFull.many)} on which the report gives an update.`,
    in: "reports",
    of: null,
    counts: (card, scope) => entriesIn(card, scope).length,
  },
  {
    name: "milestones-rated-one-by-one",
    title: ({ milestone }) => `${sentenceCase(milestone.many)} rated one by one`,
    definition: ({ milestoneInFull }) =>
      `${sentenceCase(milestoneInFull.many)} of the report whose own rating is recorded here.`,
    in: "reports",
    of: "milestones",
    counts: (card, scope) => entriesIn(card, scope).filter(({ rating }) => rating !== null).length,
  },
  {
    name: "milestones-without-rating",
    title: ({ milestone }) => `${sentenceCase(milestone.many)} whose rating is not recorded`,
    definition: ({ milestoneInFull }) =>
      `${sentenceCase(milestoneInFull.many)} of the report whose own rating is not recorded here.`,
    in: "reports",
    of: "milestones",
    counts: (card, scope) => entriesIn(card, scope).filter(({ rating }) => rating === null).length,
  },
  {
    name: "milestones-rated",
    title: ({ milestone }) => `${sentenceCase(milestone.many)} in the rating totals`,
    definition: ({ milestoneInFull }) =>
      `The total of rated ${milestoneInFull.many}, as the report prints it, else as counted.`,
    in: "reports",
    of: null,
    counts: (card, scope) => total(card, scope, ({ shownTotal }) => shownTotal),
  },
  ...ratingCounts(plan),
  ...groupCounts(plan),
  {
    name: "working-well",
    title: ({ success }) => sentenceCase(success.many),
    definition: ({ workingWellInShort }) =>
      `Points that the report prints under what is ${workingWellInShort}.`,
    in: "reports",
    of: null,
    counts: (card, scope) => sum(highlightsIn(card, scope).map((one) => one.workingWell)),
  },
  {
    name: "concerns",
    title: ({ concern }) => `${sentenceCase(concern.many)} of a report`,
    definition: ({ concernedAbout }) => `Points that the report prints under “${concernedAbout}”.`,
    in: "reports",
    of: null,
    counts: (card, scope) => sum(highlightsIn(card, scope).map((one) => one.concerns)),
  },
];
