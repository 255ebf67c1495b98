import { wordingIn } from "../domain/change.ts";
import type { Entry } from "../domain/leads.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import type { ChangeCountName } from "../domain/counts/change-counts.ts";
import type { Count } from "../domain/counts/count.ts";
import { countIn } from "../domain/counts/counts.ts";
import { counted, say, type Said } from "../wording/counts.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { milestonePath, reportPath } from "../addresses/paths.ts";

/** One kind of change with the milestones it touches. */
export interface ChangeList {
  /** "3 milestones added" */
  summary: Said;
  /** What the summary counts. */
  count: Count;
  items: readonly (PageLink & { detail: string })[];
}

/** What became of the milestones since the report before that lists them. */
export interface MilestoneChangesView {
  since: PageLink;
  kept: Said;
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
  const { added, dropped, renumbered, reworded } = card.changeInMilestones(before, part);
  const place = (entry: Entry): string => placeIn(card.words, entry);
  const { one: single, many } = card.words.milestone;
  const scope = { since: before.report.id, report: part.report.id };
  const count = (name: ChangeCountName): Count => countIn(card, name, scope);
  const counting = (name: ChangeCountName, verb: string): Said =>
    say`${counted(count(name), single, many)} ${verb}`;
  const list = (name: ChangeCountName, verb: string, items: ChangeList["items"]): ChangeList => ({
    summary: counting(name, verb),
    count: count(name),
    items,
  });
  const still = count("milestones-kept").isOne ? "is" : "are";
  return {
    since: { text: before.report.name, path: reportPath(before.report.id) },
    kept: say`${counting("milestones-kept", "of that report")} ${still} still here.`,
    lists: [
      list(
        "milestones-added",
        "added",
        added.map((one) => item(one, place(one))),
      ),
      list(
        "milestones-dropped",
        "dropped",
        dropped.map((one) => item(one, `was ${place(one)}`)),
      ),
      list(
        "milestones-renumbered",
        "with another number",
        renumbered.map(({ from, to }) =>
          item(to, `${place(to)}, was number ${from.update.number}`),
        ),
      ),
      list(
        "milestones-reworded",
        "in other words",
        reworded.map(({ from, to }) => item(to, `${place(to)}, was “${wordingIn(from)}”`)),
      ),
    ],
  };
}
