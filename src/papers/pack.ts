import { MEMBERS_PATH, PACK_PATH } from "../addresses/paths.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { packView, type PackPart, type PackSection } from "../views/members-pack.ts";
import type { RatingsCell, RatingsTable } from "../views/ratings-table.ts";
import { plain, say } from "../wording/counts.ts";
import { paperFrame, type Makes } from "./frame.ts";
import type { Block, Paper } from "./paper.ts";
import { ratingBar } from "./rating-parts.ts";
import { saidWords } from "./said-words.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

function partBlocks({ heading, introduction, paragraphs }: PackPart, makes: Makes): Block[] {
  const items = paragraphs.map(({ number, text, note, items: rows }) => ({
    number,
    words: saidWords(text, makes),
    note,
    items: rows,
  }));
  return [
    ...(heading === null
      ? []
      : [{ kind: "heading" as const, level: 2 as const, text: plain(heading) }]),
    ...(introduction
      ? [
          {
            kind: "paragraph" as const,
            words: saidWords(introduction, makes),
            ...(items.length > 0 ? { leads: true as const } : {}),
          },
        ]
      : []),
    ...(items.length > 0 ? [{ kind: "numbered" as const, items }] : []),
  ];
}

function cellText({ shown, was }: RatingsCell): string {
  const text = typeof shown === "string" ? shown : shown.words;
  return was ? `${text} (${was.words})` : text;
}

function tableBlock({ caption, rowHeading, columns, rows }: RatingsTable): Block {
  return {
    kind: "table",
    caption,
    head: [rowHeading, ...columns.map(({ name }) => name)],
    rows: rows.map(({ heading, cells, total, reason }) => ({
      cells: reason ? [heading, reason] : [heading, ...cells.map(cellText)],
      strong: total,
    })),
  };
}

function sectionBlocks({ number, heading, parts, ratings }: PackSection, makes: Makes): Block[] {
  return [
    { kind: "heading", level: 1, text: `${number}. ${heading}` },
    ...parts.flatMap((part) => partBlocks(part, makes)),
    ...(ratings ? [tableBlock(ratings.table)] : []),
    ...(ratings?.pictures ?? []).flatMap(({ name, picture }): Block[] => [
      { kind: "paragraph", words: saidWords(say`${name}: ${picture.inAll}`, makes), leads: true },
      ratingBar(picture),
    ]),
  ];
}

/** Everything for one meeting, with numbered paragraphs and a list of contents. */
export function packPaper(card: ReportCard, makes: Makes): Paper {
  const view = packView(card, makes.full(MEMBERS_PATH), makes.preview);
  const sources = `${view.sections.length + 1}. ${phrase("sources")}`;
  return {
    title: view.title,
    above: `${view.body}: ${view.siteName}`,
    address: makes.full(PACK_PATH),
    frame: paperFrame(card, makes),
    sheet: {
      size: "a4",
      across: false,
      margin: 20,
      columns: 1,
      letters: [12],
      font: "Atkinson Hyperlegible Next",
      mostSides: null,
    },
    blocks: [
      {
        kind: "paragraph",
        look: "lead",
        words: [view.position],
      },
      { kind: "contents" },
      ...view.sections.flatMap((section) => sectionBlocks(section, makes)),
      { kind: "heading", level: 1, text: sources },
      { kind: "bullets", items: view.documents.map(({ title, date }) => [`${title} (${date})`]) },
    ],
  };
}
