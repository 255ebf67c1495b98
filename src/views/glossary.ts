import type { PageLink } from "../addresses/page-link.ts";
import { glossaryLetter, glossaryLetterPath, glossaryPath } from "../addresses/paths.ts";
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

/** The terms of one letter, each leading to its meaning. */
export interface GlossaryLetter {
  /** "A", or "0 to 9". */
  letter: string;
  /** Its place on the page. */
  id: string;
  /** `id`: where the term stood when all meanings were on one page; links to it still lead here. */
  terms: readonly (PageLink & { id: string })[];
}

/** The way into the glossary: every term from A to Z. */
export interface GlossaryPage {
  title: string;
  description: string;
  introduction: readonly string[];
  letters: readonly GlossaryLetter[];
}

/** The page of one letter, with every meaning in full. */
export interface GlossaryLetterPage {
  title: string;
  description: string;
  path: string;
  entries: readonly GlossaryEntry[];
  /** All letters; the path of this page's own is null. */
  letters: readonly { text: string; path: string | null }[];
}

function letterName(letter: string): string {
  return letter === "0-9" ? "0 to 9" : letter.toUpperCase();
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

function byLetter({ content }: ReportCard): Map<string, GlossaryTerm[]> {
  const groups = Map.groupBy(sortByTerm(content.glossary), ({ id }) => glossaryLetter(id));
  return new Map([...groups].sort(([a], [b]) => a.localeCompare(b, "en")));
}

/** The letters that have terms: "0-9", "a". */
export function glossaryLetters(card: ReportCard): string[] {
  return [...byLetter(card).keys()];
}

/** What the glossary's first page says: every term under its letter. */
export function glossaryPage(card: ReportCard): GlossaryPage {
  const { glossary } = card.content;
  const letters = [...byLetter(card)].map(([letter, terms]) => ({
    letter: letterName(letter),
    id: letter === "0-9" ? "letter-number" : `letter-${letter}`,
    terms: terms.map(({ id, term }) => ({ id, text: term, path: glossaryPath(id) })),
  }));
  const unexplained = glossary.filter((term) => term.printed.length === 0).length;
  return { ...words(card, glossary.length, unexplained), letters };
}

/**
 * What the glossary says under one letter.
 *
 * @throws Error if no term is kept under it
 */
export function glossaryLetterPage(card: ReportCard, letter: string): GlossaryLetterPage {
  const groups = byLetter(card);
  const terms = groups.get(letter);
  if (!terms) throw new Error(`The glossary has no term under ${letter}.`);
  return {
    title: `${phrase("glossary")}: ${letterName(letter)}`,
    description: phrase("glossary-description", { plan: card.content.plan.title }),
    path: glossaryLetterPath(letter),
    entries: terms.map((term) => entry(card, term)),
    letters: [...groups.keys()].map((one) => ({
      text: letterName(one),
      path: one === letter ? null : glossaryLetterPath(one),
    })),
  };
}
