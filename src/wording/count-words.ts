import { countDefinitions, type CountName } from "../domain/counts/counts.ts";
import type { ChangeCountName } from "../domain/counts/change-counts.ts";
import { groupName, ratingGroups } from "../domain/counts/rating-groups.ts";
import type { IndicatorCountName } from "../domain/counts/indicator-counts.ts";
import { VERDICT_SHAPES, type VerdictShape } from "../domain/indicators/verdict-shape.ts";
import { sentenceCase } from "../domain/noun.ts";
import { OFF_TRACK_KINDS, type OffTrackKind } from "../domain/members/off-track.ts";
import { countingAs } from "../domain/rating.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { phraseNamed, type Phrase } from "./catalogue/en-GB.ts";
import { phrase } from "./catalogue/phrase.ts";
import { otherWords } from "./others.ts";
import { anyOf, ratedWords } from "./rating-lists.ts";

/** Counts whose titles head lists on pages. */
export type TitledCount =
  ChangeCountName | OffTrackKind | Exclude<IndicatorCountName, "indicators">;

type Values = Readonly<Record<string, string>>;

function valuesOf({ words, content: { plan } }: ReportCard): Values {
  const { milestone, milestoneInFull, priority, concern } = words;
  return {
    Milestones: sentenceCase(milestone.many),
    milestones: milestone.many,
    milestone: milestone.one,
    MilestonesInFull: sentenceCase(milestoneInFull.many),
    milestonesInFull: milestoneInFull.many,
    Priorities: sentenceCase(priority.many),
    Concerns: sentenceCase(concern.many),
    oneConcern: concern.one,
    off: anyOf(countingAs(plan.ratings, "off-track")),
    none: anyOf(countingAs(plan.ratings, "no-news")),
    telling: ratedWords(plan.ratings).telling,
    body: words.body,
    Body: sentenceCase(words.body),
    heading: words.concernedAbout,
    working: words.workingWellInShort,
    others: otherWords(words, "of "),
  };
}

/** What a count counts, for a heading: "Indicators off target". */
export function countTitle(card: ReportCard, name: TitledCount): string {
  return phrase(`title-${name}`, valuesOf(card));
}

/** The rule that makes something off track. */
export function offTrackRule(card: ReportCard, kind: OffTrackKind): string {
  const split = kind === "milestone-off-track" && card.content.plan.splitRatings;
  return phrase(split ? "rule-milestone-off-track-split" : `rule-${kind}`, valuesOf(card));
}

/** What a count is called, and the rule behind it in whole sentences. */
export interface CountWords {
  title: string;
  definition: string;
}

/** The status of the indicators that have a mark, where one status alone has it. */
const MARK_STATUS: Readonly<Partial<Record<VerdictShape, string>>> = {
  met: "met",
  "on-the-way": "on-the-way",
  behind: "behind",
  missed: "not-met",
  "no-figure": "no-figure",
};

function meansWords(shape: VerdictShape): string {
  const status = MARK_STATUS[shape];
  if (status) return phrase("mark-means-status", { status });
  return phrase(shape === "overdue" ? "mark-means-overdue" : "mark-means-no-target");
}

/** Words of the marks in the picture of every figure. */
function markWords(): [string, CountWords][] {
  return VERDICT_SHAPES.flatMap((shape): [string, CountWords][] => {
    const mark = phrase(`mark-${shape}`);
    const rule = shape === "overdue" ? "count-marks-overdue" : "count-marks";
    const way = (name: "better" | "worse", of: string): [string, CountWords] => {
      const definition = phrase("count-marks-way", { way: of });
      return [
        `marks-${shape}-${of}`,
        { title: phrase(`title-marks-${name}`, { mark }), definition },
      ];
    };
    const own = {
      title: phrase("title-marks", { mark }),
      definition: phrase(rule, { means: meansWords(shape) }),
    };
    return [[`marks-${shape}`, own], way("better", "improving"), way("worse", "worsening")];
  });
}

/** Words of the counts of each rating, and of those that pages tell together. */
function ratingWords({ content: { plan } }: ReportCard, values: Values): [string, CountWords][] {
  const rule = plan.splitRatings ? "count-rated-as-split" : "count-rated-as";
  const titled = (rating: string): string => phrase("title-rated-as", { ...values, rating });
  const single = plan.ratings.map((one): [string, CountWords] => {
    const rating = anyOf([one]);
    const definition = phrase(rule, { ...values, rating });
    return [groupName([one]), { title: titled(rating), definition }];
  });
  const several = ratingGroups(plan.ratings).map((group): [string, CountWords] => {
    const definition = phrase("count-rated-group", values);
    return [groupName(group), { title: titled(anyOf(group)), definition }];
  });
  return [...single, ...several];
}

/** Titles and rules that a page says in the same words elsewhere. */
const SAME_TITLE: Readonly<Partial<Record<CountName, Phrase>>> = {
  indicators: "indicators",
  "milestones-improved": "with-better-rating",
};
const SAME_RULE: Readonly<Partial<Record<CountName, Phrase>>> = {
  "figures-revised": "figures-revised-note",
  "concerns-still": "still-note",
};

function titleOf({ words }: ReportCard, name: CountName, values: Values): string {
  if (name === "working-well") return sentenceCase(words.success.many);
  return phrase(SAME_TITLE[name] ?? phraseNamed(`title-${name}`), values);
}

/** The words of every count of a plan, by its name. */
export function countWords(card: ReportCard): ReadonlyMap<string, CountWords> {
  const values = valuesOf(card);
  const offTrack = OFF_TRACK_KINDS.map((kind): [string, CountWords] => [
    `exceptions-${kind}`,
    { title: countTitle(card, kind), definition: offTrackRule(card, kind) },
  ]);
  const found = new Map([...markWords(), ...ratingWords(card, values), ...offTrack]);
  for (const { name } of countDefinitions(card)) {
    if (found.has(name)) continue;
    const rule = SAME_RULE[name] ?? phraseNamed(`count-${name}`);
    found.set(name, { title: titleOf(card, name, values), definition: phrase(rule, values) });
  }
  return found;
}
