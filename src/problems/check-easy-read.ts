import type { Breach } from "../easy-read/breach.ts";
import {
  acronymBreaches,
  colourBreaches,
  markBreaches,
  typedDataBreaches,
} from "../easy-read/mark-rules.ts";
import { pageBreaches, sectionBreaches } from "../easy-read/page-rules.ts";
import { rowBreaches, sentenceBreaches } from "../easy-read/sentence-rules.ts";
import { hardWordBreaches, unknownWordBreaches, type HardWords } from "../easy-read/word-rules.ts";
import type { EasyReadPage } from "../domain/easy-read/page.ts";
import { askedBy } from "../domain/easy-read/review.ts";
import { readRows, rowsOf } from "../domain/easy-read/rows.ts";
import { wordRow, type WordedRow } from "../domain/easy-read/wording.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { isEnglish } from "../domain/language.ts";
import { wordsOf } from "../domain/words.ts";
import { checkEasyReadCoverage } from "./check-easy-read-coverage.ts";
import { checkEasyReadPictures } from "./check-easy-read-pictures.ts";
import { checkEasyReadEvidence } from "./check-easy-read-evidence.ts";
import { checkEasyReadReview } from "./check-easy-read-review.ts";
import { checkEasyReadSame } from "./check-easy-read-same.ts";
import { checkEasyReadShape } from "./check-easy-read-shape.ts";
import { problemAt } from "./content-file.ts";
import { fileId, type ContentSet, type EasyReadFile } from "./content-set.ts";
import { inBody } from "./easy-read-problem.ts";
import { nearestName } from "./nearest-name.ts";
import type { Problem } from "./problem.ts";

function inTitle(file: EasyReadFile, breach: Breach): Problem {
  const { rule, message, remedy, severity } = breach;
  return { ...problemAt(file, ["title"], rule, message, remedy), severity };
}

/** The text as typed: references and addresses taken out. */
function typedPart(text: string): string {
  return text.replace(/\{[^{}]*\}/g, " ").replace(/\]\([^)]*\)/g, "] ");
}

function textBreaches(words: string, typed: string, file: EasyReadFile, hard: HardWords): Breach[] {
  const inKey = file.data.kind === "how-we-say";
  return [
    ...sentenceBreaches(words),
    ...markBreaches(words),
    ...acronymBreaches(words, new Set(hard.terms)),
    ...(inKey ? [] : colourBreaches(words)),
    ...(inKey ? [] : typedDataBreaches(typed)),
    ...unknownWordBreaches(words, hard),
  ];
}

/** The words of a row for the rules of language: telephone numbers and addresses stand aside. */
function spoken(worded: WordedRow): string {
  return worded.pieces
    .map((piece) => (piece.resolved && !piece.resolved.status && piece.link ? "this" : piece.text))
    .join("");
}

function headingProblems(file: EasyReadFile, hard: HardWords): Problem[] {
  const { sections } = readRows(file.body);
  const title = textBreaches(file.data.title, file.data.title, file, hard);
  return [
    ...title.map((breach) => inTitle(file, breach)),
    ...sections.flatMap(({ heading, line, rows }) => [
      ...(heading === null
        ? []
        : textBreaches(heading, heading, file, hard).map((one) => inBody(file, line, one))),
      ...sectionBreaches(rows.length).map((one) => inBody(file, line, one)),
    ]),
  ];
}

function referenceProblems(
  file: EasyReadFile,
  worded: readonly WordedRow[],
  card: ReportCard,
): Problem[] {
  const indicators = card.content.indicators.map((one) => one.id);
  return worded.flatMap(({ row, faults }) =>
    faults.map(({ reference, fault, remedy }) => {
      const subject = reference.split(":")[0] ?? "";
      const near = indicators.includes(subject) ? undefined : nearestName(subject, indicators);
      const mend = near ? `Did you mean "${near}"? ${remedy}` : remedy;
      return inBody(file, row.line, { rule: "ER15", message: fault, remedy: mend });
    }),
  );
}

function hardWordProblems(
  file: EasyReadFile,
  worded: readonly WordedRow[],
  hard: HardWords,
): Problem[] {
  // How a term is explained is told by English verbs.
  if (file.data.kind === "words" || !hard.english) return [];
  const rows = worded.map((one) => ({
    words: one.words,
    bold: one.pieces.filter((piece) => piece.bold).map((piece) => piece.text),
  }));
  return hardWordBreaches(rows, hard.terms).map(({ index, breach }) =>
    inBody(file, worded[index]?.row.line ?? 1, breach),
  );
}

function checkPage(
  file: EasyReadFile,
  page: EasyReadPage,
  card: ReportCard,
  hard: HardWords,
): Problem[] {
  const asked = askedBy(page, card);
  const worded = rowsOf(file.body).map((row) => wordRow(row, asked));
  const bottoms = worded.flatMap((one) =>
    one.pieces.flatMap((piece) => piece.resolved?.bottom ?? []),
  );
  const faults = referenceProblems(file, worded, card);
  const firstLine = worded[0]?.row.line ?? 1;
  return [
    ...checkEasyReadPictures(file, worded),
    ...faults,
    ...headingProblems(file, hard),
    ...worded.flatMap((one) =>
      [
        ...rowBreaches(spoken(one)),
        ...textBreaches(spoken(one), typedPart(one.row.text), file, hard),
      ].map((breach) => inBody(file, one.row.line, breach)),
    ),
    ...hardWordProblems(file, worded, hard),
    ...pageBreaches(worded.map(spoken), bottoms).map((one) => inBody(file, firstLine, one)),
    // A reference that leads nowhere would look like a figure that the page no longer uses.
    ...(faults.length > 0
      ? []
      : [
          ...checkEasyReadShape(file, page, card),
          ...checkEasyReadReview(file, page, card, worded),
          ...checkEasyReadEvidence(file, page, card),
        ]),
  ];
}

/** Hard words are those that the page of kind "words" explains in bold. */
function hardWordsOf(set: ContentSet, card: ReportCard): HardWords {
  const bold = set.easyReads
    .filter((file) => file.data.kind === "words")
    .flatMap((file) => [...file.body.matchAll(/\*\*([^*]+)\*\*/g)].map((match) => match[1] ?? ""));
  const { place, partnership, body, language } = card.content.plan;
  const names = new Set([...wordsOf(place), ...wordsOf(body), ...wordsOf(partnership)]);
  const terms = [...new Set(bold.map((term) => term.toLowerCase()))];
  return {
    terms: terms.sort((a, b) => b.length - a.length),
    names,
    english: isEnglish(language),
  };
}

/**
 * All rules of the Easy Read guide that can be checked without a browser.
 *
 * @param card the model of the same content; null where the content has other mistakes, and
 * references cannot be put into words yet
 * @param folder the content folder as shown in messages
 * @returns errors and warnings (`severity`)
 */
export function checkEasyRead(set: ContentSet, card: ReportCard | null, folder: string): Problem[] {
  const own = checkEasyReadCoverage(set, folder);
  if (!card) return own;
  const hard = hardWordsOf(set, card);
  const pages = new Map(card.content.easyReads.map((page) => [page.id, page]));
  return [
    ...own,
    ...set.easyReads.flatMap((file) => {
      const page = pages.get(fileId(file));
      return page ? checkPage(file, page, card, hard) : [];
    }),
    ...checkEasyReadSame(set.easyReads, card),
  ];
}
