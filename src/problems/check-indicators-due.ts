import { addMonths } from "../domain/indicators/calendar.ts";
import { freshness } from "../domain/indicators/freshness.ts";
import { problemAt } from "./content-file.ts";
import type { IndicatorFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";

/** How long anybody waits for a next figure, in months, at most. */
const WAIT = 60;

function tooFar(file: IndicatorFile, today: string): Problem[] {
  const due = file.data.nextDue?.date;
  if (due === undefined || due <= addMonths(today, WAIT)) return [];
  const message = `The next figure would be due on ${due}, more than 5 years after ${today}, the day that the site speaks from.`;
  return [problemAt(file, ["nextDue", "date"], "due-far", message, "Correct the year.")];
}

/**
 * A next figure that is late must be known to be late.
 *
 * @param today the plan's own day, not the build's: the content must not go bad as days pass
 */
export function checkIndicatorDue(file: IndicatorFile, today: string | undefined): Problem[] {
  if (!today) return [];
  const far = tooFar(file, today);
  if (far.length > 0) return far;
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
