import { wordingIn } from "../domain/change.ts";
import type { Plan } from "../domain/plan.ts";
import { countingAs, type RatingKey } from "../domain/rating.ts";
import { anyOf } from "../domain/rating-words.ts";
import type { ReportEntry } from "../domain/report-card.ts";
import { plainText } from "../markdown/plain-text.ts";
import type { DataSet, Row } from "./data-set.ts";

function row(entry: ReportEntry): Row {
  const { report, milestone, update, leads } = entry;
  return {
    report: report.id,
    priority: milestone.priority,
    number: update.number,
    milestone: milestone.id,
    milestoneText: wordingIn(entry),
    rating: update.rating,
    updateText: plainText(update.text),
    leads: leads.names,
    leadsBasis: leads.basis,
    source: { document: update.source.document, place: update.source.place },
    editorNotes: update.editorNotes,
  };
}

/** A rating that says that there is no news is the report's own answer. */
function notTheSame(ratings: RatingKey): string {
  const none = anyOf(countingAs(ratings, "no-news"));
  return none === "" ? "" : ` That is not the same as ${none}.`;
}

/** What each report says about each delivery milestone. */
export const milestoneUpdates = ({ ratings }: Plan): DataSet => ({
  name: "milestone-updates",
  title: "Milestone updates",
  about: "One row for each delivery milestone in each report that updates the milestones.",
  keys: [
    { name: "report", about: "The report’s year and month, such as 2014-06." },
    { name: "priority", type: "number", about: "The priority’s number." },
    {
      name: "number",
      type: "number",
      about:
        "The delivery milestone’s number within its priority, in this report. Numbers change from report to report.",
    },
    { name: "milestone", about: "The delivery milestone’s id. It never changes." },
    { name: "milestoneText", about: "The delivery milestone’s words, as this report prints them." },
    {
      name: "rating",
      type: "list",
      about: `A list of ratings: one, or several for a split rating. Empty (null in JSON) where the source does not record the rating.${notTheSame(ratings)}`,
    },
    {
      name: "updateText",
      about:
        "The update word for word, without its layout: a line for each paragraph, point or table row. [words left out: …] stands where words are left out, with the reason.",
    },
    { name: "leads", type: "list", about: "A list of those who lead, as printed." },
    {
      name: "leadsBasis",
      about:
        "beside: the leads are printed beside the milestone. group: beside its sub-heading. near: beside another milestone of the same action, so they seem to apply. none: the action names no leads.",
    },
    {
      name: "source",
      parts: ["document", "place"],
      about: "The document (see the list below) and the place in it.",
    },
    {
      name: "editorNotes",
      type: "list",
      none: "z",
      about: "A list of notes by the editor of the report card.",
    },
  ],
  rows: (card) => card.reports.flatMap(({ entries }) => entries.map(row)),
});
