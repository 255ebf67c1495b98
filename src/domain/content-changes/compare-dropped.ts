import type { Content } from "../content.ts";
import type { Names } from "./compare-reports.ts";
import type { AboutWhat, ContentChange } from "./content-change.ts";

/** Ids of the milestones that each report lists, for the reports that list any; oldest first. */
function listed(content: Content): { report: string; milestones: ReadonlySet<string> }[] {
  const groups = Map.groupBy(content.updates, (one) => one.report);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([report, updates]) => ({
      report,
      milestones: new Set(updates.map((one) => one.milestone)),
    }));
}

/** "Priority 5: “Book gifting”": by the few words that lists of the site use. */
function named({ priority, thing }: AboutWhat, names: Names): string {
  return `${priority === undefined ? "" : `${names.priority(priority)}: `}“${thing}”`;
}

/** Milestones that a new report drops: the report before it lists them, and it does not. */
export function compareDropped(before: Content, after: Content, names: Names): ContentChange[] {
  const known = new Set(before.reports.map((one) => one.id));
  const lists = listed(after);
  return lists.flatMap(({ report, milestones }, index) => {
    const last = lists[index - 1];
    if (!last || known.has(report)) return [];
    return [...last.milestones]
      .filter((id) => !milestones.has(id))
      .map((id): ContentChange => ({
        kind: "milestone-dropped",
        subject: named(names.aboutMilestone(id), names),
        about: names.aboutMilestone(id),
        after: `the report of ${names.report(last.report)} lists it, the one of ${names.report(report)} does not`,
      }));
  });
}
