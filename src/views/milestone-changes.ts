import { wordingIn } from "../domain/change.ts";
import type { Entry } from "../domain/leads.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import type { ChangeCountName } from "../domain/counts/change-counts.ts";
import type { Count } from "../domain/counts/count.ts";
import { countIn } from "../domain/counts/counts.ts";
import type { Phrase } from "../wording/catalogue/en-GB.ts";
import { agreeing, counted, type Said } from "../wording/counts.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { milestonePath, reportPath } from "../addresses/paths.ts";
import { phrase, saying } from "../wording/catalogue/phrase.ts";

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
  return phrase("place-number", {
    priority: `${priority.one} ${String(entry.milestone.priority)}`,
    n: String(entry.update.number),
  });
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
  const counting = (name: ChangeCountName, as: Phrase): Said =>
    saying(as, { ...agreeing(count(name)), count: counted(count(name), single, many) });
  const list = (name: ChangeCountName, as: Phrase, items: ChangeList["items"]): ChangeList => ({
    summary: counting(name, as),
    count: count(name),
    items,
  });
  return {
    since: { text: before.report.name, path: reportPath(before.report.id) },
    kept: counting("milestones-kept", "kept-of-report"),
    lists: [
      list(
        "milestones-added",
        "n-added",
        added.map((one) => item(one, place(one))),
      ),
      list(
        "milestones-dropped",
        "n-dropped",
        dropped.map((one) => item(one, phrase("was-place", { place: place(one) }))),
      ),
      list(
        "milestones-renumbered",
        "n-renumbered",
        renumbered.map(({ from, to }) =>
          item(to, phrase("was-number", { place: place(to), n: String(from.update.number) })),
        ),
      ),
      list(
        "milestones-reworded",
        "n-reworded",
        reworded.map(({ from, to }) =>
          item(to, phrase("was-words", { place: place(to), words: wordingIn(from) })),
        ),
      ),
    ],
  };
}
