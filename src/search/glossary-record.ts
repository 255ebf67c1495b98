import type { GlossaryTerm } from "../domain/glossary.ts";
import { plainText } from "../markdown/plain-text.ts";
import { glossaryPath } from "../addresses/paths.ts";
import type { OtherWords } from "./other-words.ts";
import type { SearchRecord } from "./record.ts";

/** The record of a term: its explanation, with its other forms and meanings as other words. */
export function glossaryRecord(term: GlossaryTerm, other: OtherWords): SearchRecord {
  const meanings = term.printed.map((one) => one.meaning);
  const names = [...new Set([...term.forms, ...meanings])];
  const explanation = plainText(term.text);
  const text = [explanation, ...meanings].join("\n");
  return {
    path: glossaryPath(term.id),
    title: term.term,
    kind: "glossary",
    detail: "Glossary",
    words: [...new Set([...names, ...other([term.term, ...names].join("\n"))])],
    also: other(explanation),
    sections: [{ anchor: null, heading: null, text, weight: 1 }],
    priority: null,
    status: [],
    reports: [],
  };
}
