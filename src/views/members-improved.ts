import { wordingIn } from "../domain/change.ts";
import { countIn } from "../domain/counts/counts.ts";
import { improvements } from "../domain/members/improvement.ts";
import type { MilestoneRating } from "../domain/rating.ts";
import { inSentence } from "../domain/rating-words.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { bare, say, type Said } from "../wording/counts.ts";
import { listWords } from "../wording/numbers.ts";
import { measureSentence } from "../wording/members/measure-words.ts";
import { indicatorPath, milestonePath } from "../addresses/paths.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** Something that got better: a name that leads to its page, and the sentence that says how. */
export interface ImprovedLine {
  subject: string;
  path: string | null;
  /** What follows the subject in the sentence. */
  rest: string;
  priority: number | null;
  reason: string;
}

export interface ImprovedView {
  indicators: readonly ImprovedLine[];
  /** How many indicators improve, and of how many things the latest report says so. */
  counts: { indicators: Said; milestones: Said; stated: Said };
  milestones: readonly ImprovedLine[];
  stated: readonly { priority: number; text: string }[];
}

/** "green", or "part green, part red". */
function ratingWords(rating: MilestoneRating): string {
  const parts = (rating ?? []).map(({ name }) => inSentence(name));
  if (parts.length < 2) return parts[0] ?? phrase("not-recorded");
  return listWords(parts.map((part) => phrase("part-rated", { rating: part })));
}

/** What improved; of one priority, if a number is given. */
export function improvedView(card: ReportCard, priority?: number): ImprovedView {
  const all = improvements(card);
  const own = (one: number | null): boolean => priority === undefined || one === priority;
  const stated = { report: card.latest.report.id, priority };
  return {
    counts: {
      indicators: say`(${bare(countIn(card, "indicators-improving", { priority }))})`,
      milestones: say`(${bare(countIn(card, "milestones-improved", { priority }))})`,
      stated: say`(${bare(countIn(card, "working-well", stated))})`,
    },
    indicators: all.indicators
      .map((measure) => ({
        subject: measure.indicator.name,
        path: indicatorPath(measure.indicator.id),
        priority: measure.indicator.priority ?? null,
        rest: `: ${measureSentence(measure)}`,
        reason: measureSentence(measure),
      }))
      .filter((one) => own(one.priority)),
    milestones: all.milestones
      .map(({ from, to }) => ({
        subject: wordingIn(to),
        path: milestonePath(to.milestone.id),
        priority: to.milestone.priority,
        rest: "",
        reason: phrase("rated-after", {
          rating: ratingWords(to.rating),
          report: to.report.name,
          before: ratingWords(from.rating),
          earlier: from.report.name,
        }),
      }))
      .filter((one) => own(one.priority)),
    stated: all.stated.filter((one) => own(one.priority)),
  };
}
