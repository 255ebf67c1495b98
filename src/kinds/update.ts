import { compareUpdates } from "../domain/content-changes/compare-reports.ts";
import { openPart, type Hidden } from "../domain/hidden.ts";
import type { MilestoneLink, MilestoneUpdate } from "../domain/update.ts";
import { updateSchema } from "../schemas/update.ts";
import { defineKind } from "./kind.ts";
import { ID, REPORT } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    updates: readonly MilestoneUpdate[];
  }
}

function openLinks(links: readonly MilestoneLink[], hidden: Hidden): MilestoneLink[] {
  return links
    .map((link) => ({
      ...link,
      milestones: link.milestones.filter((id) => !hidden.has("milestone", id)),
      editorNotes: openPart(link.editorNotes, hidden),
    }))
    .filter((link) => link.milestones.length > 0);
}

/** What each report says of each milestone. */
export const update = defineKind({
  name: "update",
  collection: "updates",
  place: "updates/<report>/<milestone>.md",
  pattern: new RegExp(`^updates/${REPORT}/${ID}\\.md$`),
  format: "markdown",
  schema: updateSchema,
  body: "required",
  fewPeople: "decision",
  form: {
    label: "Milestone updates",
    one: "milestone update",
    shows: "milestone",
    summary: "{{milestone}}, {{report}}",
    sameNames: true,
    adds: "{{report}}-{{milestone}}",
    record: {
      fields: ["rating", "text", "details"],
      about: ([report, milestone]) => ({ report, milestone }),
    },
  },
  entry: ({ data, body }) => ({ ...data, rating: data.rating ?? null, text: body }),
  key: (one) => `${one.report}/${one.milestone}`,
  embargo: (one, hidden) =>
    hidden.has("report", one.report) ||
    hidden.has("milestone", one.milestone) ||
    hidden.has("paper", one.source.document)
      ? null
      : {
          ...one,
          links: openLinks(one.links, hidden),
          editorNotes: openPart(one.editorNotes, hidden),
        },
  changes: compareUpdates,
});
