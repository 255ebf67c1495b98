import type { Milestone } from "../../src/domain/milestone.ts";
import { resolveRating, type RatingKey, type WrittenRating } from "../../src/domain/rating.ts";
import type { RatingTotals } from "../../src/domain/rating-totals.ts";
import type { RatedUpdate } from "../../src/domain/overview.ts";
import type { Report } from "../../src/domain/report.ts";
import type { MilestoneUpdate } from "../../src/domain/update.ts";

const source = { document: "a-report", place: "somewhere" };

/** A key of four ratings, in the order in which reports print them, which is best first. */
export const RAG: RatingKey = (
  [
    ["green", "on-track", "circle"],
    ["amber", "at-risk", "triangle"],
    ["red", "off-track", "octagon"],
    ["blue", "no-news", "square"],
  ] as const
).map(([key, countsAs, shape], at) => ({
  key,
  name: key.charAt(0).toUpperCase() + key.slice(1),
  meaning: `what ${key} means`,
  source,
  countsAs,
  order: at + 1,
  shape,
  colour: key,
  editorNotes: [],
}));

/** The keys of its ratings. */
export const RATINGS: readonly string[] = RAG.map(({ key }) => key);

/** Exact counts by the key of their rating, as fractions: "13/3". */
export function fractionsOf({ parts }: Pick<RatingTotals, "parts">): Record<string, string> {
  return Object.fromEntries(parts.map(({ rating, count }) => [rating.key, count.toFraction()]));
}

/** Figures by the key of their rating, as they are shown. */
export function shownFigures(
  parts: readonly { rating: { key: string }; shown: string }[],
): Record<string, string> {
  return Object.fromEntries(parts.map(({ rating, shown }) => [rating.key, shown]));
}

/** A milestone of priority 1, action i, unless told otherwise. */
export function aMilestone(id: string, over: Partial<Milestone> = {}): Milestone {
  return {
    id,
    priority: 1,
    action: "i",
    wording: `Words of ${id}`,
    editorNotes: [],
    text: "",
    ...over,
  };
}

/** An update that rates the milestone green, unless told otherwise. */
export function anUpdate(
  milestone: string,
  number: number,
  over: Partial<MilestoneUpdate> = {},
): MilestoneUpdate {
  return {
    report: "2031-06",
    milestone,
    number,
    rating: ["green"],
    leads: [],
    links: [],
    withheld: [],
    source,
    editorNotes: [],
    text: "- As above",
    ...over,
  };
}

/** A report that updates milestones, without a printed overview, unless told otherwise. */
export function aReport(id: string, over: Partial<Report> = {}): Report {
  return {
    id,
    name: id,
    title: `Report ${id}`,
    form: "milestones",
    source,
    exceptions: [],
    sharedLeads: [],
    editorNotes: [],
    text: "",
    ...over,
  };
}

/** Updates of one priority with these ratings. */
export function rated(priority: number, ratings: readonly WrittenRating[]): RatedUpdate[] {
  return ratings.map((rating) => ({ priority, rating: resolveRating(rating, RAG) }));
}
