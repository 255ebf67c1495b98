import { figureOf, type OverviewLine } from "../domain/overview.ts";
import type { RatingKey } from "../domain/rating.ts";
import type { PageLink } from "../addresses/page-link.ts";

/** One figure, with the earlier figure where the table compares. */
export interface RatingsCell {
  text: string;
  was?: string | undefined;
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
  /** A rating by its key, or "total". */
  columns: readonly { kind: string; name: string }[];
  rows: readonly RatingsRow[];
}

/** The columns of every ratings table. */
export function ratingsColumns(ratings: RatingKey): RatingsTable["columns"] {
  const columns = ratings.map(({ key, name }) => ({ kind: key, name }));
  return [...columns, { kind: "total", name: "Total" }];
}

/** The figures of a line, with those of an earlier line beside them. */
export function ratingsCells(line: OverviewLine, before?: OverviewLine | null): RatingsCell[] {
  const ratings = line.parts.map(({ rating, shown }) => ({
    text: shown,
    was: before ? figureOf(before, rating) : undefined,
  }));
  return [...ratings, { text: line.shownTotal, was: before?.shownTotal }];
}

/** A row of figures. */
export function ratingsRow(
  link: Partial<PageLink> & { text: string },
  line: OverviewLine,
  before?: OverviewLine | null,
): RatingsRow {
  return {
    heading: link.text,
    path: link.path,
    cells: ratingsCells(line, before),
    total: line.priority === null,
  };
}

/** A row for a priority or report that has no figures. */
export function reasonRow(link: Partial<PageLink> & { text: string }, reason: string): RatingsRow {
  return { heading: link.text, path: link.path, cells: [], total: false, reason };
}
