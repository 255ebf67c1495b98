import { sentenceCase } from "../domain/noun.ts";
import { inSentence } from "../domain/rating-words.ts";
import type { Priority } from "../domain/priority.ts";
import { plainText } from "../markdown/plain-text.ts";
import type { Row, WordedSet } from "./data-set.ts";

function row(priority: Priority): Row {
  return {
    priority: priority.number,
    title: priority.title,
    shortTitle: priority.shortTitle,
    aim: priority.text === "" ? null : plainText(priority.text),
    leads: priority.leads,
    actions: priority.actions.map(({ id, text, points }) =>
      [`(${id}) ${text}`, ...points].join(" "),
    ),
    keyIndicators: priority.keyIndicators,
    addedIn: priority.addedIn?.report ?? null,
    source: { document: priority.source.document, place: priority.source.place },
    editorNotes: priority.editorNotes,
  };
}

/** The priorities of the plan. */
export const priorities: WordedSet = {
  name: "priorities",
  title: ({ priority }) => sentenceCase(priority.many),
  about: ({ priority }) => `One row for each ${priority.one} of the plan.`,
  keys: [
    { name: "priority", type: "number", about: ({ priority }) => `The ${priority.one}’s number.` },
    { name: "title", about: ({ priority }) => `The ${priority.one}, as printed.` },
    { name: "shortTitle", about: "A few of the title’s own words, as this site uses them." },
    { name: "aim", about: "What is printed of its aim beyond the title, if anything." },
    {
      name: "leads",
      type: "list",
      about: ({ leads }) => `A list of ${inSentence(leads)}, as printed.`,
    },
    {
      name: "actions",
      type: "list",
      about: ({ priority, action }) =>
        `A list of the ${priority.one}’s ${action.many}, each with its printed number.`,
    },
    {
      name: "keyIndicators",
      type: "list",
      none: "z",
      about: "A list of the ids of the indicators chosen to lead its page, if any are.",
    },
    {
      name: "addedIn",
      none: "z",
      about: ({ priority }) =>
        `The report that says the ${priority.one} was added after the plan began, if one does.`,
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
  rows: (card) => card.priorities.map(row),
};
