import type { ReportCard } from "../domain/report-card.ts";
import { countIn } from "../domain/counts/counts.ts";
import { counted, say, type Said } from "../wording/counts.ts";
import { countOfNoun } from "../wording/numbers.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { priorityPath } from "../addresses/paths.ts";
import { noMilestones } from "../wording/milestones.ts";

/** One priority in the list of all priorities. */
export interface PriorityListItem {
  number: number;
  link: PageLink;
  title: string;
  leads: readonly string[];
  /** "9 actions, 52 delivery milestones", or why there are none. */
  holds: Said;
}

/** All priorities in the plan's order. */
export function priorityList(card: ReportCard): PriorityListItem[] {
  return card.priorities.map((priority) => {
    const standing = countIn(card, "milestones-standing", { priority: priority.number });
    const { one, many } = card.words.milestoneInFull;
    const { length } = priority.actions;
    const actions = length === 0 ? "" : `${countOfNoun(length, card.words.action)}, `;
    return {
      number: priority.number,
      link: { text: priority.shortTitle, path: priorityPath(priority.number) },
      title: priority.title,
      leads: priority.leads,
      holds: standing.isNone
        ? [noMilestones(card.words)]
        : say`${actions}${counted(standing, one, many)}.`,
    };
  });
}
