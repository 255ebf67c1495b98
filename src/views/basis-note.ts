import type { ReportPart } from "../domain/report-card.ts";
import { basisWords, unrecordedWords } from "../wording/ratings.ts";

/**
 * What the rating totals of a report rest on, as the site always says beside them.
 *
 * @param priority a priority's number, for its own line; without it, the report's total
 */
export function basisNote(part: ReportPart, priority?: number): string {
  const { overview, report } = part;
  const line =
    priority === undefined
      ? overview?.total
      : overview?.rows.find((row) => row.priority === priority);
  if (!line) return "";
  const entries = part.entries.filter(
    ({ milestone }) => priority === undefined || milestone.priority === priority,
  );
  const missing = entries.filter(({ update }) => update.rating === null).length;
  const why = unrecordedWords(missing, entries.length);
  const basis = basisWords(line.basis, report.name);
  return line.basis === "published" && why ? `${basis} ${why}` : basis;
}
