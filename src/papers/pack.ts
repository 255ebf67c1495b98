import { MEMBERS_PATH, PACK_PATH } from "../addresses/paths.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { packView, type PackPart, type PackSection } from "../views/members-pack.ts";
import type { RatingsTable } from "../views/ratings-table.ts";
import { plain } from "../wording/counts.ts";
import { paperFrame, type Makes } from "./frame.ts";
import type { Block, Paper } from "./paper.ts";
import { ratingBar } from "./rating-parts.ts";

function partBlocks({ heading, introduction, paragraphs }: PackPart): Block[] {
  const items = paragraphs.map(({ number, text, note }) => ({
    number,
    words: [plain(text)],
    note,
  }));
  return [
    ...(heading === null ? [] : [{ kind: "heading" as const, level: 2 as const, text: heading }]),
    ...(introduction ? [{ kind: "paragraph" as const, words: [plain(introduction)] }] : []),
    ...(items.length > 0 ? [{ kind: "numbered" as const, items }] : []),
  ];
}

function tableBlock({ caption, rowHeading, columns, rows }: RatingsTable): Block {
  return {
    kind: "table",
    caption,
    head: [rowHeading, ...columns.map(({ name }) => name)],
    rows: rows.map(({ heading, cells, total, reason }) => ({
      cells: reason
        ? [heading, reason]
        : [heading, ...cells.map(({ text, was }) => (was ? `${text} (${was})` : text))],
      strong: total,
    })),
  };
}

function sectionBlocks({ number, heading, parts, ratings }: PackSection): Block[] {
  return [
    { kind: "heading", level: 1, text: `${number}. ${heading}` },
    ...parts.flatMap(partBlocks),
    ...(ratings ? [tableBlock(ratings.table)] : []),
    ...(ratings?.pictures ?? []).flatMap(({ name, picture }): Block[] => [
      { kind: "paragraph", words: [`${name}: ${picture.inAll}`] },
      ratingBar(picture),
    ]),
  ];
}

/** Everything for one meeting, with numbered paragraphs and a list of contents. */
export function packPaper(card: ReportCard, makes: Makes): Paper {
  const view = packView(card, makes.full(MEMBERS_PATH), makes.preview);
  const sources = `${view.sections.length + 1}. Sources`;
  return {
    title: view.title,
    above: `${view.body}: ${view.siteName}`,
    address: makes.full(PACK_PATH),
    frame: paperFrame(card, makes),
    sheet: { size: "a4", across: false, margin: 20, columns: 1, letters: [12], mostSides: null },
    blocks: [
      {
        kind: "paragraph",
        look: "lead",
        words: [`${view.plan}. Position as of the ${view.latest} report; site as of ${view.asOf}.`],
      },
      { kind: "contents" },
      ...view.sections.flatMap(sectionBlocks),
      { kind: "heading", level: 1, text: sources },
      { kind: "bullets", items: view.documents.map(({ title, date }) => [`${title} (${date})`]) },
    ],
  };
}
