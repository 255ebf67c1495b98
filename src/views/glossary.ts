import type { GlossaryTerm } from "../domain/glossary.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { sortByTerm } from "../wording/a-to-z.ts";
import { citation, type Citation } from "./citation.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** A meaning and the places that print it. */
export interface MeaningEntry {
  text: string;
  sources: readonly Citation[];
}

/** One term as the glossary page shows it. */
export interface GlossaryEntry {
  /** Also its place on the page. */
  id: string;
  term: string;
  /** Other written forms in a row, without those that differ only in their apostrophe. */
  forms: string;
  /** Each printed meaning once. */
  meanings: readonly MeaningEntry[];
  /** Markdown: the editor's explanation. */
  explanation: string;
  editorNotes: readonly string[];
}

/** The terms that start with one letter, or with a number. */
export interface GlossaryLetter {
  /** "A", or "0 to 9". */
  letter: string;
  /** Its place on the page. */
  id: string;
  entries: readonly GlossaryEntry[];
}

export interface GlossaryPage {
  title: string;
  description: string;
  introduction: readonly string[];
  letters: readonly GlossaryLetter[];
}

function letterOf(term: string): string {
  const first = /[\p{L}\p{N}]/u.exec(term.normalize("NFD"))?.[0].toUpperCase() ?? "";
  return /[A-Z]/.test(first) ? first : "0 to 9";
}

function otherForms(term: GlossaryTerm): string {
  const plain = (form: string): string => form.replace(/’/g, "'");
  const all = [term.term, ...term.forms].map(plain);
  const first = (_: string, index: number): boolean =>
    all.indexOf(all[index + 1] ?? "") === index + 1;
  return term.forms.filter(first).join("; ");
}

function entry(card: ReportCard, term: GlossaryTerm): GlossaryEntry {
  const { plan } = card.content;
  const byText = Map.groupBy(term.printed, (one) => one.meaning);
  const meanings = [...byText].map(([text, printed]) => ({
    text,
    sources: printed.map(({ source }) => citation(plan, source)),
  }));
  const { id, text: explanation, editorNotes } = term;
  return { id, term: term.term, forms: otherForms(term), meanings, explanation, editorNotes };
}

function words(
  card: ReportCard,
  count: number,
  unexplained: number,
): Omit<GlossaryPage, "letters"> {
  const { title } = card.content.plan;
  return {
    title: phrase("glossary"),
    description: phrase("glossary-description", { plan: title }),
    introduction: [
      phrase("glossary-explains", { n: count }),
      phrase("glossary-quotation-marks"),
      ...(unexplained > 0 ? [phrase("glossary-no-meaning", { n: unexplained })] : []),
    ],
  };
}

/** What the glossary page says: every term from A to Z, under its letter. */
export function glossaryPage(card: ReportCard): GlossaryPage {
  const terms = sortByTerm(card.content.glossary);
  const groups = Map.groupBy(terms, (term) => letterOf(term.term));
  const letters = [...groups].map(([letter, group]) => ({
    letter,
    id: letter === "0 to 9" ? "letter-number" : `letter-${letter.toLowerCase()}`,
    entries: group.map((term) => entry(card, term)),
  }));
  const unexplained = terms.filter((term) => term.printed.length === 0).length;
  return { ...words(card, terms.length, unexplained), letters };
}
