import type { Milestone } from "../../src/domain/milestone.ts";
import type { MilestoneRating } from "../../src/domain/rating.ts";
import type { Report } from "../../src/domain/report.ts";
import type { MilestoneUpdate } from "../../src/domain/update.ts";

const source = { document: "a-report", place: "somewhere" };

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

/** Updates of one priority with these ratings, numbered from 1. */
export function rated(
  priority: number,
  ratings: readonly MilestoneRating[],
): { priority: number; update: MilestoneUpdate }[] {
  return ratings.map((rating, at) => ({
    priority,
    update: anUpdate(`m-${priority}-${at + 1}`, at + 1, { rating }),
  }));
}
