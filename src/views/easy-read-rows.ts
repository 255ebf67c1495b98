import type { Count } from "../domain/counts/count.ts";
import { ratingsOfPriority } from "../domain/easy-read/latest-of-priority.ts";
import type { EasyStatus } from "../domain/easy-read/status.ts";
import { askedBy } from "../domain/easy-read/review.ts";
import type { EasyReadPage } from "../domain/easy-read/page.ts";
import { easyReadPath, picturePath } from "../addresses/easy-read-paths.ts";
import { readRows, type Row } from "../domain/easy-read/rows.ts";
import { wordRow, type WordedRow } from "../domain/easy-read/wording.ts";
import { OWN_BEGINS } from "../domain/language-marks.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { shownPicture } from "../easy-read/shown-picture.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { MARKED } from "../wording/catalogue/spoken.ts";
import { monthWords } from "../wording/days.ts";
import { FIRST_SAYINGS, OWN_SAYINGS } from "../wording/row-sayings.ts";

/** A piece of a row's words. */
export interface EasyPiece {
  text: string;
  bold: boolean;
  link?: string | undefined;
  /** The count that the words tell, if they tell one. */
  count?: Count | undefined;
}

/** One row of an Easy Read page: a picture and its words. */
export interface EasyRow {
  /** Path of the picture's file below the site's root. */
  picture: string;
  /** The picture's name in the register, as the row is written. */
  name: string;
  pieces: readonly EasyPiece[];
}

export interface EasySection {
  heading: string | null;
  rows: readonly EasyRow[];
}

/** The answer under the title: the sign, its name and one sentence with its date. */
export interface EasyAnswer extends EasyRow {
  sign: string;
}

/** "In June 2014, most things went well": what the sign of a priority means, with its date. */
function answerWords(card: ReportCard, { priority }: EasyReadPage, status: EasyStatus): string {
  const [rated] = priority === undefined ? [] : ratingsOfPriority(card, priority);
  if (!rated) return phrase("easy-no-answer");
  return phrase(`easy-answer-${status}`, { date: monthWords(rated.part.report.id) });
}

/** A row in the language that it is written in: one that is not translated keeps the first. */
function saidIn(row: Row, page: EasyReadPage, card: ReportCard): WordedRow["pieces"] {
  const own = !MARKED || row.text.includes(OWN_BEGINS);
  return wordRow(row, askedBy(page, card, own ? OWN_SAYINGS : FIRST_SAYINGS)).pieces;
}

function rowView(row: Row, page: EasyReadPage, card: ReportCard): EasyRow & { sign?: string } {
  // A picture follows the words of the first language.
  const { words } = wordRow(row, askedBy(page, card));
  const pieces = saidIn(row, page, card);
  const status = pieces.find((piece) => piece.resolved?.status)?.resolved?.status;
  const drawn = status ? `status-${status}` : shownPicture(row.picture, words);
  return {
    picture: picturePath(drawn),
    name: row.picture,
    pieces: pieces.map(({ text, bold, link, resolved }) => ({
      text: resolved?.status ? answerWords(card, page, resolved.status) : text,
      bold,
      link,
      count: resolved?.count,
    })),
    ...(status ? { sign: phrase(`sign-${status}`) } : {}),
  };
}

/** A page's own headings and rows, the answer under the title aside. */
export function ownSections(page: EasyReadPage, card: ReportCard): EasySection[] {
  return readRows(page.text)
    .sections.map(({ heading, rows }) => ({
      heading,
      rows: rows.map((row) => rowView(row, page, card)).filter((row) => row.sign === undefined),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** The answer that stands under a priority's title; null on pages that give none. */
export function answerOf(page: EasyReadPage, card: ReportCard): EasyAnswer | null {
  const rows = readRows(page.text).sections.flatMap((section) => section.rows);
  const row = rows.find((one) => one.picture === "status");
  if (!row) return null;
  const { sign, ...view } = rowView(row, page, card);
  return sign === undefined ? null : { ...view, sign };
}

/** The sections of the page of a kind, to be said again on other pages. */
export function sectionsOfKind(card: ReportCard, kind: EasyReadPage["kind"]): EasySection[] {
  const page = card.content.easyReads.find((one) => one.kind === kind);
  return page ? ownSections(page, card) : [];
}

/** "What next?" on a page that is not about a priority: the page to read after it. */
export function readNext(next: EasyReadPage | undefined): EasySection[] {
  if (!next) return [];
  const pieces = [
    { text: `${phrase("easy-read-next")} `, bold: false },
    { text: next.title, bold: false, link: easyReadPath(next) },
    { text: /[?.]$/.test(next.title) ? "" : ".", bold: false },
  ];
  return [
    {
      heading: phrase("easy-what-next"),
      rows: [{ picture: picturePath("book"), name: "book", pieces }],
    },
  ];
}
