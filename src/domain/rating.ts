import type { Source } from "./source.ts";

/**
 * What a rating of a plan counts as. The rules of the site ask this, and never a rating's name:
 * - done: the milestone is complete;
 * - on-track: it goes as planned;
 * - at-risk: it is not going quite as planned, and is not off track yet;
 * - off-track: members are told of it;
 * - not-started: its time has not come, so it is neither good nor bad;
 * - no-news: nobody said how it goes; members are told of that.
 */
export const COUNTS_AS = [
  "done",
  "on-track",
  "at-risk",
  "off-track",
  "not-started",
  "no-news",
] as const;

export type CountsAs = (typeof COUNTS_AS)[number];

/** The shapes that a sign may have. Two ratings never share one, so none rests on colour alone. */
export const RATING_SHAPES = [
  "circle",
  "triangle",
  "octagon",
  "square",
  "diamond",
  "pentagon",
  "shield",
  "ring",
] as const;

export type RatingShape = (typeof RATING_SHAPES)[number];

/** The colours that a sign may have. What they look like stands in `charts/palette.ts`. */
export const RATING_COLOURS = [
  "green",
  "amber",
  "red",
  "blue",
  "teal",
  "purple",
  "pink",
  "grey",
] as const;

export type RatingColour = (typeof RATING_COLOURS)[number];

/** One rating of a plan's key, in the plan's own words. */
export interface Rating {
  /** What content files write: "green". */
  key: string;
  /** "Green" */
  name: string;
  meaning: string;
  source: Source;
  countsAs: CountsAs;
  /** Its place from best to worst: the best is 1. */
  order: number;
  shape: RatingShape;
  colour: RatingColour;
  editorNotes: readonly string[];
}

/** The ratings of a plan, in the order in which its reports print them. */
export type RatingKey = readonly Rating[];

/** A milestone's rating as its file writes it: keys of ratings, or null where none is recorded. */
export type WrittenRating = readonly string[] | null;

/**
 * The rating of one milestone in one report.
 * - a list of one: rated so;
 * - a list of several: a split rating in equal parts ("some of the delivery milestones have split
 *   RAG statuses", progress report June 2014, overview notes); each part counts 1/n;
 * - `null`: the rating is not recorded in the source. That is not the same as a rating that counts
 *   as no news, which is the report's own answer.
 */
export type MilestoneRating = readonly Rating[] | null;

/**
 * A rating as the plan's key explains it.
 *
 * @throws Error for a rating that the key does not have: the content check refuses it first
 */
export function resolveRating(written: WrittenRating, key: RatingKey): MilestoneRating {
  if (written === null) return null;
  return written.map((name) => {
    const found = key.find((one) => one.key === name);
    if (!found) throw new Error(`There is no rating ${name} in the plan's key.`);
    return found;
  });
}

/** The ratings of a key, or of a milestone, that count as one of these. */
export function countingAs(
  ratings: readonly Rating[],
  ...kinds: readonly CountsAs[]
): readonly Rating[] {
  return ratings.filter(({ countsAs }) => kinds.includes(countsAs));
}

/** What members are told of: that something is off track, or that nobody says how it goes. */
export const MATTERS = ["off-track", "no-news"] as const satisfies readonly CountsAs[];

export type Matter = (typeof MATTERS)[number];

/** Why members are told of a rating; the first of two parts' reasons; null where they are not. */
export function matterOf(rating: MilestoneRating): Matter | null {
  return MATTERS.find((matter) => countingAs(rating ?? [], matter).length > 0) ?? null;
}

/** The ratings of which members are told, the gravest first. */
export function tellingRatings(key: RatingKey): readonly Rating[] {
  return MATTERS.flatMap((matter) => countingAs(key, matter));
}

/** The ratings of a key from best to worst. */
export function bestFirst(key: RatingKey): readonly Rating[] {
  return key.toSorted((a, b) => a.order - b.order);
}
