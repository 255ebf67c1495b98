import { milestonePath } from "../addresses/paths.ts";
import type { Milestone } from "../domain/milestone.ts";
import type { Action, Priority } from "../domain/priority.ts";
import type { ReportCard, ReportEntry } from "../domain/report-card.ts";
import { milestoneName } from "../wording/milestones.ts";
import { isDropped } from "../domain/dropped.ts";
import { ratingStatus, type RatingStatus } from "./rating-status.ts";

/** A milestone in one line: its words and updates are on its own page. */
export interface MilestoneLine {
  id: string;
  path: string;
  /** A few words that name it; its printed words where the content has no short title. */
  name: string;
  /** Null where no report has said anything of it. */
  rating: RatingStatus | null;
  /** The report of the latest word on it: "June 2014". Null where no report has one. */
  latest: string | null;
}

/** The milestones of one sub-heading, or those of an action that stand under none. */
export interface MilestoneGroup {
  anchor: string | null;
  name: string | null;
  /** Leads printed once for the whole sub-heading. */
  leads: readonly string[];
  milestones: readonly MilestoneLine[];
}

export interface ActionView {
  anchor: string;
  /** "iv" */
  numeral: string;
  text: string;
  points: readonly string[];
  count: number;
  groups: readonly MilestoneGroup[];
}

function lineOf(card: ReportCard, milestone: Milestone): MilestoneLine {
  const entry = card.latestEntry(milestone);
  return {
    id: milestone.id,
    path: milestonePath(milestone.id),
    name: milestoneName(milestone),
    rating: entry && ratingStatus(entry.rating, card.content.plan.ratings),
    latest: entry?.report.name ?? null,
  };
}

function sharedLeads(entries: readonly ReportEntry[]): readonly string[] {
  return entries.find((entry) => entry.leads.basis === "group")?.leads.names ?? [];
}

function groupView(
  card: ReportCard,
  action: Action,
  group: { id: string; name: string } | null,
  own: readonly Milestone[],
): MilestoneGroup {
  const milestones = own.filter((one) => one.group === group?.id);
  const entries = milestones.flatMap((one) => card.latestEntry(one) ?? []);
  return {
    anchor: group ? `action-${action.id}-${group.id}` : null,
    name: group?.name ?? null,
    leads: group ? sharedLeads(entries) : [],
    milestones: milestones.map((one) => lineOf(card, one)),
  };
}

function actionView(card: ReportCard, priority: Priority, action: Action): ActionView {
  const own = card
    .milestonesOf(priority.number)
    .filter((one) => one.action === action.id && !isDropped(card, one));
  const groups = [null, ...action.groups].map((group) => groupView(card, action, group, own));
  return {
    anchor: `action-${action.id}`,
    numeral: action.id,
    text: action.text,
    points: action.points,
    count: own.length,
    groups: groups.filter(({ milestones }) => milestones.length > 0),
  };
}

/** The actions of a priority in the plan's order, each with the milestones that still stand. */
export function actionViews(card: ReportCard, priority: Priority): ActionView[] {
  return priority.actions.map((action) => actionView(card, priority, action));
}

/** All lines of the actions, in order. */
export function milestoneLines(actions: readonly ActionView[]): MilestoneLine[] {
  return actions.flatMap(({ groups }) => groups.flatMap(({ milestones }) => milestones));
}
