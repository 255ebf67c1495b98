import type { Content } from "../content.ts";
import type { Milestone } from "../milestone.ts";
import { published } from "./compare-prose.ts";
import type { Names } from "./compare-reports.ts";
import { allWords, inRecord, pair, wordsChanged, type ContentChange } from "./content-change.ts";

function placeOf({ priority, action, group, replacedBy }: Milestone, names: Names): string {
  const next = replacedBy === undefined ? "" : `, replaced by “${names.milestone(replacedBy)}”`;
  return `priority ${priority}, action ${[action, group ?? ""].join(" ").trim()}${next}`;
}

/** What changes in the milestones themselves: words, place, notes. */
export function compareMilestones(before: Content, after: Content, names: Names): ContentChange[] {
  const { gone, added, both } = pair(before.milestones, after.milestones, (one) => one.id);
  return [
    ...gone.map((one): ContentChange => ({
      kind: "milestone-deleted",
      subject: names.milestone(one.id),
      ...inRecord(published(before, { milestone: one.id }), "removed"),
    })),
    ...both.flatMap(({ from, to }) => [
      ...wordsChanged(
        `${names.milestone(to.id)}, wording`,
        from.wording,
        to.wording,
        published(before, { milestone: to.id }),
        "wording",
      ),
      ...wordsChanged(
        `${names.milestone(to.id)}, short title`,
        from.shortTitle ?? "",
        to.shortTitle ?? "",
      ),
      ...wordsChanged(`${names.milestone(to.id)}, details`, from.text, to.text),
      ...wordsChanged(
        `${names.milestone(to.id)}, place in the plan`,
        placeOf(from, names),
        placeOf(to, names),
      ),
      ...wordsChanged(
        `${names.milestone(to.id)}, notes`,
        allWords(from.editorNotes),
        allWords(to.editorNotes),
      ),
    ]),
    ...added.map((one): ContentChange => ({
      kind: "milestone-added",
      subject: names.milestone(one.id),
    })),
  ];
}
