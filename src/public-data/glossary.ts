import type { GlossaryTerm } from "../domain/glossary.ts";
import { plainText } from "../markdown/plain-text.ts";
import { sortByTerm } from "../wording/a-to-z.ts";
import type { DataSet, Row } from "./data-set.ts";

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
export const glossary: DataSet = {
  name: "glossary",
  title: "Glossary",
  about: "One row for each term or abbreviation.",
  keys: [
    { name: "id", about: "The term’s id. Its place in the glossary is /glossary/#<id>." },
    { name: "term", about: "The term as it is mostly written." },
    { name: "forms", type: "list", none: "z", about: "A list of other written forms." },
    {
      name: "printed",
      type: "records",
      none: "z",
      about:
        "A list of meanings that a source prints, each with its document and place. Empty where no source explains the term.",
    },
    { name: "explanation", about: "The editor’s plain explanation." },
    {
      name: "editorNotes",
      type: "list",
      none: "z",
      about: "A list of notes by the editor of the report card.",
    },
  ],
  rows: (card) => sortByTerm(card.content.glossary).map(row),
};
