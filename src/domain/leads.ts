import type { Milestone } from "./milestone.ts";
import type { SharedLeads } from "./report.ts";
import type { MilestoneUpdate } from "./update.ts";

/** Who leads on a milestone in one report, and how the report says so. */
export interface Leads {
  names: readonly string[];
  /**
   * beside: printed beside the milestone; group: printed once beside its sub-heading;
   * near: printed once beside another milestone of the same action, so they seem to apply;
   * none: the action names no leads.
   */
  basis: "beside" | "group" | "near" | "none";
}

export interface Entry {
  milestone: Milestone;
  update: MilestoneUpdate;
}

/**
 * The leads of a milestone in one report. "Lead cells are merged over several rows of the same
 * action (or sub-heading) and are printed once, beside one of them": so the nearest printed above
 * in the same action and sub-heading apply, else the nearest below.
 *
 * @param entry the milestone and its update
 * @param entries all entries of the report
 * @param shared the report's leads printed beside sub-headings
 */
export function leadsOf(
  entry: Entry,
  entries: readonly Entry[],
  shared: readonly SharedLeads[],
): Leads {
  const { milestone, update } = entry;
  if (update.leads.length > 0) return { names: update.leads, basis: "beside" };
  const group = shared.find(
    (item) =>
      item.priority === milestone.priority &&
      item.action === milestone.action &&
      item.group === milestone.group,
  );
  if (group) return { names: group.leads, basis: "group" };
  const near = nearest(entry, entries);
  return near ? { names: near.update.leads, basis: "near" } : { names: [], basis: "none" };
}

function nearest(entry: Entry, entries: readonly Entry[]): Entry | undefined {
  const number = entry.update.number;
  const printed = entries
    .filter(
      (other) =>
        other.milestone.priority === entry.milestone.priority &&
        other.milestone.action === entry.milestone.action &&
        other.milestone.group === entry.milestone.group &&
        other.update.leads.length > 0,
    )
    .sort((a, b) => a.update.number - b.update.number);
  return (
    printed.findLast((other) => other.update.number < number) ??
    printed.find((other) => other.update.number > number)
  );
}
