import { isPicture, PICTURE_NAMES } from "../easy-read/pictures.ts";
import type { Finding } from "../easy-read/finding.ts";
import { acronymFindings, colourFindings, markFindings, typedDataFindings } from "../easy-read/mark-rules.ts";
import { pageFindings, repeatedPictures, sectionFindings } from "../easy-read/page-rules.ts";
import { rowFindings, sentenceFindings } from "../easy-read/sentence-rules.ts";
import { hardWordFindings, unknownWordFindings, type HardWords } from "../easy-read/word-rules.ts";
import type { EasyReadPage } from "../domain/easy-read/page.ts";
import { askedBy } from "../domain/easy-read/review.ts";
import { readRows, rowsOf } from "../domain/easy-read/rows.ts";
import { wordRow, type WordedRow } from "../domain/easy-read/wording.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { wordsOf } from "../domain/words.ts";
import { checkEasyReadReview } from "./check-easy-read-review.ts";
import { problemAt, problemInBody } from "./content-file.ts";
import { fileId, type ContentSet, type EasyReadFile } from "./content-set.ts";
import { suggestName } from "./nearest-name.ts";
import type { Problem } from "./problem.ts";

function inBody(file: EasyReadFile, line: number, finding: Finding): Problem {
  const { rule, message, remedy, severity } = finding;
  return { ...problemInBody(file, { line, column: 1 }, rule, message, remedy), severity };
}

function inTitle(file: EasyReadFile, finding: Finding): Problem {
  const { rule, message, remedy, severity } = finding;
  return { ...problemAt(file, ["title"], rule, message, remedy), severity };
}

/** The text as typed: references and addresses taken out. */
function typedPart(text: string): string {
  return text.replace(/\{[^{}]*\}/g, " ").replace(/\]\([^)]*\)/g, "] ");
}

function textFindings(words: string, typed: string, file: EasyReadFile, hard: HardWords): Finding[] {
  const inKey = file.data.kind === "how-we-say";
  return [
    ...sentenceFindings(words),
    ...markFindings(words),
    ...acronymFindings(words, new Set(hard.terms)),
    ...(inKey ? [] : colourFindings(words)),
    ...(inKey ? [] : typedDataFindings(typed)),
    ...unknownWordFindings(words, hard),
  ];
}

/** The words of a row for the rules of language: telephone numbers and addresses stand aside. */
function spoken(worded: WordedRow): string {
  return worded.pieces
    .map((piece) => (piece.resolved && !piece.resolved.status && piece.link ? "this" : piece.text))
    .join("");
}

function pictureProblems(file: EasyReadFile, worded: readonly WordedRow[]): Problem[] {
  const unknown = worded
    .filter(({ row }) => !isPicture(row.picture))
    .map(({ row }) =>
      inBody(file, row.line, {
        rule: "ER08",
        message: `There is no picture called "${row.picture}".`,
        remedy: suggestName(row.picture, PICTURE_NAMES, "picture of the register"),
      }),
    );
  const repeated = repeatedPictures(worded.map(({ row }) => row.picture)).map((index) =>
    inBody(file, worded[index]?.row.line ?? 1, {
      rule: "ER08",
      message: `The picture "${worded[index]?.row.picture ?? ""}" stands in more than two rows running.`,
      remedy: "Choose a picture that shows what this row says.",
      severity: "warning",
    }),
  );
  return [...unknown, ...repeated];
}

/** A status has the picture "status", which shows the same sign as the words; nothing else has it. */
function statusProblems(file: EasyReadFile, worded: readonly WordedRow[]): Problem[] {
  return worded.flatMap(({ row, pieces }) => {
    const tells = pieces.some((piece) => piece.resolved?.status !== undefined);
    if (tells === (row.picture === "status")) return [];
    const message = tells
      ? `This row tells a status, but its picture is "${row.picture}".`
      : 'The picture "status" stands in a row that tells no status.';
    const remedy = tells ? "Write status: at the start of the row." : "Choose another picture.";
    return [inBody(file, row.line, { rule: "ER10", message, remedy })];
  });
}

function strangerProblems(file: EasyReadFile): Problem[] {
  return readRows(file.body).strangers.map(({ line, text }) => {
    const picture = /!\[/.test(text);
    const message = picture
      ? "A picture is named at the start of the row, not put in as an image."
      : "This line is neither a heading nor a row with a picture.";
    const remedy =
      "Write a row as: - school: We want good schools. The word before the colon is the picture’s name.";
    return inBody(file, line, { rule: "ER08", message, remedy });
  });
}

function imageProblems(file: EasyReadFile, worded: readonly WordedRow[]): Problem[] {
  return worded
    .filter(({ row }) => /!\[|<img/i.test(row.text))
    .map(({ row }) =>
      inBody(file, row.line, {
        rule: "ER08",
        message: "This row holds a second picture.",
        remedy: "Keep the one named at the start of the row. Its alternative text is always empty.",
      }),
    );
}

function headingProblems(file: EasyReadFile, hard: HardWords): Problem[] {
  const { sections } = readRows(file.body);
  const title = textFindings(file.data.title, file.data.title, file, hard);
  return [
    ...title.map((finding) => inTitle(file, finding)),
    ...sections.flatMap(({ heading, line, rows }) => [
      ...(heading === null
        ? []
        : textFindings(heading, heading, file, hard).map((one) => inBody(file, line, one))),
      ...sectionFindings(rows.length).map((one) => inBody(file, line, one)),
    ]),
  ];
}

function referenceProblems(file: EasyReadFile, worded: readonly WordedRow[]): Problem[] {
  return worded.flatMap(({ row, faults }) =>
    faults.map(({ fault, remedy }) => inBody(file, row.line, { rule: "ER15", message: fault, remedy })),
  );
}

function hardWordProblems(file: EasyReadFile, worded: readonly WordedRow[], hard: HardWords): Problem[] {
  if (file.data.kind === "words") return [];
  const rows = worded.map((one) => ({
    words: one.words,
    bold: one.pieces.filter((piece) => piece.bold).map((piece) => piece.text),
  }));
  return hardWordFindings(rows, hard.terms).map(({ index, finding }) =>
    inBody(file, worded[index]?.row.line ?? 1, finding),
  );
}

function checkPage(file: EasyReadFile, page: EasyReadPage, card: ReportCard, hard: HardWords): Problem[] {
  const asked = askedBy(page, card);
  const worded = rowsOf(file.body).map((row) => wordRow(row, asked));
  const bottoms = worded.flatMap((one) => one.pieces.flatMap((piece) => piece.resolved?.bottom ?? []));
  const firstLine = worded[0]?.row.line ?? 1;
  return [
    ...strangerProblems(file),
    ...pictureProblems(file, worded),
    ...imageProblems(file, worded),
    ...statusProblems(file, worded),
    ...referenceProblems(file, worded),
    ...headingProblems(file, hard),
    ...worded.flatMap((one) =>
      [...rowFindings(spoken(one)), ...textFindings(spoken(one), typedPart(one.row.text), file, hard)].map(
        (finding) => inBody(file, one.row.line, finding),
      ),
    ),
    ...hardWordProblems(file, worded, hard),
    ...pageFindings(worded.map(spoken), bottoms).map((one) => inBody(file, firstLine, one)),
    ...checkEasyReadReview(file, page, card, worded),
  ];
}

/** Hard words are those that the page of kind "words" explains in bold. */
function hardWordsOf(set: ContentSet, card: ReportCard): HardWords {
  const bold = set.easyReads
    .filter((file) => file.data.kind === "words")
    .flatMap((file) => [...file.body.matchAll(/\*\*([^*]+)\*\*/g)].map((match) => match[1] ?? ""));
  const { place, partnership, body } = card.content.plan;
  const names = new Set([...wordsOf(place), ...wordsOf(body), ...wordsOf(partnership)]);
  const terms = [...new Set(bold.map((term) => term.toLowerCase()))];
  return { terms: terms.sort((a, b) => b.length - a.length), names };
}

function missingPages(set: ContentSet, folder: string): Problem[] {
  const place = { path: `${folder}/easy-read`, line: 1, column: 1, code: "ER15" };
  if (set.easyReads.length === 0 && set.ids.easyRead.size === 0) {
    const message = "This plan has no Easy Read pages.";
    const remedy = "Add easy-read/start.md and a page for each priority.";
    return [{ ...place, message, remedy, severity: "warning" }];
  }
  const there = new Set(set.easyReads.map((file) => file.data.priority));
  const broken = set.easyReads.length < set.ids.easyRead.size;
  return set.priorities
    .map((file) => Number(fileId(file)))
    .filter((number) => !there.has(number) && !broken)
    .map((number) => ({
      ...place,
      message: `Priority ${number} has no Easy Read page.`,
      remedy: `Add easy-read/priority-${number}.md with kind: "priority" and priority: ${number}.`,
    }));
}

function twicePages(set: ContentSet): Problem[] {
  const seen = new Map<string, string>();
  return set.easyReads.flatMap((file) => {
    const key = `${file.data.kind} ${file.data.priority ?? ""}`.trim();
    const first = seen.get(key);
    seen.set(key, first ?? file.path);
    if (!first) return [];
    const message = `There is an Easy Read page for "${key}" already: ${first}.`;
    return [problemAt(file, ["kind"], "ER15", message, "Keep one of the two.")];
  });
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
  const own = [...missingPages(set, folder), ...twicePages(set)];
  if (!card) return own;
  const hard = hardWordsOf(set, card);
  const pages = new Map(card.content.easyReads.map((page) => [page.id, page]));
  return [
    ...own,
    ...set.easyReads.flatMap((file) => {
      const page = pages.get(fileId(file));
      return page ? checkPage(file, page, card, hard) : [];
    }),
  ];
}
