import type { OverviewLine } from "../domain/overview.ts";
import type { Priority } from "../domain/priority.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import { countOf } from "../wording/numbers.ts";
import { ratingNames } from "../wording/ratings.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { priorityPath } from "../addresses/paths.ts";
import { changeSentence } from "./rating-change.ts";
import { ratingPicture, type RatingPicture } from "./rating-picture.ts";
import { ratingsColumns, ratingsRow, reasonRow, type RatingsTable } from "./ratings-table.ts";
import { whyNoRatings } from "./why-no-ratings.ts";

/** One priority as the home page introduces it. */
export interface PriorityCard {
  number: number;
  link: PageLink;
  title: string;
  picture: RatingPicture | null;
  change: string | null;
  /** Why there are no ratings; null where there are. */
  noRatings: { label: string; reason: string } | null;
  news: string | null;
}

function newsOf(card: ReportCard, priority: Priority): string | null {
  const { report } = card.latest;
  const highlights = card.highlights(report.id, priority.number);
  if (!highlights) return null;
  const well = countOf(highlights.workingWell.length, "thing");
  const concerns = countOf(highlights.concerns.length, "concern");
  return `${report.name}: ${well} working well, ${concerns}.`;
}

function lineOf(part: ReportPart | null, priority: number): OverviewLine | null {
  return part?.overview?.rows.find((row) => row.priority === priority) ?? null;
}

function noRatings(card: ReportCard, priority: Priority): PriorityCard["noRatings"] {
  const rated = card.latestRated?.report.name;
  const label = rated ? `No ratings in ${rated}.` : "No ratings.";
  return { label, reason: whyNoRatings(card, priority) };
}

/** A priority with its ratings, or why it has none. `before` is the report to compare with. */
export function priorityCard(
  card: ReportCard,
  priority: Priority,
  before: ReportPart | null,
): PriorityCard {
  const names = ratingNames(card.content.plan);
  const line = lineOf(card.latestRated, priority.number);
  const change =
    before && card.latestRated
      ? card
          .changeInRatings(before, card.latestRated)
          .find((one) => one.priority === priority.number)
      : undefined;
  return {
    number: priority.number,
    link: { text: priority.shortTitle, path: priorityPath(priority.number) },
    title: priority.title,
    picture: line ? ratingPicture(line, names) : null,
    change: changeSentence(change ?? null, names, before?.report.name ?? ""),
    noRatings: line ? null : noRatings(card, priority),
    news: newsOf(card, priority),
  };
}

/** The figures of all priorities in one report, with those of the report before in brackets. */
export function prioritiesTable(
  card: ReportCard,
  part: ReportPart,
  before: ReportPart | null,
): RatingsTable {
  const rows = card.priorities.map((priority) => {
    const text = `${priority.number}. ${priority.shortTitle}`;
    const link = { text, path: priorityPath(priority.number) };
    const line = lineOf(part, priority.number);
    return line
      ? ratingsRow(link, line, lineOf(before, priority.number))
      : reasonRow(link, "No ratings");
  });
  const total = part.overview?.total;
  const since = before ? `, with ${before.report.name} in brackets` : "";
  return {
    caption: `Milestones by rating, ${part.report.name}${since}`,
    rowHeading: "Priority",
    columns: ratingsColumns(ratingNames(card.content.plan)),
    rows: total
      ? [...rows, ratingsRow({ text: "All priorities" }, total, before?.overview?.total)]
      : rows,
  };
}
