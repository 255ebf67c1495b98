import { figureOf, type Overview, type OverviewLine } from "./overview.ts";
import type { Rating } from "./rating.ts";
import { countOfRating } from "./rating-totals.ts";
import type { Share } from "./share.ts";
import type { Entry } from "./leads.ts";
import { sameWords } from "./words.ts";

/** How the figure of one rating moved. The difference is later minus earlier. */
export interface RatingMove {
  rating: Rating;
  difference: Share;
  /** The figures as the site shows them. */
  from: string;
  to: string;
}

/** How one line of the overview moved between two reports. Differences are later minus earlier. */
export interface RatingChange {
  priority: number | null;
  from: OverviewLine | null;
  to: OverviewLine | null;
  /** Null where one of the reports has no figures for the priority. */
  difference: { moves: readonly RatingMove[]; total: Share } | null;
}

/** What became of the milestones between two reports. */
export interface MilestoneChanges {
  added: readonly Entry[];
  dropped: readonly Entry[];
  renumbered: readonly { from: Entry; to: Entry }[];
  /** Other words; typography alone does not count. */
  reworded: readonly { from: Entry; to: Entry }[];
  /** Milestones that both reports carry. */
  kept: readonly { from: Entry; to: Entry }[];
}

function lineChange(
  priority: number | null,
  from: OverviewLine | null,
  to: OverviewLine | null,
): RatingChange {
  if (!from || !to) return { priority, from, to, difference: null };
  const moves = to.parts.map(({ rating, count, shown }) => ({
    rating,
    difference: count.sub(countOfRating(from, rating)),
    from: figureOf(from, rating),
    to: shown,
  }));
  return { priority, from, to, difference: { moves, total: to.total.sub(from.total) } };
}

/**
 * How the rating totals moved between two reports, per priority and overall (last, with
 * `priority: null`).
 */
export function changeInRatings(from: Overview, to: Overview): RatingChange[] {
  const row = (overview: Overview, priority: number): OverviewLine | null =>
    overview.rows.find((line) => line.priority === priority) ?? null;
  const numbers = new Set(
    [...from.rows, ...to.rows].map((line) => line.priority).filter((one) => one !== null),
  );
  const rows = [...numbers]
    .sort((a, b) => a - b)
    .map((priority) => lineChange(priority, row(from, priority), row(to, priority)));
  return [...rows, lineChange(null, from.total, to.total)];
}

/** The milestone's words in the report of the entry. */
export function wordingIn(entry: Entry): string {
  return entry.update.wording ?? entry.milestone.wording;
}

/** What became of the milestones between two reports. Stable ids decide what is the same one. */
export function changeInMilestones(from: readonly Entry[], to: readonly Entry[]): MilestoneChanges {
  const before = new Map(from.map((entry) => [entry.milestone.id, entry]));
  const after = new Map(to.map((entry) => [entry.milestone.id, entry]));
  const kept = to.flatMap((entry) => {
    const earlier = before.get(entry.milestone.id);
    return earlier ? [{ from: earlier, to: entry }] : [];
  });
  return {
    added: to.filter((entry) => !before.has(entry.milestone.id)),
    dropped: from.filter((entry) => !after.has(entry.milestone.id)),
    renumbered: kept.filter((pair) => pair.from.update.number !== pair.to.update.number),
    reworded: kept.filter((pair) => !sameWords(wordingIn(pair.from), wordingIn(pair.to))),
    kept,
  };
}
