import type { RatingChange } from "../domain/change.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { OverviewLine } from "../domain/overview.ts";
import type { Rating } from "../domain/rating.ts";

type Names = Readonly<Record<Rating, string>>;

function part({ shown }: OverviewLine, rating: Rating): string {
  return `${shown[rating]} of ${shown.total}`;
}

/** "11.5 of 52, was 4", with the earlier total where it was another. */
function fromTo(from: OverviewLine, to: OverviewLine, rating: Rating): string {
  const before = from.shown.total === to.shown.total ? from.shown[rating] : part(from, rating);
  return `${part(to, rating)}, was ${before}`;
}

/** One rating's move: "More red than in December 2013: 11.5 of 52, was 4." */
function moveOf(change: RatingChange, rating: Rating, names: Names, before: string): string | null {
  const { difference, from, to } = change;
  const side = difference?.[rating].compare(0) ?? 0;
  if (!from || !to || side === 0) return null;
  const more = side > 0 ? "More" : "Less";
  return `${more} ${names[rating].toLowerCase()} than in ${before}: ${fromTo(from, to, rating)}.`;
}

/**
 * The one sentence that answers how milestones are rated and whether that is better than before:
 * what became of red, the rating for what is at risk; where red stands still, of green.
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
  names: Names,
  before: string,
): string {
  const red = `${part(now, "red")} ${now.shown.total === "1" ? `${milestone.one} is` : `${milestone.many} are`} ${names.red.toLowerCase()} in ${report}`;
  if (!change?.difference) return `${red}.`;
  const moved = moveOf(change, "red", names, before);
  if (moved) return moved;
  const green = moveOf(change, "green", names, before);
  return green ? `${red}, as before. ${green}` : `${red}, as in ${before}.`;
}
