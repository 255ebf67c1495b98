import { compareDropped } from "../domain/content-changes/compare-dropped.ts";
import { compareMilestones } from "../domain/content-changes/compare-milestones.ts";
import { openPart, type Hidden } from "../domain/hidden.ts";
import type { Milestone } from "../domain/milestone.ts";
import { milestoneSchema } from "../schemas/milestone.ts";
import { defineKind } from "./kind.ts";
import { ID, idOf, NUMBER } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    milestones: readonly Milestone[];
  }
}

/**
 * A milestone as the open reports know it: in the words that the last of them prints, and not
 * replaced while the last of them still lists it.
 */
function openMilestone(one: Milestone, hidden: Hidden): Milestone {
  const replaced = !hidden.has("milestone", one.replacedBy) && !hidden.stillListed(one.id);
  const printed = hidden.lastUpdate(one.id)?.wording;
  return {
    ...one,
    // The short title follows the newest wording, which may be the one that waits.
    ...(printed === undefined ? {} : { wording: printed, shortTitle: undefined }),
    replacedBy: replaced ? one.replacedBy : undefined,
    editorNotes: openPart(one.editorNotes, hidden),
  };
}

/** The delivery milestones. One that only a report knows that waits is kept back with it. */
export const milestone = defineKind({
  name: "milestone",
  collection: "milestones",
  place: "milestones/<priority>/<id>.md",
  pattern: new RegExp(`^milestones/${NUMBER}/${ID}\\.md$`),
  format: "markdown",
  schema: milestoneSchema,
  body: "allowed",
  fewPeople: "explained",
  form: {
    label: "Milestones",
    one: "milestone",
    shows: "wording",
    adds: "typed",
    record: {
      fields: ["wording"],
      about: ([, milestone]) => ({ milestone }),
    },
  },
  entry: (file) => ({ ...file.data, id: idOf(file), text: file.body }),
  key: ({ id }) => id,
  embargo: (one, hidden) =>
    hidden.has("milestone", one.id) || hidden.has("priority", one.priority)
      ? null
      : openMilestone(one, hidden),
  changes: (before, after, names) => [
    ...compareDropped(before, after, names),
    ...compareMilestones(before, after, names),
  ],
});
