import { phrase } from "../wording/catalogue/phrase.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { HOW_WE_RATE_PATH } from "../addresses/paths.ts";
import type { Said } from "../wording/counts.ts";
import { denominatorSentences, positionSentences } from "../wording/members/position.ts";
import { changesView } from "./members-changes.ts";
import { latestRatings } from "./members-plan.ts";
import { ratingPicture, type RatingPicture } from "./rating-picture.ts";
import type { RatingsTable } from "./ratings-table.ts";
import { namesIn } from "./languages.ts";
import { endedWords } from "./other-plans.ts";
import { PREVIEW_MARK } from "./site.ts";
import {
  changeDrafts,
  clinicDrafts,
  offTrackDrafts,
  improvedDrafts,
  questionDrafts,
  type Draft,
} from "./members-pack-drafts.ts";
import { numbered } from "../domain/noun.ts";
import { longDay } from "../wording/days.ts";

/** A numbered paragraph: "2.13". */
export interface PackParagraph {
  number: string;
  text: Said;
  /** In brackets after it: what raised it, or where it stands. */
  note: string | null;
  /** Short lines below it, one a row. */
  items: readonly string[];
}

/** A part of a section, with a heading of its own where it has one. */
export interface PackPart {
  heading: Said | null;
  introduction: Said | null;
  paragraphs: readonly PackParagraph[];
}

export interface PackSection {
  number: number;
  id: string;
  heading: string;
  parts: readonly PackPart[];
  /** Pictures with the table that says the same. */
  ratings: {
    pictures: readonly { name: string; picture: RatingPicture }[];
    table: RatingsTable;
  } | null;
}

export interface PackView {
  title: string;
  siteName: string;
  plan: string;
  /** What it is the position of, and as of when. */
  position: string;
  body: string;
  address: string;
  /** The full address of the definitions of all counts. */
  counted: string;
  sections: readonly PackSection[];
  documents: readonly { title: string; date: string }[];
  fiction: string | null;
  /** Set for a plan that has ended. */
  ended: string | null;
  /** Set for a preview: what it says at its top. */
  preview: string | null;
}

function asSaid(text: Said | string): Said {
  return typeof text === "string" ? [text] : text;
}

function paragraphOf(line: Draft["lines"][number]): Omit<PackParagraph, "number"> {
  const plainLine = (text: Said): Omit<PackParagraph, "number"> => ({
    text,
    note: null,
    items: [],
  });
  if (typeof line === "string") return plainLine([line]);
  if (!("text" in line)) return plainLine(line);
  return { text: asSaid(line.text), note: line.note, items: line.items ?? [] };
}

function section(
  number: number,
  id: string,
  heading: string,
  drafts: readonly Draft[],
  ratings: PackSection["ratings"] = null,
): PackSection {
  let count = 0;
  const parts = drafts
    .filter(({ lines, introduction }) => lines.length > 0 || introduction !== undefined)
    .map(({ heading: title, introduction, lines }) => ({
      heading: title === null ? null : asSaid(title),
      introduction: introduction === undefined ? null : asSaid(introduction),
      paragraphs: lines.map((line) => ({
        number: `${number}.${++count}`,
        ...paragraphOf(line),
      })),
    }));
  return { number, id, heading, parts, ratings };
}

function ratingsOf(card: ReportCard): PackSection["ratings"] {
  const table = latestRatings(card);
  const part = card.latestRated;
  if (!table || !part?.overview) return null;
  const pictures = part.overview.rows.map((line) => ({
    name: numbered(card.words.priority, line.priority ?? 0),
    picture: ratingPicture(card, part, line),
  }));
  return { table, pictures };
}

/**
 * Everything for one meeting as one document with numbered paragraphs.
 *
 * @param address the full address of the members' pages
 * @param preview whether the build is a preview
 */
export function packView(card: ReportCard, address: string, preview = false): PackView {
  const { plan } = card.content;
  const [from, to] = card.reports.slice(-2).map(({ report }) => report.id);
  const changes = from !== undefined && to !== undefined ? changesView(card, from, to) : null;
  const drafts: [id: string, heading: string, drafts: readonly Draft[]][] = [
    [
      "position",
      phrase("position"),
      [{ heading: null, lines: [...positionSentences(card), ...denominatorSentences(card)] }],
    ],
    ["exceptions", phrase("off-track"), offTrackDrafts(card)],
    [
      "questions",
      phrase("questions-member-may-ask", { member: card.words.member.one }),
      questionDrafts(card),
    ],
    ...(changes
      ? [
          [
            "changes",
            phrase("changes-title", { from: changes.from.text, to: changes.to.text }),
            changeDrafts(card.words, changes),
          ] as [string, string, Draft[]],
        ]
      : []),
    ["improved", phrase("what-improved"), improvedDrafts(card)],
    ["clinics", phrase("clinics"), clinicDrafts(card)],
  ];
  return {
    title: phrase("pack-title", { report: card.latest.report.name }),
    siteName: namesIn(plan)?.siteName ?? plan.siteName,
    preview: preview ? PREVIEW_MARK : null,
    plan: plan.title,
    position: phrase("pack-position", {
      plan: plan.title,
      report: card.latest.report.name,
      day: longDay(plan.today),
    }),
    body: plan.body,
    address,
    counted: new URL(`..${HOW_WE_RATE_PATH}#counts`, address).href,
    sections: drafts.map(([id, heading, parts], index) =>
      section(index + 1, id, heading, parts, id === "position" ? ratingsOf(card) : null),
    ),
    documents: plan.documents.map(({ title, date }) => ({ title, date })),
    fiction: plan.fictional ? phrase("made-up") : null,
    ended: endedWords(card),
  };
}
