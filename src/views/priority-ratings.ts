import type { OverviewLine } from "../domain/overview.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import { plain, type Said } from "../wording/counts.ts";
import { reportPath } from "../addresses/paths.ts";
import { basisNotes } from "./basis-note.ts";
import { partlyRated } from "../wording/partly-rated.ts";
import { changeSentence } from "./rating-change.ts";
import { ratingPicture, type RatingPicture } from "./rating-picture.ts";
import { ratingsColumns, ratingsRow, reasonRow, type RatingsTable } from "./ratings-table.ts";
import { sentenceCase } from "../domain/noun.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** The ratings of one priority over the reports: bars, words, table, and what they rest on. */
export interface PriorityRatings {
  bars: readonly { name: string; picture: RatingPicture }[];
  change: Said | null;
  table: RatingsTable;
  notes: readonly Said[];
}

function silentReason(card: ReportCard, part: ReportPart, number: number): string {
  const { priority } = card.words;
  const some = partlyRated(card, part, number);
  if (some) return plain(some);
  return part.report.form === "highlights"
    ? phrase("by-exception-short")
    : phrase("no-ratings-for", { one: priority.one });
}

function lineIn(part: ReportPart, priority: number): OverviewLine | null {
  return part.overview?.rows.find((row) => row.priority === priority) ?? null;
}

function tableOf(card: ReportCard, priority: number): RatingsTable {
  const rows = card.reports.map((part) => {
    const link = { text: part.report.name, path: reportPath(part.report.id) };
    const line = lineIn(part, priority);
    return line
      ? ratingsRow(card, link, { part, line })
      : reasonRow(link, silentReason(card, part, priority));
  });
  return {
    caption: phrase("by-rating-each", { Milestones: sentenceCase(card.words.milestone.many) }),
    rowHeading: phrase("report"),
    columns: ratingsColumns(card.content.plan.ratings),
    rows,
  };
}

function notesOf(card: ReportCard, rated: readonly ReportPart[], priority: number): Said[] {
  const explained = rated.flatMap((part) => lineIn(part, priority)?.explanation ?? []);
  return [...basisNotes(card, rated, priority), ...explained.map((one) => [one])];
}

/** The ratings of a priority; null where no report rates its milestones. */
export function priorityRatings(card: ReportCard, priority: number): PriorityRatings | null {
  const rated = card.reports.filter((part) => lineIn(part, priority));
  const last = rated.at(-1);
  if (!last) return null;
  const before = rated.at(-2);
  const change = before
    ? card.changeInRatings(before, last).find((one) => one.priority === priority)
    : undefined;
  const bars = rated.flatMap((part) => {
    const line = lineIn(part, priority);
    return line ? [{ name: part.report.name, picture: ratingPicture(card, part, line) }] : [];
  });
  return {
    bars,
    change: before ? changeSentence(card, change ?? null, before, last) : null,
    table: tableOf(card, priority),
    notes: notesOf(card, rated, priority),
  };
}
