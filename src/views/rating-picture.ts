import type { OverviewLine } from "../domain/overview.ts";
import type { Rating } from "../domain/rating.ts";
import { percentOf } from "../domain/rating-totals.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import { bare, counted, type Counted } from "../wording/counts.ts";
import { isFromRight } from "./languages.ts";
import { ratedCount, ratedTotal } from "./rating-counts.ts";

/**
 * Room that a figure needs in its part, in per cent of the bar: the shortest bar is some 240 pixels
 * wide (on a phone), and a digit about 9.
 */
function roomFor(figure: string): number {
  return 2 + 3.8 * figure.length;
}

/** One part of the bar. Places and widths are per cent of the bar's width, ready for SVG. */
export interface RatingSegment {
  rating: Rating;
  x: string;
  width: string;
  middle: string;
  /** The figure inside the part; null where it would not fit. The key always has it. */
  label: string | null;
}

/** A lying stacked bar of ratings, with the figures that stand under it in the same order. */
export interface RatingPicture {
  segments: readonly RatingSegment[];
  figures: readonly { rating: Rating; name: string; shown: Counted }[];
  /** "52 milestones" */
  inAll: Counted;
}

function perCent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}

/** @param fromRight whether the first rating stands at the right */
function segmentsOf(line: OverviewLine, fromRight: boolean): RatingSegment[] {
  let x = 0;
  const segments: RatingSegment[] = [];
  for (const { rating, count, shown } of line.parts) {
    const width = percentOf(count, line).valueOf();
    if (width === 0) continue;
    const label = width >= roomFor(shown) ? shown : null;
    const from = fromRight ? 100 - x - width : x;
    const middle = perCent(from + width / 2);
    segments.push({ rating, x: perCent(from), width: perCent(width), middle, label });
    x += width;
  }
  return segments;
}

/**
 * The picture of one line of a report's overview. Ratings that no milestone has are in the key only.
 */
export function ratingPicture(
  card: ReportCard,
  part: ReportPart,
  line: OverviewLine,
): RatingPicture {
  const { milestone } = card.words;
  return {
    segments: segmentsOf(line, isFromRight(card.content.plan)),
    figures: line.parts.map(({ rating }) => ({
      rating,
      name: rating.name,
      shown: bare(ratedCount(card, part, line, [rating])),
    })),
    inAll: counted(ratedTotal(card, part, line), milestone.one, milestone.many),
  };
}
