import type { Count } from "../domain/counts/count.ts";
import { offGroup, wellGroup, type RatingGroup } from "../domain/counts/rating-groups.ts";
import type { OverviewLine } from "../domain/overview.ts";
import { countAs } from "../domain/rating-totals.ts";
import { anyOf } from "../wording/rating-lists.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import { agreeing, bare, outOf, partOf, say, type Said } from "../wording/counts.ts";
import { partlyRated } from "../wording/partly-rated.ts";
import { ratedCount } from "./rating-counts.ts";
import { saying } from "../wording/catalogue/phrase.ts";

/** A line of ratings with the report that it is of. */
export interface LineOf {
  part: ReportPart;
  line: OverviewLine;
}

/** One rating's move: "More red than in December 2013: 11.5 of 52, was 4." */
function moveOf(card: ReportCard, from: LineOf, to: LineOf, group: RatingGroup): Said | null {
  const kinds = group.map(({ countsAs }) => countsAs);
  const [was, is] = [from, to].map(({ line }) => countAs(line, ...kinds));
  const side = was && is ? is.compare(was) : 0;
  if (side === 0) return null;
  const [before, now] = [from, to].map(({ part, line }) => ratedCount(card, part, line, group)) as [
    Count,
    Count,
  ];
  // The earlier total is told where it was another.
  const same = from.line.shownTotal === to.line.shownTotal;
  const earlier = same ? bare(before) : partOf(before);
  return saying(side > 0 ? "verdict-more" : "verdict-less", {
    ratings: anyOf(group),
    report: from.part.report.name,
    now: partOf(now),
    before: earlier,
  });
}

/**
 * The one sentence that answers how milestones are rated and whether that is better than before:
 * what became of what is off track; where that stands still, of what is done or on track.
 *
 * @param now the line of the latest report that rates
 * @param before the same of the report that rated before; null where there is none
 */
export function ratingVerdict(card: ReportCard, now: LineOf, before: LineOf | null): Said {
  const { milestone } = card.words;
  const { ratings } = card.content.plan;
  const [off, well] = [offGroup(ratings), wellGroup(ratings)];
  const count = outOf(ratedCount(card, now.part, now.line, off), milestone.one, milestone.many);
  const still = saying("verdict-still", {
    ...agreeing(count.count),
    count,
    ratings: anyOf(off),
    report: now.part.report.name,
  });
  if (!before) return say`${still}.`;
  const moved = moveOf(card, before, now, off);
  if (moved) return moved;
  const better = well.length > 0 ? moveOf(card, before, now, well) : null;
  return better
    ? saying("verdict-as-before", { still, better })
    : saying("verdict-as-in", { still, report: before.part.report.name });
}

/**
 * The same for the whole plan: "More red than in December 2013: 16 of 159, was 7 of 156."; or what
 * is known, where the latest report that rates does not rate all.
 */
export function planVerdict(card: ReportCard): Said | null {
  const rated = card.latestRated;
  if (!rated) return null;
  const lines = card.reports.flatMap((part): LineOf[] =>
    part.overview?.total ? [{ part, line: part.overview.total }] : [],
  );
  const now = lines.at(-1);
  if (now?.part !== rated) return partlyRated(card, rated);
  return ratingVerdict(card, now, lines.at(-2) ?? null);
}
