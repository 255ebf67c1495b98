import type { ReportCard } from "../domain/report-card.ts";
import { countOfNoun } from "../wording/numbers.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { priorityPath } from "../addresses/paths.ts";
import { isDropped } from "./dropped-milestones.ts";
import { noMilestones } from "../wording/milestones.ts";

/** One priority in the list of all priorities. */
export interface PriorityListItem {
  number: number;
  link: PageLink;
  title: string;
  leads: readonly string[];
  /** "9 actions, 52 delivery milestones", or why there are none. */
  holds: string;
}

/** All priorities in the plan's order. */
export function priorityList(card: ReportCard): PriorityListItem[] {
  return card.priorities.map((priority) => {
    const standing = card.milestonesOf(priority.number).filter((one) => !isDropped(card, one));
    const actions = countOfNoun(priority.actions.length, card.words.action);
    return {
      number: priority.number,
      link: { text: priority.shortTitle, path: priorityPath(priority.number) },
      title: priority.title,
      leads: priority.leads,
      holds:
        standing.length > 0
          ? `${actions}, ${countOfNoun(standing.length, card.words.milestoneInFull)}.`
          : noMilestones(card.words),
    };
  });
}
