import { EASY_READ_BOOKLET_PATH } from "../addresses/easy-read-paths.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { pictureSvg } from "../easy-read/picture-svg.ts";
import { PICTURE_CREDIT } from "../views/easy-read-frame.ts";
import type { EasyAnswer, EasyPiece, EasySection } from "../views/easy-read-rows.ts";
import {
  bookletChapters,
  DRAFT,
  easyReadPages,
  easyReadView,
  KEY_HEADING,
  type EasyReadView,
} from "../views/easy-read.ts";
import { paperFrame, type Makes } from "./frame.ts";
import type { Block, Paper, Words } from "./paper.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

const SHEET: Paper["sheet"] = {
  size: "a4",
  across: false,
  margin: 18,
  columns: 1,
  letters: [16, 15, 14],
  font: "Lexend",
  mostSides: null,
};

/** Every line of a leaflet has large letters; it takes four sides at most. */
const LEAFLET: Paper["sheet"] = { ...SHEET, mostSides: 4 };
const BOOKLET: Paper["sheet"] = { ...SHEET, mostSides: 24 };

function drawn(path: string): string {
  return pictureSvg(/([^/]+)\.svg$/.exec(path)?.[1] ?? "");
}

const NO_BREAK = "\u00a0";

function wordsOf(pieces: readonly EasyPiece[], { full }: Makes): Words {
  return pieces.map(({ text: words, bold, link }) => {
    // Half of a telephone number at the end of a line is read as a whole one.
    const text = link?.startsWith("tel:") ? words.replaceAll(" ", NO_BREAK) : words;
    const to = link?.startsWith("/") ? full(link) : link;
    return to || bold ? { text, ...(bold ? { bold } : {}), ...(to ? { link: to } : {}) } : text;
  });
}

function answerBlocks(answer: EasyAnswer | null, makes: Makes): Block[] {
  if (!answer) return [];
  const words: Words = [{ text: `${answer.sign}. `, bold: true }, ...wordsOf(answer.pieces, makes)];
  return [{ kind: "pictures", look: "large", rows: [{ svg: drawn(answer.picture), words }] }];
}

function sectionBlocks(sections: readonly EasySection[], level: 1 | 2, makes: Makes): Block[] {
  return sections.flatMap(({ heading, rows }): Block[] => [
    ...(heading === null ? [] : [{ kind: "heading" as const, level, text: heading }]),
    {
      kind: "pictures",
      rows: rows.map(({ picture, pieces }) => ({
        svg: drawn(picture),
        words: wordsOf(pieces, makes),
      })),
    },
  ]);
}

const small = (words: Words): Block => ({ kind: "paragraph", look: "small", words });

function draftBlocks(draft: string | null): Block[] {
  return draft ? [small([{ text: draft, bold: true }])] : [];
}

/** What the signs mean, as the key on the pages says it. */
function keyBlocks(key: EasyReadView["key"]): Block[] {
  if (key.length === 0) return [];
  const rows = key.map(({ picture, name }) => ({ svg: drawn(picture), words: [name] }));
  return [
    { kind: "heading", level: 1, text: KEY_HEADING },
    { kind: "pictures", look: "key", rows },
  ];
}

/** The leaflet of one priority; null where it has no Easy Read page. */
export function leafletPaper(card: ReportCard, priority: number, makes: Makes): Paper | null {
  const page = easyReadPages(card).find((one) => one.priority === priority);
  if (!page) return null;
  const view = easyReadView(card, page);
  return {
    title: view.title,
    above: view.above,
    address: makes.full(view.path),
    frame: paperFrame(card, makes),
    sheet: LEAFLET,
    blocks: [
      ...answerBlocks(view.answer, makes),
      ...draftBlocks(view.draft),
      ...sectionBlocks([...view.lead, ...view.rest], 1, makes),
      ...keyBlocks(view.key),
      small(wordsOf(PICTURE_CREDIT, makes)),
    ],
  };
}

/** All Easy Read pages in one; null where there are none. */
export function bookletPaper(card: ReportCard, makes: Makes): Paper | null {
  const pages = easyReadPages(card);
  if (pages.length === 0) return null;
  const views = pages.map((page) => easyReadView(card, page));
  const draft = views.some((view) => view.draft !== null);
  return {
    title: phrase("easy-booklet"),
    above: null,
    address: makes.full(EASY_READ_BOOKLET_PATH),
    frame: paperFrame(card, makes),
    sheet: BOOKLET,
    blocks: [
      ...draftBlocks(draft ? DRAFT : null),
      { kind: "contents" },
      ...keyBlocks(views.find((view) => view.key.length > 0)?.key ?? []),
      small(wordsOf(PICTURE_CREDIT, makes)),
      ...bookletChapters(card).flatMap(({ above, title, answer, sections }): Block[] => [
        { kind: "heading", level: 1, text: above ? `${above}: ${title}` : title },
        ...answerBlocks(answer, makes),
        ...sectionBlocks(sections, 2, makes),
      ]),
    ],
  };
}
