import type { ReportCard } from "../domain/report-card.ts";
import type { EasyReadPage } from "../domain/easy-read/page.ts";
import { easyReadPath, fullVersionPath, picturePath } from "../addresses/easy-read-paths.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { askedBy } from "../domain/easy-read/review.ts";
import { readRows, type Row } from "../domain/easy-read/rows.ts";
import { STATUS_WORDS, type EasyStatus } from "../domain/easy-read/status.ts";
import { wordRow, type Piece } from "../domain/easy-read/wording.ts";
import { longDay } from "../domain/indicators/calendar.ts";

/** A piece of a row's words. */
export interface EasyPiece {
  text: string;
  bold: boolean;
  link?: string | undefined;
}

/** One row of an Easy Read page: a picture and its words. */
export interface EasyRow {
  /** Path of the picture's file below the site's root. */
  picture: string;
  pieces: readonly EasyPiece[];
}

export interface EasySection {
  id: string;
  heading: string | null;
  rows: readonly EasyRow[];
}

/** One Easy Read page, ready to be shown, printed and read out. */
export interface EasyReadView {
  title: string;
  path: string;
  /** "Priority 1" above the title; null on other pages. */
  above: string | null;
  /** The same page in full. */
  full: PageLink;
  /** Said at the top while nobody has checked the page; null once somebody has. */
  draft: string | null;
  /** Who checked it and when; null while it is a draft. */
  checked: string | null;
  /** The key of statuses, or none on pages that tell no status. */
  key: readonly { picture: string; name: string }[];
  sections: readonly EasySection[];
}

/** The words that every page shows until people with learning disabilities have checked it. */
export const DRAFT = "Draft Easy Read: not yet checked by people with learning disabilities";

function pictureOf(row: Row, pieces: readonly Piece[]): string {
  const status = pieces.find((piece) => piece.resolved?.status)?.resolved?.status;
  return picturePath(status ? `status-${status}` : row.picture);
}

function keyOf(page: EasyReadPage): EasyReadView["key"] {
  if (page.kind !== "priority") return [];
  return (Object.keys(STATUS_WORDS) as EasyStatus[]).map((status) => ({
    picture: picturePath(`status-${status}`),
    name: STATUS_WORDS[status].name,
  }));
}

function sectionsOf(page: EasyReadPage, card: ReportCard): EasySection[] {
  const asked = askedBy(page, card);
  return readRows(page.text).sections.map(({ heading, rows }, index) => ({
    id: `part-${index + 1}`,
    heading,
    rows: rows.map((row) => {
      const { pieces } = wordRow(row, asked);
      const shown = pieces.map(({ text, bold, link }) => ({ text, bold, link }));
      return { picture: pictureOf(row, pieces), pieces: shown };
    }),
  }));
}

/** What one Easy Read page says, with its figures put into words from the data. */
export function easyReadView(card: ReportCard, page: EasyReadPage): EasyReadView {
  const { review } = page;
  return {
    title: page.title,
    path: easyReadPath(page),
    above: page.priority === undefined ? null : `Priority ${page.priority}`,
    full: { text: "Go to the full version of this page", path: fullVersionPath(page) },
    draft: review ? null : DRAFT,
    checked: review ? `Checked by ${review.checkedBy} on ${longDay(review.date)}` : null,
    key: keyOf(page),
    sections: sectionsOf(page, card),
  };
}

const ORDER: readonly EasyReadPage["kind"][] = [
  "start",
  "how-we-say",
  "priority",
  "next",
  "words",
  "about",
  "accessibility",
];

/** All Easy Read pages in reading order: the order of the booklet and of the list of pages. */
export function easyReadPages(card: ReportCard): EasyReadPage[] {
  const place = (page: EasyReadPage): number =>
    ORDER.indexOf(page.kind) * 100 + (page.priority ?? 0);
  return [...card.content.easyReads].sort((a, b) => place(a) - place(b));
}

/** A link to an Easy Read page, with the picture of its first row. */
export interface EasyReadLink extends PageLink {
  picture: string;
}

/** Links to all pages but the start page. */
export function easyReadLinks(card: ReportCard): EasyReadLink[] {
  return easyReadPages(card)
    .filter((page) => page.kind !== "start")
    .map((page) => ({
      text: page.title,
      path: easyReadPath(page),
      picture: easyReadView(card, page).sections[0]?.rows[0]?.picture ?? picturePath("paper"),
    }));
}

/** The page after this one in reading order, to go on to; null at the end. */
export function nextEasyRead(card: ReportCard, path: string): PageLink | null {
  const pages = easyReadPages(card);
  const next = pages[pages.findIndex((page) => easyReadPath(page) === path) + 1];
  return next ? { text: `Next: ${next.title}`, path: easyReadPath(next) } : null;
}

/** Names of all pictures that the pages of this plan show: only these are published. */
export function usedPictures(card: ReportCard): string[] {
  const views = easyReadPages(card).map((page) => easyReadView(card, page));
  const paths = views.flatMap((view) => [
    ...view.key.map((one) => one.picture),
    ...view.sections.flatMap((section) => section.rows.map((row) => row.picture)),
  ]);
  return [...new Set(paths.map((path) => /([^/]+)\.svg$/.exec(path)?.[1] ?? ""))].sort();
}
