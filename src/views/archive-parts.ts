import type { PrintedSection } from "../domain/archive.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { decimalsOf, printShare, share, sum } from "../domain/share.ts";
import { listWords } from "../wording/numbers.ts";
import { citation, type Citation } from "./citation.ts";
import type { PlainTable } from "./evidence.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** A printed section with its paragraphs and lists told apart. */
export interface SectionView {
  heading: string;
  blocks: readonly { list: boolean; texts: readonly string[] }[];
  source: Citation;
  editorNotes: readonly string[];
}

/** A printed table of counts: one row for each mark, stage or theme. */
export interface CountTable extends PlainTable {
  note: string | null;
  /** Whether the last row is the total of the others. */
  hasTotal: boolean;
  source: Citation;
}

/** A printed section as a page shows it. */
export function sectionView(card: ReportCard, section: PrintedSection): SectionView {
  const blocks: { list: boolean; texts: string[] }[] = [];
  for (const { kind, text } of section.text) {
    const list = kind === "point";
    const last = blocks.at(-1);
    if (last?.list === true && list) last.texts.push(text);
    else blocks.push({ list, texts: [text] });
  }
  const { heading, editorNotes } = section;
  return { heading, blocks, source: citation(card.content.plan, section.source), editorNotes };
}

/** Printed percentages added as they are printed. */
function printedSum(percents: readonly string[]): string {
  const plain = percents.map((text) => text.replace("%", ""));
  const exact = sum(
    plain.map((text) => share(Number(text.replace(".", "")), 10 ** decimalsOf(text))),
  );
  return printShare(exact, Math.max(...plain.map(decimalsOf)));
}

/**
 * Says where printed percentages do not make 100, since each is rounded on its own.
 *
 * @param rows percentages by row, sign included; a column each for the names
 * @returns null where every column makes 100
 */
export function roundedPercents(
  rows: readonly (readonly string[])[],
  names: readonly string[],
): string | null {
  const odd = names.flatMap((name, column) => {
    const made = printedSum(rows.map((row) => row[column] ?? "0%"));
    return made === "100"
      ? []
      : [name === "" ? `${made}%` : phrase("percent-for", { percent: `${made}%`, name })];
  });
  if (odd.length === 0) return null;
  return phrase("percents-rounded", { sums: listWords(odd) });
}

/** The title and date of the paper, as the plan lists it. */
export function documentTitle(card: ReportCard, id: string): string {
  const found = card.content.plan.documents.find((one) => one.id === id);
  return found ? `${found.title}, ${found.date}` : id;
}
