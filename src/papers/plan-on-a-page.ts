import { PLAN_ON_A_PAGE_PATH } from "../addresses/paths.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { planOnAPage, type PlanColumn } from "../views/members-plan-on-a-page.ts";
import { sayAll } from "../wording/counts.ts";
import { paperFrame, type Makes } from "./frame.ts";
import type { Block, Paper } from "./paper.ts";
import { ratingBar } from "./rating-parts.ts";
import { saidWords } from "./said-words.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

function columnBlocks(none: string | null, column: PlanColumn, makes: Makes): Block[] {
  const { number, title, leads, actions, picture, silent, position } = column;
  const line = (text: string): Block => ({ kind: "paragraph", words: [text] });
  const items = actions.map(({ id, text }) => ({
    number: `(${id})`,
    words: [text],
    note: null,
    items: [],
  }));
  return [
    { kind: "heading", level: 1, text: `${number}. ${title}` },
    ...(picture ? [ratingBar(picture)] : []),
    ...(silent ? [line(silent)] : []),
    { kind: "paragraph", words: saidWords(position, makes) },
    ...(leads.length > 0 ? [line(phrase("leads-semicolon", { names: leads.join("; ") }))] : []),
    ...(items.length > 0 ? [{ kind: "numbered", items } as const] : none ? [line(none)] : []),
  ];
}

/** The whole plan on one side of A3. On A4 the letters would be smaller than most people read. */
export function planPaper(card: ReportCard, makes: Makes): Paper {
  const view = planOnAPage(card);
  return {
    title: phrase("on-one-page", { plan: view.title }),
    above: null,
    address: makes.full(PLAN_ON_A_PAGE_PATH),
    frame: paperFrame(card, makes),
    sheet: {
      size: "a3",
      across: true,
      margin: 10,
      columns: 5,
      letters: [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5],
      font: "Atkinson Hyperlegible Next",
      mostSides: 1,
    },
    blocks: [
      { kind: "paragraph", words: saidWords(sayAll(view.position), makes) },
      ...view.columns.flatMap((column) => columnBlocks(view.noActions, column, makes)),
    ],
  };
}
