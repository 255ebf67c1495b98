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
  title: { phrase: "table-priorities" },
  about: { phrase: "table-priorities-row" },
  keys: [
    { name: "priority", type: "number", about: { phrase: "column-own-priority" } },
    { name: "title", about: { phrase: "column-priorities-title" } },
    { name: "shortTitle", about: { phrase: "column-priorities-short-title" } },
    { name: "aim", about: { phrase: "column-priorities-aim" } },
    {
      name: "leads",
      type: "list",
      about: { phrase: "column-priorities-leads" },
    },
    {
      name: "actions",
      type: "list",
      about: { phrase: "column-priorities-actions" },
    },
    {
      name: "keyIndicators",
      type: "list",
      none: "z",
      about: { phrase: "column-priorities-key-indicators" },
    },
    {
      name: "addedIn",
      none: "z",
      about: { phrase: "column-priorities-added-in" },
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
  rows: (card) => card.priorities.map(row),
};
