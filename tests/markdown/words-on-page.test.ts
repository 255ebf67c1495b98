import { expect, test } from "vitest";
import type { GlossaryTerm } from "../../src/domain/glossary.ts";
import { wordsOnPage } from "../../src/views/words-on-page.ts";

const source = { document: "a", place: "b" };
const words: GlossaryTerm[] = [
  {
    id: "neet",
    term: "NEET",
    forms: [],
    printed: [
      { meaning: "Not in Education", source },
      { meaning: "not in education", source },
      { meaning: "no job", source },
    ],
    editorNotes: [],
    text: "Young people **without** work.\n\nOr school.",
  },
  { id: "better", term: "(Better)", forms: [], printed: [], editorNotes: [], text: "x" },
];

test("words stand from A to Z with each printed meaning once and the explanation in plain words", () => {
  expect(wordsOnPage(words)).toEqual([
    {
      term: "(Better)",
      id: "word-better",
      useId: "use-better",
      meanings: [],
      explanation: "x",
      path: "/glossary/b/#better",
    },
    {
      term: "NEET",
      id: "word-neet",
      useId: "use-neet",
      meanings: ["Not in Education", "no job"],
      explanation: "Young people without work. Or school.",
      path: "/glossary/n/#neet",
    },
  ]);
});
