import type { Source } from "./source.ts";

/** A sub-heading inside an action, such as "Care Leavers". */
export interface ActionGroup {
  id: string;
  name: string;
}

/** A high-level action of a priority, numbered (i), (ii)… by the plan. */
export interface Action {
  /** "iv" */
  id: string;
  text: string;
  /** Points printed under the action, where it goes on as a list. */
  points: readonly string[];
  groups: readonly ActionGroup[];
}

/** Whether a plan is divided into actions. Else its milestones stand right below its priorities. */
export function haveActions(priorities: readonly Priority[]): boolean {
  return priorities.some(({ actions }) => actions.length > 0);
}

export interface Priority {
  /** Its number in the plan; also its address. */
  number: number;
  title: string;
  /** A few of the title's own words, for navigation. */
  shortTitle: string;
  leads: readonly string[];
  source: Source;
  actions: readonly Action[];
  /** Ids of up to three of its indicators that lead its page. Empty: see `keyIndicators`. */
  keyIndicators: readonly string[];
  /** The report that first names this priority, if it was added after the plan began. */
  addedIn?: { report: string; printed: string; source: Source } | undefined;
  editorNotes: readonly string[];
  /** Markdown: the printed aim beyond the title, if any. */
  text: string;
}
