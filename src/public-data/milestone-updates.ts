import { wordingIn } from "../domain/change.ts";
import type { Plan } from "../domain/plan.ts";
import { once } from "../domain/once.ts";
import { countingAs, type RatingKey } from "../domain/rating.ts";
import { anyOf } from "../wording/rating-lists.ts";
import type { ReportCard, ReportEntry } from "../domain/report-card.ts";
import { plainText } from "../markdown/plain-text.ts";
import type { Row, Told, WordedKey, WordedSet } from "./data-set.ts";

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

/** A rating that says that there is no news is the report's own answer: no rating is another thing. */
function ratingKey(ratings: RatingKey): WordedKey {
  const none = countingAs(ratings, "no-news");
  const notTheSame: Told = {
    phrase: "column-rating-not-the-same",
    values: { none: (tell) => anyOf(none, tell) },
  };
  const about: Told = { phrase: "column-milestone-updates-rating" };
  return { name: "rating", type: "list", about: none.length > 0 ? [about, notTheSame] : about };
}

/** What each report says about each delivery milestone. */
export const milestoneUpdates = ({ ratings }: Plan): WordedSet => ({
  name: "milestone-updates",
  title: { phrase: "table-milestone-updates" },
  about: { phrase: "table-milestone-updates-row" },
  keys: [
    { name: "report", about: { phrase: "column-report" } },
    { name: "priority", type: "number", about: { phrase: "column-own-priority" } },
    {
      name: "number",
      type: "number",
      about: { phrase: "column-milestone-updates-number" },
    },
    {
      name: "milestone",
      about: { phrase: "column-milestone-updates-milestone" },
    },
    {
      name: "milestoneText",
      about: { phrase: "column-milestone-updates-milestone-text" },
    },
    ratingKey(ratings),
    {
      name: "updateText",
      about: { phrase: "column-milestone-updates-update-text" },
    },
    { name: "leads", type: "list", about: { phrase: "column-milestone-updates-leads" } },
    {
      name: "leadsBasis",
      about: { phrase: "column-milestone-updates-leads-basis" },
    },
    {
      name: "source",
      parts: ["document", "place"],
      about: { phrase: "column-source" },
    },
    {
      name: "editorNotes",
      type: "list",
      none: "z",
      about: { phrase: "column-editor-notes" },
    },
  ],
  rows,
});
