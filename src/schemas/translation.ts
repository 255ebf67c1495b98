import { z } from "zod";
import { id, line, reportId } from "./common.ts";
import { field } from "./field.ts";
import { planWordsSchema } from "./plan-words.ts";

const of = field(z.string().regex(/^[0-9a-f]{8}$/, { error: "is not a mark of eight digits" }), {
  label: "Of",
  hint: "the mark of the words that were translated; the check says it",
  example: '"00000000"',
});

function words(label: string, hint: string, example: string) {
  return field(line, { label, hint, example: `"${example}"` });
}

const idField = field(id, { label: "Id", hint: "the id of what is translated", example: '"neet"' });

function list<Shape extends z.ZodRawShape>(label: string, hint: string, shape: Shape) {
  return field(z.array(z.strictObject({ ...shape, of })).default([]), {
    label,
    hint,
    example: "[]",
  });
}

/** `translations/<language>.json`: words of the content in a second language. All may be left out. */
export const translationSchema = z.strictObject({
  // What the plan calls its levels and readers, with the same keys as in `plan.json`.
  words: planWordsSchema,
  ratings: list("Ratings", "names of ratings", {
    key: field(id, { label: "Key", hint: "the key of the rating", example: '"green"' }),
    name: words("Name", "its name in the language", "Gwyrdd"),
  }),
  priorities: list("Priorities", "titles of priorities", {
    number: field(z.int().min(1), { label: "Number", hint: "its number", example: "1" }),
    title: words("Title", "the whole title", "Byddwn yn gwneud strydoedd yn ddiogel"),
    shortTitle: words("Short title", "the same in a few words", "Strydoedd diogel"),
  }),
  milestones: list("Milestones", "wordings of milestones", {
    id: idField,
    wording: words("Wording", "its whole wording", "Trwsio pob lamp stryd o fewn wythnos"),
  }),
  reports: list("Reports", "names and titles of reports", {
    id: field(reportId, { label: "Id", hint: "the id of the report", example: '"2040-q2"' }),
    name: words("Name", "its name", "Ebrill i Fehefin 2040"),
    title: words("Title", "its title", "Adroddiad Chwarterol Cyntaf"),
  }),
  indicators: list("Indicators", "names of indicators", {
    id: idField,
    name: words("Name", "its name", "Pobl sy’n cerdded i’r ysgol"),
    question: words("Question", "the question that it answers", "Faint sy’n cerdded?"),
  }),
  glossary: list("Glossary", "terms and their explanations", {
    id: idField,
    term: words("Term", "the term", "Dangosydd"),
    text: words("Text", "its explanation", "Ffigur sy’n dangos sut mae pethau’n mynd."),
  }),
  easyRead: list("Easy Read", "Easy Read pages", {
    id: idField,
    title: words("Title", "the title of the page", "Strydoedd diogel"),
    lines: field(z.array(line), {
      label: "Lines",
      hint: "every heading and every row of the page, in order, without the names of pictures",
      example: '["Beth rydym ei eisiau", "Strydoedd diogel i bawb."]',
    }),
  }),
});
