import type { ReportCard } from "../domain/report-card.ts";
import { READERS_NEEDED, reviewLacks, type Checked } from "../domain/easy-read/evidence.ts";
import { speaksOfHarm } from "../domain/easy-read/harm.ts";
import { ratingsOfPriority } from "../domain/easy-read/latest-of-priority.ts";
import { BOOKLET_KINDS, EASY_READ_KINDS, type EasyReadPage } from "../domain/easy-read/page.ts";
import { pageMark } from "../domain/easy-read/review.ts";
import { rowsOf } from "../domain/easy-read/rows.ts";
import { STATUS_WORDS, type EasyStatus } from "../domain/easy-read/status.ts";
import {
  easyReadFormPath,
  easyReadPath,
  fullVersionPath,
  picturePath,
} from "../addresses/easy-read-paths.ts";
import type { PageLink } from "../addresses/page-link.ts";
import {
  answerOf,
  ownSections,
  readNext,
  sectionsOfKind,
  type EasyAnswer,
  type EasyPiece,
  type EasySection,
} from "./easy-read-rows.ts";
import { followPriority } from "./feeds.ts";
import { numbered } from "../domain/noun.ts";
import { longDay, monthWords } from "../wording/days.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** One Easy Read page, ready to be shown, printed and read out. */
export interface EasyReadView {
  title: string;
  path: string;
  kind: EasyReadPage["kind"];
  /** "Priority 1" above the title; null on other pages. */
  above: string | null;
  /** What stands under the title before anything else; null on pages that tell no status. */
  answer: EasyAnswer | null;
  /** The same page in full. */
  full: PageLink;
  /** The form to check this page with readers. */
  form: PageLink;
  /** Said while nobody has checked the page in full; null once somebody has. */
  draft: string | null;
  /** Who checked it and when; null while it is a draft. */
  checked: string | null;
  /** The page read out by a person, or signed. */
  recordings: readonly PageLink[];
  /** The key of statuses, or none on pages that tell no status. */
  key: readonly { picture: string; name: string }[];
  /** The page that explains the signs and what the numbers count; null where there is none. */
  keyMore: PageLink | null;
  /**
   * The sections that answer first: the key stands below them, or, on a page without a sign under
   * its title, the ways on and the note that it is a draft.
   */
  lead: readonly EasySection[];
  rest: readonly EasySection[];
  /** How to be told of what is new; on screen only, and only on pages that a feed is about. */
  news: readonly EasySection[];
}

/** The words that every page shows until people with learning disabilities have checked it. */
export const DRAFT = phrase("easy-draft");

/** What stands above the key of statuses. */
export const KEY_HEADING = phrase("easy-key");

function keyOf(page: EasyReadPage): EasyReadView["key"] {
  if (page.kind !== "priority") return [];
  return (Object.keys(STATUS_WORDS) as EasyStatus[]).map((status) => ({
    picture: picturePath(`status-${status}`),
    name: phrase(`sign-${status}`),
  }));
}

function explainedIn(card: ReportCard): PageLink | null {
  const page = card.content.easyReads.find(({ kind }) => kind === "how-we-say");
  return page ? { text: page.title, path: easyReadPath(page) } : null;
}

/** What a check of the page by readers rests on: its pictures, each once, and its words. */
export function checkedOf(page: EasyReadPage, card: ReportCard): Checked {
  const pictures = [...new Set(rowsOf(page.text).map((row) => row.picture))];
  return { pictures, mark: pageMark(page, card) };
}

function recordingsOf(page: EasyReadPage, card: ReportCard): PageLink[] {
  const mark = pageMark(page, card);
  return (page.recordings ?? [])
    .filter((one) => one.words === mark)
    .map(({ kind, address, by }) => ({
      text: phrase(kind === "signed" ? "easy-signed" : "easy-heard", { by }),
      path: address,
    }));
}

/** The next page in reading order. */
function pageAfter(card: ReportCard, page: EasyReadPage): EasyReadPage | undefined {
  const pages = easyReadPages(card);
  return pages[pages.findIndex((one) => one.id === page.id) + 1];
}

/** Help lines before anything else on a page that speaks of harm. */
function helpFor(page: EasyReadPage, card: ReportCard): EasySection[] {
  const harms = page.kind !== "help" && speaksOfHarm(page.text);
  return harms ? sectionsOfKind(card, "help") : [];
}

/** What every page ends with, so that no page can leave it out. The last leads back to the first. */
function endOf(page: EasyReadPage, card: ReportCard): EasySection[] {
  const [first] = easyReadPages(card);
  const next = page.kind === "priority" ? [] : readNext(pageAfter(card, page) ?? first);
  const say = page.kind === "have-your-say" ? [] : sectionsOfKind(card, "have-your-say");
  return [...next, ...say];
}

/** What a feed is and the way to one, in Easy Read. */
function newsOf({ priority }: EasyReadPage, card: ReportCard): EasySection[] {
  if (priority === undefined) return [];
  const feed = followPriority(card, priority);
  const words = (text: string): EasyPiece => ({ text, bold: false });
  const row = (name: string, ...pieces: readonly EasyPiece[]): EasySection["rows"][number] => ({
    picture: picturePath(name),
    name,
    pieces,
  });
  return [
    {
      heading: phrase("easy-news"),
      rows: [
        row("computer", { ...words(feed.text), link: feed.path }, words(".")),
        row("website", words(phrase("easy-feed-reader"))),
        row("help", words(phrase("easy-ask"))),
      ],
    },
  ];
}

function nameAbove(card: ReportCard, { priority }: EasyReadPage): string | null {
  return priority === undefined ? null : numbered(card.words.priority, priority);
}

/** A page's sections, of which none says the title of the page again. */
function underTitle(page: EasyReadPage, card: ReportCard): EasySection[] {
  return ownSections(page, card).map((section) =>
    section.heading === page.title ? { ...section, heading: null } : section,
  );
}

/** How many of a page's own sections answer first. The start page answers with its list of signs. */
function leading(page: EasyReadPage, help: readonly EasySection[]): number {
  if (page.kind === "priority") return 1;
  return page.kind === "start" || help.length > 0 ? 0 : 1;
}

/** What one Easy Read page says, with its figures put into words from the data. */
export function easyReadView(card: ReportCard, page: EasyReadPage): EasyReadView {
  const { review, kind } = page;
  const done = review !== undefined && reviewLacks(review, checkedOf(page, card)).length === 0;
  const own = underTitle(page, card);
  const help = helpFor(page, card);
  const lead = leading(page, help);
  return {
    title: page.title,
    path: easyReadPath(page),
    kind,
    above: nameAbove(card, page),
    answer: answerOf(page, card),
    full: { text: phrase("full-version"), path: fullVersionPath(page) },
    form: { text: phrase("easy-help-check"), path: easyReadFormPath(page.id) },
    draft: done ? null : DRAFT,
    checked: done
      ? phrase("easy-checked", { by: review.checkedBy, day: longDay(review.date) })
      : null,
    recordings: recordingsOf(page, card),
    key: keyOf(page),
    keyMore: explainedIn(card),
    lead: [...help, ...own.slice(0, lead)],
    rest: [...own.slice(lead), ...endOf(page, card)],
    news: newsOf(page, card),
  };
}

/** All Easy Read pages in reading order: the order of the booklet and of the list of pages. */
export function easyReadPages(card: ReportCard): EasyReadPage[] {
  const place = (page: EasyReadPage): number =>
    EASY_READ_KINDS.indexOf(page.kind) * 100 + (page.priority ?? 0);
  return [...card.content.easyReads].sort((a, b) => place(a) - place(b));
}

/** The chapters of the printed booklet: each thing is said once, help lines before all harm. */
export function bookletChapters(card: ReportCard): {
  above: string | null;
  title: string;
  answer: EasyAnswer | null;
  sections: readonly EasySection[];
}[] {
  return easyReadPages(card)
    .filter((page) => BOOKLET_KINDS.includes(page.kind))
    .map((page) => ({
      above: nameAbove(card, page),
      title: page.title,
      answer: answerOf(page, card),
      sections: underTitle(page, card),
    }));
}

/** A link to an Easy Read page: the sign and answer of a priority, or the first picture. */
export interface EasyReadLink extends PageLink {
  picture: string;
  above: string | null;
  sign: string | null;
  /** When the report that gave the sign came out: "June 2014". */
  signDate: string | null;
}

/** The date of a priority's sign: a report that leaves the priority out does not renew it. */
function signDate(card: ReportCard, { priority }: EasyReadPage): string | null {
  const [rated] = priority === undefined ? [] : ratingsOfPriority(card, priority);
  return rated ? monthWords(rated.part.report.id) : null;
}

/** Links to the pages about priorities, or to all others but the start page. */
export function easyReadLinks(card: ReportCard, which: "priorities" | "others"): EasyReadLink[] {
  return easyReadPages(card)
    .filter((page) => page.kind !== "start")
    .filter((page) => (page.kind === "priority") === (which === "priorities"))
    .map((page) => {
      const answer = answerOf(page, card);
      const first = ownSections(page, card)[0]?.rows[0]?.picture;
      return {
        text: page.title,
        path: easyReadPath(page),
        picture: answer?.picture ?? first ?? picturePath("paper"),
        above: nameAbove(card, page),
        sign: answer?.sign ?? null,
        signDate: signDate(card, page),
      };
    });
}

/** The page after this one in reading order, to go on to; null at the end. */
export function nextEasyRead(card: ReportCard, page: EasyReadPage): PageLink | null {
  const next = pageAfter(card, page);
  return next
    ? { text: phrase("easy-next", { title: next.title }), path: easyReadPath(next) }
    : null;
}

/** The form to check one page with readers: each picture once, with the words it stands by. */
export interface EasyReadForm {
  title: string;
  path: string;
  readers: number;
  pictures: readonly { picture: string; name: string }[];
  /** What the record of the answers must hold as the mark of the words. */
  mark: string;
}

/** A form for each page. */
export function easyReadForms(card: ReportCard): EasyReadForm[] {
  return easyReadPages(card).map((page) => {
    const view = easyReadView(card, page);
    const rows = [view.answer ?? [], ownSections(page, card).flatMap((one) => one.rows)].flat();
    const pictures = new Map(rows.map((row) => [row.name, row.picture]));
    return {
      title: page.title,
      path: view.form.path,
      readers: READERS_NEEDED,
      pictures: [...pictures].map(([name, picture]) => ({ name, picture })),
      mark: pageMark(page, card),
    };
  });
}

/** Names of all pictures that the pages of this plan show: only these are published. */
export function usedPictures(card: ReportCard): string[] {
  const views = easyReadPages(card).map((page) => easyReadView(card, page));
  const paths = views.flatMap((view) => [
    ...view.key.map((one) => one.picture),
    ...(view.answer ? [view.answer.picture] : []),
    ...[...view.lead, ...view.rest, ...view.news].flatMap((section) =>
      section.rows.map((row) => row.picture),
    ),
  ]);
  return [...new Set(paths.map((path) => /([^/]+)\.svg$/.exec(path)?.[1] ?? ""))].sort();
}
