import type { Milestone } from "../domain/milestone.ts";
import type { Action, Priority } from "../domain/priority.ts";
import type { ReportCard, ReportEntry } from "../domain/report-card.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { milestonePath } from "../addresses/paths.ts";
import { linkView, updateView, type LinkView, type UpdateView } from "./update-view.ts";
import { isDropped } from "./dropped-milestones.ts";
import { RATINGS_NOT_RECORDED } from "../wording/ratings.ts";

/** A milestone on its priority's page, with its latest update in view. */
export interface MilestoneItem {
  id: string;
  path: string;
  wording: string;
  /** Null where no report has said anything of it. */
  update: UpdateView | null;
  /** False where the group says once for all that ratings are not recorded. */
  showRating: boolean;
  links: readonly LinkView[];
  /** Updates in earlier reports, one step away. */
  earlier: readonly PageLink[];
}

/** The milestones of one sub-heading, or those of an action that stand under none. */
export interface MilestoneGroup {
  anchor: string | null;
  name: string | null;
  /** Leads printed once for the whole sub-heading. */
  leads: readonly string[];
  milestones: readonly MilestoneItem[];
}

export interface ActionView {
  anchor: string;
  /** "iv" */
  numeral: string;
  text: string;
  points: readonly string[];
  count: number;
  /** Where not one of its milestones has a recorded rating: said once for all. */
  ratingsNote: string | null;
  groups: readonly MilestoneGroup[];
}

function itemOf(card: ReportCard, milestone: Milestone, showRating: boolean): MilestoneItem {
  const entry = card.latestEntry(milestone);
  const links = card
    .links(milestone)
    .filter((link) => link.report.id === entry?.report.id)
    .map((link) => linkView(card, link));
  const earlier = card
    .history(milestone)
    .filter((step) => step.entry !== null && step.report.id !== entry?.report.id)
    .map(({ report }) => ({ text: report.name, path: milestonePath(milestone.id, report.id) }))
    .reverse();
  return {
    id: milestone.id,
    path: milestonePath(milestone.id),
    wording: milestone.wording,
    update: entry ? updateView(card, entry) : null,
    showRating,
    links,
    earlier,
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
  showRating: boolean,
): MilestoneGroup {
  const milestones = own.filter((one) => one.group === group?.id);
  const entries = milestones.flatMap((one) => card.latestEntry(one) ?? []);
  return {
    anchor: group ? `action-${action.id}-${group.id}` : null,
    name: group?.name ?? null,
    leads: group ? sharedLeads(entries) : [],
    milestones: milestones.map((one) => itemOf(card, one, showRating)),
  };
}

function actionView(card: ReportCard, priority: Priority, action: Action): ActionView {
  const own = card
    .milestonesOf(priority.number)
    .filter((one) => one.action === action.id && !isDropped(card, one));
  const rated = own.some((one) => (card.latestEntry(one)?.update.rating ?? null) !== null);
  const groups = [null, ...action.groups].map((group) =>
    groupView(card, action, group, own, rated),
  );
  return {
    anchor: `action-${action.id}`,
    numeral: action.id,
    text: action.text,
    points: action.points,
    count: own.length,
    ratingsNote: own.length > 0 && !rated ? RATINGS_NOT_RECORDED : null,
    groups: groups.filter(({ milestones }) => milestones.length > 0),
  };
}

/** The actions of a priority in the plan's order, each with the milestones that still stand. */
export function actionViews(card: ReportCard, priority: Priority): ActionView[] {
  return priority.actions.map((action) => actionView(card, priority, action));
}
