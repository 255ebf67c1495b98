import { wordingIn } from "../domain/change.ts";
import type { Entry } from "../domain/leads.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import { countOfNoun } from "../wording/numbers.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { milestonePath, reportPath } from "../addresses/paths.ts";

/** One kind of change with the milestones it touches. */
export interface ChangeList {
  /** "3 milestones added" */
  summary: string;
  items: readonly (PageLink & { detail: string })[];
}

/** What became of the milestones since the report before that lists them. */
export interface MilestoneChangesView {
  since: PageLink;
  kept: string;
  lists: readonly ChangeList[];
}

function placeIn({ priority }: PlanWords, entry: Entry): string {
  return `${priority.one} ${entry.milestone.priority}, number ${entry.update.number}`;
}

function item(entry: Entry, detail: string): ChangeList["items"][number] {
  return { text: wordingIn(entry), path: milestonePath(entry.milestone.id), detail };
}

/**
 * Added, dropped, renumbered and reworded milestones since the report before; null for the first
 * report and for reports that do not list milestones.
 */
export function milestoneChanges(card: ReportCard, part: ReportPart): MilestoneChangesView | null {
  const before = card.reports.findLast(
    ({ report, entries }) => report.id < part.report.id && entries.length > 0,
  );
  if (!before || part.entries.length === 0) return null;
  const { added, dropped, renumbered, reworded, kept } = card.changeInMilestones(before, part);
  const place = (entry: Entry): string => placeIn(card.words, entry);
  const count = (items: readonly unknown[], verb: string): string =>
    `${countOfNoun(items.length, card.words.milestone)} ${verb}`;
  return {
    since: { text: before.report.name, path: reportPath(before.report.id) },
    kept: `${countOfNoun(kept.length, card.words.milestone)} of that report ${kept.length === 1 ? "is" : "are"} still here.`,
    lists: [
      { summary: count(added, "added"), items: added.map((one) => item(one, place(one))) },
      {
        summary: count(dropped, "dropped"),
        items: dropped.map((one) => item(one, `was ${place(one)}`)),
      },
      {
        summary: count(renumbered, "with another number"),
        items: renumbered.map(({ from, to }) =>
          item(to, `${place(to)}, was number ${from.update.number}`),
        ),
      },
      {
        summary: count(reworded, "in other words"),
        items: reworded.map(({ from, to }) => item(to, `${place(to)}, was “${wordingIn(from)}”`)),
      },
    ],
  };
}
