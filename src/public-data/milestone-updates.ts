import { sentenceCase } from "../domain/noun.ts";
import { wordingIn } from "../domain/change.ts";
import type { Plan } from "../domain/plan.ts";
import { once } from "../domain/once.ts";
import { countingAs, type RatingKey } from "../domain/rating.ts";
import { anyOf } from "../wording/rating-lists.ts";
import type { ReportCard, ReportEntry } from "../domain/report-card.ts";
import { plainText } from "../markdown/plain-text.ts";
import type { Row, WordedSet } from "./data-set.ts";

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

/** Made once for a report card: the table and what each report brought both ask for them. */
const rows = once((card: ReportCard): readonly Row[] =>
  card.reports.flatMap(({ entries }) => entries.map(row)),
);

/** A rating that says that there is no news is the report's own answer. */
function notTheSame(ratings: RatingKey): string {
  const none = anyOf(countingAs(ratings, "no-news"));
  return none === "" ? "" : ` That is not the same as ${none}.`;
}

/** What each report says about each delivery milestone. */
export const milestoneUpdates = ({ ratings }: Plan): WordedSet => ({
  name: "milestone-updates",
  title: ({ milestone }) => `${sentenceCase(milestone.one)} updates`,
  about: ({ milestoneInFull, milestone }) =>
    `One row for each ${milestoneInFull.one} in each report that updates the ${milestone.many}.`,
  keys: [
    { name: "report", about: "The report’s year and month, such as 2014-06." },
    { name: "priority", type: "number", about: ({ priority }) => `The ${priority.one}’s number.` },
    {
      name: "number",
      type: "number",
      about: ({ milestoneInFull, priority }) =>
        `The ${milestoneInFull.one}’s number within its ${priority.one}, in this report. Numbers change from report to report.`,
    },
    {
      name: "milestone",
      about: ({ milestoneInFull }) => `The ${milestoneInFull.one}’s id. It never changes.`,
    },
    {
      name: "milestoneText",
      about: ({ milestoneInFull }) =>
        `The ${milestoneInFull.one}’s words, as this report prints them.`,
    },
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
      about: ({ milestone, action }) =>
        `beside: the leads are printed beside the ${milestone.one}. group: beside its sub-heading. near: beside another ${milestone.one} of the same ${action.one}, so they seem to apply. none: the ${action.one} names no leads.`,
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
  rows,
});
