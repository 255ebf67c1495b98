import { countIn } from "../domain/counts/counts.ts";
import type { Count } from "../domain/counts/count.ts";
import { groupName, type RatingGroup } from "../domain/counts/rating-groups.ts";
import type { Scope } from "../domain/counts/scope.ts";
import type { OverviewLine } from "../domain/overview.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";

/** One line of ratings: those of a report, or of a priority in it. */
export type RatedLine = Pick<OverviewLine, "priority">;

function scopeOf({ report }: ReportPart, { priority }: RatedLine): Scope {
  return { report: report.id, priority: priority ?? undefined };
}

/** How many milestones of a line have a rating of a group; out of all that are rated. */
export function ratedCount(
  card: ReportCard,
  part: ReportPart,
  line: RatedLine,
  group: RatingGroup,
): Count {
  return countIn(card, groupName(group), scopeOf(part, line));
}

/** How many milestones of a line are rated. */
export function ratedTotal(card: ReportCard, part: ReportPart, line: RatedLine): Count {
  return countIn(card, "milestones-rated", scopeOf(part, line));
}
