import { briefingPath } from "../addresses/paths.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { memberBrief, type MemberBrief } from "../views/members-brief.ts";
import { say, type Said } from "../wording/counts.ts";
import { priorityName } from "../wording/priorities.ts";
import { paperFrame, type Makes } from "./frame.ts";
import type { Block, Paper, Words } from "./paper.ts";
import { ratingBar } from "./rating-parts.ts";
import { saidWords } from "./said-words.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

function openingBlocks({ opening }: MemberBrief, makes: Makes): Block[] {
  const { verdict, picture, pictureName, note } = opening;
  const lead: Block = { kind: "paragraph", look: "lead", words: saidWords(verdict, makes) };
  if (!picture) {
    const why = saidWords(note, makes);
    return note.length > 0 ? [lead, { kind: "paragraph", words: why }] : [lead];
  }
  const name = saidWords(say`${pictureName}: ${picture.inAll}`, makes);
  return [lead, { kind: "paragraph", words: name, leads: true }, ratingBar(picture)];
}

/** What raises a question: it leads to the record, its counts to their definitions. */
function factWords(fact: Said, path: string | null, makes: Makes): Words {
  return saidWords(fact, makes).map((piece) =>
    typeof piece === "string" && path ? { text: piece, link: makes.full(path) } : piece,
  );
}

function questionBlocks({ questions, moreQuestions }: MemberBrief, makes: Makes): Block[] {
  const { full } = makes;
  const items = questions.map(({ fact, ask, path }, at) => ({
    number: `${at + 1}.`,
    words: [
      ...(fact.length > 0 ? [...factWords(fact, path, makes), " "] : []),
      { text: ask, bold: true },
    ],
    note: null,
    items: [],
  }));
  const none = phrase("no-questions");
  return [
    { kind: "heading", level: 1, text: phrase("worse-and-ask") },
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
    { kind: "heading", level: 1, text: phrase("what-is-better") },
    { kind: "bullets", items: moreImproved ? [...items, [moreImproved.text]] : items },
  ];
}

/** The briefing of one priority: one side of A4. */
export function briefPaper(card: ReportCard, number: number, makes: Makes): Paper {
  const view = memberBrief(card, number);
  return {
    title: priorityName(card.words, view),
    above: phrase("briefing-for", { members: card.words.member.many, report: view.latest }),
    address: makes.full(briefingPath(number)),
    frame: paperFrame(card, makes),
    sheet: {
      size: "a4",
      across: false,
      margin: 16,
      columns: 1,
      letters: [13, 12, 11.5, 11, 10.5, 10],
      font: "Atkinson Hyperlegible Next",
      mostSides: 1,
    },
    blocks: [
      ...openingBlocks(view, makes),
      ...questionBlocks(view, makes),
      ...improvedBlocks(view, makes.full),
      ...view.record.map(({ text, path }): Block => ({
        kind: "paragraph",
        look: "small",
        words: [{ text, link: makes.full(path) }],
      })),
    ],
  };
}
