import type { PageLink } from "../addresses/page-link.ts";
import { countPath } from "../addresses/paths.ts";
import { groupName } from "../domain/counts/rating-groups.ts";
import type { OverviewLine } from "../domain/overview.ts";
import type { RatingKey } from "../domain/rating.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import { bare, type Counted } from "../wording/counts.ts";
import { ratedCount, ratedTotal } from "./rating-counts.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** One figure, with the earlier figure where the table compares. A percentage is no count. */
export interface RatingsCell {
  shown: Counted | string;
  was?: Counted | undefined;
}

export interface RatingsRow {
  heading: string;
  path?: string | undefined;
  cells: readonly RatingsCell[];
  /** True for the line that sums up the others. */
  total: boolean;
  /** For a row without figures: why. Shown in place of the cells. */
  reason?: string | undefined;
}

/** A table of ratings: a row per priority or report, a column per rating and the total. */
export interface RatingsTable {
  caption: string;
  rowHeading: string;
  /** A rating by its key, or "total"; each with where its count is defined. */
  columns: readonly { kind: string; name: string; path: string }[];
  rows: readonly RatingsRow[];
}

/** A line of a report. */
export interface LineIn {
  part: ReportPart;
  line: OverviewLine;
}

/** The columns of every ratings table. */
export function ratingsColumns(ratings: RatingKey): RatingsTable["columns"] {
  const columns = ratings.map((rating) => ({
    kind: rating.key,
    name: rating.name,
    path: countPath(groupName([rating])),
  }));
  return [
    ...columns,
    { kind: "total", name: phrase("total"), path: countPath("milestones-rated") },
  ];
}

function countsOf(card: ReportCard, { part, line }: LineIn): Counted[] {
  const own = card.content.plan.ratings.map((rating) => ratedCount(card, part, line, [rating]));
  return [...own, ratedTotal(card, part, line)].map(bare);
}

/** A row of figures, with those of an earlier line beside them. */
export function ratingsRow(
  card: ReportCard,
  link: Partial<PageLink> & { text: string },
  now: LineIn,
  before?: LineIn | null,
): RatingsRow {
  const earlier = before ? countsOf(card, before) : [];
  return {
    heading: link.text,
    path: link.path,
    cells: countsOf(card, now).map((shown, at) => ({ shown, was: earlier[at] })),
    total: now.line.priority === null,
  };
}

/** A row for a priority or report that has no figures. */
export function reasonRow(link: Partial<PageLink> & { text: string }, reason: string): RatingsRow {
  return { heading: link.text, path: link.path, cells: [], total: false, reason };
}
