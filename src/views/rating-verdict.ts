import type { RatingChange } from "../domain/change.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import { shownAs, type OverviewLine } from "../domain/overview.ts";
import { countingAs, type CountsAs, type RatingKey } from "../domain/rating.ts";
import { countAs } from "../domain/rating-totals.ts";
import { anyOf } from "../domain/rating-words.ts";

/** Ratings that are told together, and what the plan calls them: "red", "complete or on track". */
interface Group {
  kinds: readonly CountsAs[];
  name: string;
}

/** The ratings that a plan has of the first of these kinds of which it has any. */
function groupOf(key: RatingKey, choices: readonly (readonly CountsAs[])[]): Group {
  const kinds = choices.find((one) => countingAs(key, ...one).length > 0) ?? [];
  return { kinds, name: anyOf(countingAs(key, ...kinds)) };
}

function part(line: OverviewLine, { kinds }: Group): string {
  return `${shownAs(line, ...kinds)} of ${line.shownTotal}`;
}

/** "11.5 of 52, was 4", with the earlier total where it was another. */
function fromTo(from: OverviewLine, to: OverviewLine, group: Group): string {
  const isSame = from.shownTotal === to.shownTotal;
  const before = isSame ? shownAs(from, ...group.kinds) : part(from, group);
  return `${part(to, group)}, was ${before}`;
}

/** One rating's move: "More red than in December 2013: 11.5 of 52, was 4." */
function moveOf({ from, to }: RatingChange, group: Group, before: string): string | null {
  if (!from || !to) return null;
  const side = countAs(to, ...group.kinds).compare(countAs(from, ...group.kinds));
  if (side === 0) return null;
  const more = side > 0 ? "More" : "Less";
  return `${more} ${group.name} than in ${before}: ${fromTo(from, to, group)}.`;
}

/**
 * The one sentence that answers how milestones are rated and whether that is better than before:
 * what became of what is off track; where that stands still, of what is done or on track.
 *
 * @param words the plan’s own
 * @param now the line of the latest report that rates
 * @param report its name
 * @param change against the report that rated before; null where there is none
 * @param before the name of that report
 */
export function ratingVerdict(
  { milestone }: PlanWords,
  now: OverviewLine,
  report: string,
  change: RatingChange | null,
  before: string,
): string {
  const key = now.parts.map(({ rating }) => rating);
  const off = groupOf(key, [["off-track"], ["at-risk"], ["no-news"], ["not-started"]]);
  const well = groupOf(key, [["done", "on-track"]]);
  const are = now.shownTotal === "1" ? `${milestone.one} is` : `${milestone.many} are`;
  const still = `${part(now, off)} ${are} ${off.name} in ${report}`;
  if (!change?.difference) return `${still}.`;
  const moved = moveOf(change, off, before);
  if (moved) return moved;
  const better = moveOf(change, well, before);
  return better ? `${still}, as before. ${better}` : `${still}, as in ${before}.`;
}
