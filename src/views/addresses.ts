/** Paths of the site's pages, below its root. Components turn them into links with `href`. */

export function priorityPath(number: number): string {
  return `/priorities/${number}/`;
}

export function reportPath(id: string): string {
  return `/reports/${id}/`;
}

/** @param report the report whose update to go to, if not the top of the page */
export function milestonePath(id: string, report?: string): string {
  return `/milestones/${id}/${report ? `#${reportAnchor(report)}` : ""}`;
}

/** The place of one report's update on a milestone's page. */
export function reportAnchor(id: string): string {
  return `report-${id}`;
}

/** A link as views hand it on: words and a path below the site's root, or "#place" on the page. */
export interface PageLink {
  text: string;
  path: string;
}
