import type { ChangeCountName } from "../domain/counts/change-counts.ts";
import type { INDICATOR_KINDS } from "../domain/counts/indicator-counts.ts";
import { sentenceCase, withArticle } from "../domain/noun.ts";
import { anyOther } from "../domain/plan-words.ts";
import type { OffTrackKind } from "../domain/members/off-track.ts";
import { countingAs } from "../domain/rating.ts";
import { anyOf } from "../domain/rating-words.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { phrase } from "./catalogue/phrase.ts";

/** Counts whose titles head lists on pages. Their titles in the data stand with their definitions. */
export type TitledCount = ChangeCountName | OffTrackKind | keyof typeof INDICATOR_KINDS;

function valuesOf({ words, content: { plan } }: ReportCard): Record<string, string> {
  const { milestone, priority, concern } = words;
  return {
    Milestones: sentenceCase(milestone.many),
    milestones: milestone.many,
    milestone: milestone.one,
    Priorities: sentenceCase(priority.many),
    Concerns: sentenceCase(concern.many),
    concern: withArticle(concern),
    off: anyOf(countingAs(plan.ratings, "off-track")),
    none: anyOf(countingAs(plan.ratings, "no-news")),
    Body: sentenceCase(words.body),
    heading: words.concernedAbout,
    others: anyOther(words, "of "),
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
