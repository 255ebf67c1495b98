import { editionIndicatorPath, editionPriorityPath } from "../addresses/paths.ts";
import { pageOwner } from "../domain/edition.ts";
import { once } from "../domain/once.ts";
import { longDay } from "../wording/days.ts";
import type { Milestone } from "../domain/milestone.ts";
import type { Priority } from "../domain/priority.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { priorityName } from "../wording/priorities.ts";

/** The page of an indicator in an edition, or in the earlier one that it shares it with. */
export function editionIndicatorLink(card: ReportCard, report: string, id: string): string {
  return editionIndicatorPath(pageOwner(card, report, `indicators/${id}`), id);
}

/**
 * The page of a priority in an edition, or in the earlier one that it shares it with.
 *
 * @param milestone whose words to go to, if not the top of the page
 */
export function editionPriorityLink(
  card: ReportCard,
  report: string,
  number: number,
  milestone?: string,
): string {
  const owner = pageOwner(card, report, `priorities/${number}`);
  return editionPriorityPath(owner, number, milestone);
}

/** How to cite something: the words, and the path of what stays as it is. */
export interface Cite {
  text: string;
  path: string;
}

function citeText({ content: { plan } }: ReportCard, name: string): string {
  return phrase("cite-figure", { site: plan.siteName, name, day: longDay(plan.today) });
}

/** How to cite a priority: its page in the latest edition. */
export function priorityCite(card: ReportCard, priority: Priority): Cite {
  return {
    text: citeText(card, priorityName(card.words, priority)),
    path: editionPriorityLink(card, card.latest.report.id, priority.number),
  };
}

/** By priority, the last report that lists milestones of it. */
const lastListing = once(
  ({ reports }: ReportCard): ReadonlyMap<number, string> =>
    new Map(
      reports.flatMap(({ report, entries }) =>
        entries.map(({ milestone }) => [milestone.priority, report.id] as const),
      ),
    ),
);

/**
 * How to cite a milestone: its words in the latest edition or, where it is reported no longer, in the
 * last one that has it. Null where no report has listed it.
 */
export function milestoneCite(card: ReportCard, milestone: Milestone): Cite | null {
  const last = card.latestEntry(milestone)?.report.id;
  if (last === undefined) return null;
  const isCurrent = lastListing(card).get(milestone.priority) === last;
  const edition = isCurrent ? card.latest.report.id : last;
  return {
    text: citeText(card, milestone.wording),
    path: editionPriorityLink(card, edition, milestone.priority, milestone.id),
  };
}
