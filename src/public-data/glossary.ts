import type { GlossaryTerm } from "../domain/glossary.ts";
import { plainText } from "../markdown/plain-text.ts";
import { sortByTerm } from "../wording/a-to-z.ts";
import type { Row, WordedSet } from "./data-set.ts";

function row({ id, term, forms, printed, text, editorNotes }: GlossaryTerm): Row {
  return {
    id,
    term,
    forms,
    printed: printed.map(({ meaning, source }) => ({
      meaning,
      document: source.document,
      place: source.place,
    })),
    explanation: plainText(text),
    editorNotes,
  };
}

/** The glossary. */
export const glossary: WordedSet = {
  name: "glossary",
  title: { phrase: "table-glossary" },
  about: { phrase: "table-glossary-row" },
  keys: [
    { name: "id", about: { phrase: "column-glossary-id" } },
    { name: "term", about: { phrase: "column-glossary-term" } },
    { name: "forms", type: "list", none: "z", about: { phrase: "column-glossary-forms" } },
    {
      name: "printed",
      type: "records",
      none: "z",
      about: { phrase: "column-glossary-printed" },
    },
    { name: "explanation", about: { phrase: "column-glossary-explanation" } },
    {
      name: "editorNotes",
      type: "list",
      none: "z",
      about: { phrase: "column-editor-notes" },
    },
  ],
  rows: (card) => sortByTerm(card.content.glossary).map(row),
};
