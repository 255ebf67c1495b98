import { freshness } from "../domain/indicators/freshness.ts";
import { problemAt } from "./content-file.ts";
import type { IndicatorFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";

/**
 * A next figure that is late must be known to be late.
 *
 * @param today the plan's own day, not the build's: the content must not go bad as days pass
 */
export function checkIndicatorDue(file: IndicatorFile, today: string | undefined): Problem[] {
  if (!today) return [];
  const fresh = freshness(file.data, today);
  if (fresh.status !== "overdue" || fresh.acknowledged) return [];
  return [
    problemAt(
      file,
      ["nextDue", "date"],
      "overdue",
      `The next figure was due on ${fresh.due}, and the plan speaks from ${today}.`,
      'Add the new figure and the next date, or write "overdueAcknowledged": true.',
    ),
  ];
}
