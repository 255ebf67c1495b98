import { sentenceCase } from "./noun.ts";
import { levelNames, type Named } from "./plan-words.ts";

/** Where a report prints something: a priority, and perhaps one of its milestones. */
export interface PrintedPlace {
  priority: number;
  /** The milestone's number in the report. */
  number?: number | undefined;
}

/** A place in the plan's own words: "Priority 1, delivery milestone 6". */
export function placeWords(plan: Named, { priority, number }: PrintedPlace): string {
  const { priority: part, milestoneInFull } = levelNames(plan);
  const within = number === undefined ? "" : `, ${milestoneInFull.one} ${number}`;
  return `${sentenceCase(part.one)} ${priority}${within}`;
}

/** A name as a pattern: none of its signs means anything else. */
const literally = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * The place that a source begins with, where it is one of the plan's own: "Priority 1, step 6, note"
 * in a plan of steps.
 *
 * @returns the place with the words that name it; null for a place of another form
 */
export function placeIn(plan: Named, place: string): (PrintedPlace & { said: string }) | null {
  const { priority, milestone, milestoneInFull } = levelNames(plan);
  const names = [milestoneInFull.one, milestone.one].map(literally).join("|");
  const pattern = `^${literally(sentenceCase(priority.one))} (\\d+)(?:, (?:${names}) (\\d+))?(?!\\d)`;
  const match = new RegExp(pattern, "u").exec(place);
  if (!match) return null;
  const number = match[2] === undefined ? undefined : Number(match[2]);
  return { said: match[0], priority: Number(match[1]), number };
}
