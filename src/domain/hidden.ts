import type { MilestoneUpdate } from "./update.ts";

/** Kinds of thing that an embargo can keep back, each known by its id. */
export type HiddenThing =
  "report" | "paper" | "priority" | "milestone" | "indicator" | "clinic" | "glossary";

/** What may not be published yet. Nothing that is published may name any of it. */
export interface Hidden {
  has(thing: HiddenThing, id: string | number | undefined): boolean;
  /** Whether anything in a record names, cites, links to or is about what is kept back. */
  concerns(record: unknown): boolean;
  /** Whether words stand in what is kept back, and nowhere else. */
  onlySaidThere(words: string): boolean;
  /** The last update of a milestone that may be seen. */
  lastUpdate(milestone: string): MilestoneUpdate | undefined;
  /** Whether the last report with updates that may be seen lists a milestone. */
  stillListed(milestone: string): boolean;
}

/** A list without the items that concern what is kept back. */
export function openPart<T>(items: readonly T[], hidden: Hidden): T[] {
  return items.filter((item) => !hidden.concerns(item));
}

/** For entries that stand or fall whole: nothing of one that concerns what is kept back. */
export function wholeOrNothing<T>(entry: T, hidden: Hidden): T | null {
  return hidden.concerns(entry) ? null : entry;
}
