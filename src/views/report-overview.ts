import { linesOf, type Overview } from "../domain/overview.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import { priorityPath } from "../addresses/paths.ts";
import type { Said } from "../wording/counts.ts";
import { basisNote } from "./basis-note.ts";
import { citation, type Citation } from "./citation.ts";
import { partlyRated } from "../wording/partly-rated.ts";
import { ratingPicture, type RatingPicture } from "./rating-picture.ts";
import { ratingsColumns, ratingsRow, type RatingsRow, type RatingsTable } from "./ratings-table.ts";
import { numbered, sentenceCase } from "../domain/noun.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** The overview of a report: picture, table, printed notes, and what the figures rest on. */
export interface ReportOverview {
  /** Null where the ratings of some priority are not all recorded, so that there is no total. */
  picture: RatingPicture | null;
  table: RatingsTable;
  basis: Said;
  /** Notes printed under the table. */
  printedNotes: readonly string[];
  /** Where figures do not add up: why. */
  explanations: readonly string[];
  source: Citation | null;
}

/** The rows below those of the priorities: all of them together, then in per cent. */
function totalRows(card: ReportCard, part: ReportPart, overview: Overview): RatingsRow[] {
  const { total, percent } = overview;
  if (!total) return [];
  const heading = { text: phrase("all-of", { many: card.words.priority.many }) };
  return [
    ratingsRow(card, heading, { part, line: total }),
    {
      heading: phrase("per-cent"),
      cells: [...percent.map(({ shown }) => ({ shown })), { shown: "" }],
      total: true,
    },
  ];
}

function explanationsOf(
  { priority: called }: PlanWords,
  { overview, report }: ReportPart,
): string[] {
  if (!overview) return [];
  const lines = linesOf(overview).flatMap(({ priority, explanation }) => {
    const row =
      priority === null ? phrase("all-of", { many: called.many }) : numbered(called, priority);
    return explanation ? [`${row}: ${explanation}`] : [];
  });
  const percent = report.overview?.percent?.explanation;
  return percent ? [...lines, `${phrase("per-cent")}: ${percent}`] : lines;
}

/**
 * The overview table of a report with the printed figures (or the computed ones, shown the printed
 * way); null where the report has no rating totals.
 */
export function reportOverview(card: ReportCard, part: ReportPart): ReportOverview | null {
  const { overview, report } = part;
  if (!overview) return null;
  const { words } = card;
  const { plan } = card.content;
  const rows = overview.rows.map((line) => {
    const number = line.priority ?? 0;
    const text = `${number}. ${card.priority(number).shortTitle}`;
    return ratingsRow(card, { text, path: priorityPath(number) }, { part, line });
  });
  const printed = report.overview;
  return {
    picture: overview.total && ratingPicture(card, part, overview.total),
    table: {
      caption: phrase("by-rating-in", {
        Milestones: sentenceCase(words.milestone.many),
        report: report.name,
      }),
      rowHeading: sentenceCase(words.priority.one),
      columns: ratingsColumns(plan.ratings),
      rows: [...rows, ...totalRows(card, part, overview)],
    },
    basis: partlyRated(card, part) ?? basisNote(card, part),
    printedNotes: overview.notes,
    explanations: explanationsOf(words, part),
    source: printed ? citation(plan, printed.source) : null,
  };
}
