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

/** What stands below a priority: its actions, or its milestones where it has no actions. */
export interface PriorityParts {
  actions: readonly ActionView[];
  milestones: readonly MilestoneLine[];
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

function actionView(card: ReportCard, action: Action, standing: readonly Milestone[]): ActionView {
  const own = standing.filter((one) => one.action === action.id);
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

/** The parts of a priority in the plan's order, with the milestones that still stand. */
export function priorityParts(card: ReportCard, priority: Priority): PriorityParts {
  const standing = card.milestonesOf(priority.number).filter((one) => !isDropped(card, one));
  const direct = standing.filter((one) => one.action === undefined);
  return {
    actions: priority.actions.map((action) => actionView(card, action, standing)),
    milestones: direct.map((one) => lineOf(card, one)),
  };
}

/** All lines of a priority, in order. */
export function milestoneLines({ actions, milestones }: PriorityParts): MilestoneLine[] {
  return [
    ...milestones,
    ...actions.flatMap(({ groups }) => groups.flatMap((one) => one.milestones)),
  ];
}
