import { pathTo } from "./path-to.ts";

export const PACK_PAPER_PATH = pathTo("members-paper", { name: "committee-pack" });
export const PLAN_PAPER_PATH = pathTo("members-paper", { name: "plan-on-a-page" });
export const BOOKLET_PAPER_PATH = pathTo("easy-read-paper", { name: "easy-read-booklet" });

/** The briefing of one priority as a PDF. */
export function briefingPaperPath(priority: number): string {
  return pathTo("members-paper", { name: `briefing-priority-${priority}` });
}

/** The Easy Read leaflet of one priority as a PDF. */
export function leafletPaperPath(priority: number): string {
  return pathTo("easy-read-paper", { name: `easy-read-priority-${priority}` });
}
