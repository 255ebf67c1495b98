import type { Content } from "../content.ts";
import type { Milestone } from "../milestone.ts";
import { published } from "./compare-prose.ts";
import type { Names } from "./compare-reports.ts";
import {
  about,
  allWords,
  inRecord,
  pair,
  wordsChanged,
  type ContentChange,
} from "./content-change.ts";

function placeOf({ priority, action, group, replacedBy }: Milestone, names: Names): string {
  const next = replacedBy === undefined ? "" : `, replaced by “${names.milestone(replacedBy)}”`;
  const { words } = names;
  const under =
    action === undefined ? "" : `, ${words.action.one} ${[action, group ?? ""].join(" ").trim()}`;
  return `${words.priority.one} ${priority}${under}${next}`;
}

/** A milestone that reads otherwise: its old words are named, because readers know it by them. */
function compareWording(
  before: Content,
  from: Milestone,
  to: Milestone,
  names: Names,
): ContentChange[] {
  const record = published(before, { milestone: to.id });
  const subject = `${names.priority(to.priority)}, ${names.words.milestone.one} ${to.id}, renamed`;
  return wordsChanged(subject, from.wording, to.wording, record, "wording").map((one) => ({
    ...one,
    kind: "milestone-renamed",
  }));
}

/** What changes in the milestones themselves: words, place, notes. */
export function compareMilestones(before: Content, after: Content, names: Names): ContentChange[] {
  const { gone, added, both } = pair(before.milestones, after.milestones, (one) => one.id);
  return [
    ...gone.map((one): ContentChange => ({
      kind: "milestone-deleted",
      subject: names.milestone(one.id),
      about: names.aboutMilestone(one.id),
      ...inRecord(published(before, { milestone: one.id }), "removed"),
    })),
    ...both.flatMap(({ from, to }) =>
      about(names.aboutMilestone(to.id), [
        ...compareWording(before, from, to, names),
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
    ),
    ...added.map((one): ContentChange => ({
      kind: "milestone-added",
      subject: names.milestone(one.id),
      about: names.aboutMilestone(one.id),
    })),
  ];
}
