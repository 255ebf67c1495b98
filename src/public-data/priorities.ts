import type { Priority } from "../domain/priority.ts";
import { plainText } from "../markdown/plain-text.ts";
import type { DataSet, Row } from "./data-set.ts";

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
export const priorities: DataSet = {
  name: "priorities",
  title: "Priorities",
  about: "One row for each priority of the plan.",
  keys: [
    { name: "priority", type: "number", about: "The priority’s number." },
    { name: "title", about: "The priority, as printed." },
    { name: "shortTitle", about: "A few of the title’s own words, as this site uses them." },
    { name: "aim", about: "What is printed of its aim beyond the title, if anything." },
    { name: "leads", type: "list", about: "A list of strategic leads, as printed." },
    {
      name: "actions",
      type: "list",
      about: "A list of the priority’s actions, each with its printed number.",
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
      about: "The report that says the priority was added after the plan began, if one does.",
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
