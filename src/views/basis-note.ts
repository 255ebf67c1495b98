import type { Basis } from "../domain/overview.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { ReportPart } from "../domain/report-card.ts";
import { basisWords, sharedBasisWords, unrecordedWords } from "../wording/ratings.ts";

/** What totals rest on, and why published ones cannot be counted again. */
interface Grounds {
  basis: Basis;
  why: string | null;
}

function groundsOf(words: PlanWords, part: ReportPart, priority?: number): Grounds | null {
  const { overview } = part;
  const line =
    priority === undefined
      ? overview?.total
      : overview?.rows.find((row) => row.priority === priority);
  if (!line) return null;
  const entries = part.entries.filter(
    ({ milestone }) => priority === undefined || milestone.priority === priority,
  );
  const missing = entries.filter(({ rating }) => rating === null).length;
  const why = line.basis === "published" ? unrecordedWords(words, missing, entries.length) : null;
  return { basis: line.basis, why };
}

function sentence(basis: string, why: string | null): string {
  return why ? `${basis} ${why}` : basis;
}

/**
 * What the rating totals of a report rest on, as the site always says beside them.
 *
 * @param priority a priority's number, for its own line; without it, the report's total
 */
export function basisNote(words: PlanWords, part: ReportPart, priority?: number): string {
  const grounds = groundsOf(words, part, priority);
  return grounds ? sentence(basisWords(words, grounds.basis, part.report.name), grounds.why) : "";
}

/**
 * What the rating totals of several reports rest on, said once where it is the same for all.
 *
 * @param priority a priority's number, for its own line; without it, the reports' totals
 */
export function basisNotes(
  words: PlanWords,
  parts: readonly ReportPart[],
  priority?: number,
): string[] {
  const all = parts.map((part) => groundsOf(words, part, priority)).filter((one) => one !== null);
  const [first] = all;
  const same = all.every(({ basis, why }) => basis === first?.basis && why === first.why);
  if (!first || all.length < 2 || !same)
    return parts.map((part) => basisNote(words, part, priority));
  return [sentence(sharedBasisWords(words, first.basis), first.why)];
}
