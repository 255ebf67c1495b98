import { countIn, type CountName } from "../../domain/counts/counts.ts";
import { lineIn } from "../../domain/counts/report-counts.ts";
import type { Scope } from "../../domain/counts/scope.ts";
import { inSentence } from "../../domain/rating-words.ts";
import type { ReportCard, ReportPart } from "../../domain/report-card.ts";
import type { Phrase } from "../catalogue/en-GB.ts";
import {
  bare,
  counted,
  countedAs,
  outOf,
  outOfAs,
  sayList,
  type Counted,
  type Said,
} from "../counts.ts";
import { partlyRated } from "../partly-rated.ts";
import { phrase, saying } from "../catalogue/phrase.ts";

function ratingSentence(card: ReportCard, priority?: number): Said {
  const { milestone } = card.words;
  const rates = ({ report: { id } }: ReportPart): boolean =>
    lineIn(card, { report: id, priority }) !== null;
  const part = card.reports.findLast((one) => rates(one) || partlyRated(card, one, priority));
  if (!part) return saying("no-report-prints", { milestones: milestone.many });
  const { report } = part;
  const scope = { report: report.id, priority };
  const some = partlyRated(card, part, priority);
  if (some) return some;
  const parts = card.content.plan.ratings.map(({ key, name }) => {
    const { count, words } = bare(countIn(card, `milestones-rated-${key}`, scope));
    return [{ count, words: `${words} ${inSentence(name)}` }];
  });
  const all = counted(countIn(card, "milestones-rated", scope), milestone.one, milestone.many);
  return saying("report-rates", { report: report.name, all, parts: sayList(parts) });
}

/** Said of a priority, or of a whole plan, to which no indicator belongs. */
function noIndicator({ priority }: Scope): Said {
  return saying(priority === undefined ? "no-indicator-yet" : "no-indicator-belongs", {});
}

/** Where indicators stand, each said with one and with many. All of them add up to all indicators. */
const STANDINGS: readonly (readonly [name: CountName, many: Phrase, one: Phrase])[] = [
  ["indicators-met", "meet-target", "one-meets-target"],
  ["indicators-off-target", "are-off-target", "one-is-off-target"],
  ["indicators-ahead", "have-target-ahead", "one-has-target-ahead"],
  ["indicators-expired", "have-past-target", "one-has-past-target"],
  ["indicators-no-target", "have-no-target", "one-has-no-target"],
  ["indicators-words-only", "have-target-in-words", "one-has-target-in-words"],
  ["indicators-not-judged", "are-not-judged", "one-is-not-judged"],
  ["indicators-no-figure", "have-no-figure", "one-has-no-figure"],
];

/** What a target judges, and what none does. */
const JUDGED = STANDINGS.filter(([name]) => /-(?:met|off-target)$/.test(name));
const UNJUDGED = STANDINGS.filter((one) => !JUDGED.includes(one));

/** What a line has room for: the verdicts, why there is none, and what should have come. */
const IN_SHORT: typeof STANDINGS = [
  ...STANDINGS.filter(([name]) => /-(?:met|off-target|no-target)$/.test(name)),
  ["indicators-overdue", "are-overdue", "one-is-overdue"],
];

/** "6 meet their target" and so on. "0 off target" would sound good where nothing has a target. */
function standings(card: ReportCard, scope: Scope, all = STANDINGS): Counted[] {
  return all.flatMap(([name, many]) => {
    const count = countIn(card, name, scope);
    return count.isNone ? [] : [countedAs(many, count)];
  });
}

/** "Of 31 indicators, 1 meets its target, 4 are off target and 19 have no target". */
export function indicatorsInShort(card: ReportCard, scope: Scope): Said {
  const all = countIn(card, "indicators", scope);
  if (all.isNone) return saying("no-indicator", {});
  const parts = standings(card, scope, IN_SHORT).map((part) => [part]);
  const whole = countedAs("n-indicators", all);
  return parts.length > 0 ? saying("of-these", { whole, parts: sayList(parts) }) : [whole];
}

/** Where the indicators of a scope stand, in one sentence. */
export function indicatorSentence(card: ReportCard, scope: Scope): Said {
  const all = countIn(card, "indicators", scope);
  if (all.isNone) return noIndicator(scope);
  if (all.isOne) {
    const found = STANDINGS.find(([kind]) => countIn(card, kind, scope).isOne);
    const only = found
      ? { count: countIn(card, found[0], scope), words: phrase(found[2]) }
      : bare(all);
    return saying("its-one-indicator", { only });
  }
  const whole = countedAs("n-indicators", all);
  const judged = standings(card, scope, JUDGED).map((part) => [part]);
  const others = standings(card, scope, UNJUDGED).map((part) => [part]);
  const parts = sayList([...judged, ...others]);
  if (judged.length === 0 || others.length === 0) return saying("of-these-all", { whole, parts });
  return saying("of-these-judged", { whole, judged: sayList(judged), parts: sayList(others) });
}

function latestSentence(card: ReportCard, priority?: number): Said {
  const { milestone, concern, success } = card.words;
  const { report, highlights } = card.latest;
  const scope = { report: report.id, priority };
  if (highlights.length === 0) {
    const listed = counted(countIn(card, "milestones", scope), milestone.one, milestone.many);
    return saying("latest-updates", { report: report.name, listed });
  }
  const well = countIn(card, "working-well", scope);
  const things = counted(well, success.one, success.many);
  const concerns = counted(countIn(card, "concerns", scope), concern.one, concern.many);
  return saying("latest-names", {
    report: report.name,
    milestone: milestone.one,
    things,
    concerns,
  });
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
  if (!report) return saying("no-report-prints-here", {});
  const scope = { report: report.id, priority };
  const single = outOf(
    countIn(card, "milestones-rated-one-by-one", scope),
    milestone.one,
    milestone.many,
  );
  const totals = lineIn(card, scope)
    ? saying("totals-for", {
        report: report.name,
        single,
        all: counted(countIn(card, "milestones-rated", scope), milestone.one, milestone.many),
      })
    : saying("totals-none", { report: report.name, single });
  return totals;
}

/** What is counted of how much, so that no list of a few hides the rest. */
export function denominatorSentences(card: ReportCard, priority?: number): readonly Said[] {
  const scope = { priority };
  const rated = ratedSentence(card, priority);
  if (countIn(card, "indicators", scope).isNone) {
    return [rated, noIndicator(scope)];
  }
  const overdue = outOfAs("n-indicators", countIn(card, "indicators-overdue", scope));
  const worse = outOfAs(
    "n-indicators",
    countIn(card, "indicators-off-target-and-worsening", scope),
  );
  return [rated, indicatorSentence(card, scope), saying("overdue-and-worse", { overdue, worse })];
}
