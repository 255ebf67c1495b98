import { countIn, type CountName } from "../../domain/counts/counts.ts";
import { lineIn } from "../../domain/counts/report-counts.ts";
import type { Scope } from "../../domain/counts/scope.ts";
import { inSentence } from "../../domain/rating-words.ts";
import type { ReportCard } from "../../domain/report-card.ts";
import { bare, counted, outOf, say, sayList, type Counted, type Said } from "../counts.ts";

function ratingSentence(card: ReportCard, priority?: number): Said {
  const { milestone } = card.words;
  const report = card.latestRated?.report;
  const scope = { report: report?.id, priority };
  if (!report || !lineIn(card, scope)) {
    return say`No report so far prints ratings for its ${card.words.milestone.many}.`;
  }
  const parts = card.content.plan.ratings.map(({ key, name }) => {
    const { count, words } = bare(countIn(card, `milestones-rated-${key}`, scope));
    return [{ count, words: `${words} ${inSentence(name)}` }];
  });
  const all = counted(countIn(card, "milestones-rated", scope), milestone.one, milestone.many);
  return say`The ${report.name} report, the latest with ratings, rates ${all}: ${sayList(parts)}.`;
}

/** Where indicators stand, each said with one and with many. All of them add up to all indicators. */
const STANDINGS: readonly (readonly [name: CountName, one: string, many: string])[] = [
  ["indicators-met", "meets its target", "meet their target"],
  ["indicators-off-target", "is off target", "are off target"],
  ["indicators-ahead", "has a target that is not due yet", "have a target that is not due yet"],
  ["indicators-expired", "has a target that has passed", "have a target that has passed"],
  ["indicators-no-target", "has no target", "have no target"],
  ["indicators-words-only", "has a target without a number", "have a target without a number"],
  ["indicators-not-judged", "is not judged", "are not judged"],
  ["indicators-no-figure", "has no figure", "have no figure"],
];

/** What a line has room for: the verdicts, why there is none, and what should have come. */
const IN_SHORT: typeof STANDINGS = [
  ...STANDINGS.filter(([name]) => /-(?:met|off-target|no-target)$/.test(name)),
  ["indicators-overdue", "is overdue", "are overdue"],
];

/** "6 meet their target" and so on. "0 off target" would sound good where nothing has a target. */
function standings(card: ReportCard, scope: Scope, all = STANDINGS): Counted[] {
  return all.flatMap(([name, one, many]) => {
    const count = countIn(card, name, scope);
    return count.isNone ? [] : [counted(count, one, many)];
  });
}

/** "Of 31 indicators, 1 meets its target, 4 are off target and 19 have no target". */
export function indicatorsInShort(card: ReportCard, scope: Scope): Said {
  const all = countIn(card, "indicators", scope);
  if (all.isNone) return say`No indicator`;
  const parts = standings(card, scope, IN_SHORT).map((part) => [part]);
  const whole = counted(all, "indicator");
  return parts.length > 0 ? say`Of ${whole}, ${sayList(parts)}` : say`${whole}`;
}

/** Where the indicators of a scope stand, in one sentence. */
export function indicatorSentence(card: ReportCard, scope: Scope): Said {
  const all = countIn(card, "indicators", scope);
  if (all.isNone) return say`No indicator on this site belongs to it.`;
  const parts = standings(card, scope);
  if (all.isOne) {
    const only = parts.find(({ count }) => count.isOne) ?? bare(all);
    return say`Its one indicator ${{ ...only, words: only.words.replace(/^1 /, "") }}.`;
  }
  return say`Of ${counted(all, "indicator")}, ${sayList(parts.map((part) => [part]))}.`;
}

function latestSentence(card: ReportCard, priority?: number): Said {
  const { milestone, concern, success } = card.words;
  const { report, highlights } = card.latest;
  const scope = { report: report.id, priority };
  if (highlights.length === 0) {
    const listed = counted(countIn(card, "milestones", scope), milestone.one, milestone.many);
    return say`The latest report, ${report.name}, gives an update on ${listed}.`;
  }
  const well = countIn(card, "working-well", scope);
  const things = counted(well, success.one, success.many);
  const concerns = counted(countIn(card, "concerns", scope), concern.one, concern.many);
  return say`The latest report, ${report.name}, updates no ${milestone.one}; it names ${things} and ${concerns}.`;
}

/**
 * The position of the plan, or of one priority, in three sentences: ratings, indicators, the
 * latest report.
 */
export function positionSentences(card: ReportCard, priority?: number): readonly Said[] {
  return [
    ratingSentence(card, priority),
    indicatorSentence(card, { priority }),
    latestSentence(card, priority),
  ];
}

function ratedSentence(card: ReportCard, priority?: number): Said {
  const { milestone } = card.words;
  const report = card.latestRated?.report;
  if (!report) return say`No report prints ratings here.`;
  const scope = { report: report.id, priority };
  const single = outOf(
    countIn(card, "milestones-rated-one-by-one", scope),
    milestone.one,
    milestone.many,
  );
  const totals = lineIn(card, scope)
    ? say`published for ${counted(countIn(card, "milestones-rated", scope), milestone.one, milestone.many)}`
    : say`not published`;
  return say`${report.name}: ${single} rated one by one; totals ${totals}.`;
}

/** What is counted of how much, so that no list of a few hides the rest. */
export function denominatorSentences(card: ReportCard, priority?: number): readonly Said[] {
  const scope = { priority };
  const rated = ratedSentence(card, priority);
  if (countIn(card, "indicators", scope).isNone) {
    return [rated, say`No indicator on this site belongs to it.`];
  }
  const overdue = outOf(countIn(card, "indicators-overdue", scope), "indicator");
  const worse = outOf(countIn(card, "indicators-off-target-and-worsening", scope), "indicator");
  return [
    rated,
    indicatorSentence(card, scope),
    say`${overdue} with a next figure that is overdue; ${worse} off target and getting worse.`,
  ];
}
