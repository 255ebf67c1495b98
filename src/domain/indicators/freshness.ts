import type { Indicator } from "../indicator.ts";

/** Whether the next figure is late. not-known: no source says when it is due. */
export type Freshness =
  | { status: "not-known" }
  | { status: "due"; due: string }
  | { status: "overdue"; due: string; acknowledged: boolean };

/**
 * A figure is overdue from the day after its due date.
 *
 * @param today the day the site speaks from, ISO
 */
export function freshness(
  { nextDue, overdueAcknowledged }: Pick<Indicator, "nextDue" | "overdueAcknowledged">,
  today: string,
): Freshness {
  if (!nextDue) return { status: "not-known" };
  if (nextDue.date >= today) return { status: "due", due: nextDue.date };
  return { status: "overdue", due: nextDue.date, acknowledged: overdueAcknowledged ?? false };
}
