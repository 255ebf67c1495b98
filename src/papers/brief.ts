import { briefingPath } from "../addresses/paths.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { memberBrief, type MemberBrief } from "../views/members-brief.ts";
import { priorityName } from "../wording/priorities.ts";
import { paperFrame, type Makes } from "./frame.ts";
import type { Block, Paper } from "./paper.ts";
import { ratingBar } from "./rating-parts.ts";

function openingBlocks({ opening }: MemberBrief): Block[] {
  const { verdict, picture, pictureName, note } = opening;
  const lead: Block = { kind: "paragraph", look: "lead", words: [verdict] };
  if (!picture) return note ? [lead, { kind: "paragraph", words: [note] }] : [lead];
  const name = `${pictureName}: ${picture.inAll}`;
  return [lead, { kind: "paragraph", words: [name] }, ratingBar(picture)];
}

function questionBlocks({ questions, moreQuestions }: MemberBrief, full: Makes["full"]): Block[] {
  const items = questions.map(({ fact, ask, path }, at) => ({
    number: `${at + 1}.`,
    words: [
      ...(fact ? [path ? { text: fact, link: full(path) } : fact, " "] : []),
      { text: ask, bold: true },
    ],
    note: null,
  }));
  const none = "Nothing in the figures or reports raises a question here.";
  return [
    { kind: "heading", level: 1, text: "What is worse, and what to ask" },
    items.length > 0 ? { kind: "numbered", items } : { kind: "paragraph", words: [none] },
    ...(moreQuestions
      ? [
          {
            kind: "paragraph" as const,
            words: [{ text: moreQuestions.text, link: full(moreQuestions.path) }],
          },
        ]
      : []),
  ];
}

function improvedBlocks({ improved, moreImproved }: MemberBrief, full: Makes["full"]): Block[] {
  if (improved.length === 0) return [];
  const items = improved.map(({ subject, path, rest }) => [
    path ? { text: subject, link: full(path) } : subject,
    rest,
  ]);
  return [
    { kind: "heading", level: 1, text: "What is better" },
    { kind: "bullets", items: moreImproved ? [...items, [moreImproved]] : items },
  ];
}

/** The briefing of one priority: one side of A4. */
export function briefPaper(card: ReportCard, number: number, makes: Makes): Paper {
  const view = memberBrief(card, number);
  return {
    title: priorityName(card.words, view),
    above: `Briefing for ${card.words.member.many}, ${view.latest}`,
    address: makes.full(briefingPath(number)),
    frame: paperFrame(card, makes),
    sheet: {
      size: "a4",
      across: false,
      margin: 16,
      columns: 1,
      letters: [13, 12, 11.5, 11, 10.5, 10],
      mostSides: 1,
    },
    blocks: [
      ...openingBlocks(view),
      ...questionBlocks(view, makes.full),
      ...improvedBlocks(view, makes.full),
      ...view.record.map(({ text, path }): Block => ({
        kind: "paragraph",
        look: "small",
        words: [{ text, link: makes.full(path) }],
      })),
    ],
  };
}
