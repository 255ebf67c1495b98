import type { Basis } from "../domain/overview.ts";
import { countIn } from "../domain/counts/counts.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import { plain, say, type Said } from "../wording/counts.ts";
import { basisWords, sharedBasisWords, unrecordedWords } from "../wording/ratings.ts";

/** What totals rest on, and why published ones cannot be counted again. */
interface Grounds {
  basis: Basis;
  why: Said | null;
}

function groundsOf(card: ReportCard, part: ReportPart, priority?: number): Grounds | null {
  const { overview, report } = part;
  const line =
    priority === undefined
      ? overview?.total
      : overview?.rows.find((row) => row.priority === priority);
  if (!line) return null;
  const missing = countIn(card, "milestones-without-rating", { report: report.id, priority });
  const why = line.basis === "published" ? unrecordedWords(card.words, missing) : null;
  return { basis: line.basis, why };
}

function sentence(basis: string, why: Said | null): Said {
  return why ? say`${basis} ${why}` : [basis];
}

/**
 * What the rating totals of a report rest on, as the site always says beside them.
 *
 * @param priority a priority's number, for its own line; without it, the report's total
 */
export function basisNote(card: ReportCard, part: ReportPart, priority?: number): Said {
  const grounds = groundsOf(card, part, priority);
  if (!grounds) return [];
  return sentence(basisWords(card.words, grounds.basis, part.report.name), grounds.why);
}

/**
 * What the rating totals of several reports rest on, said once where it is the same for all.
 *
 * @param priority a priority's number, for its own line; without it, the reports' totals
 */
export function basisNotes(
  card: ReportCard,
  parts: readonly ReportPart[],
  priority?: number,
): Said[] {
  const text = (why: Said | null): string => plain(why ?? []);
  const all = parts.map((part) => groundsOf(card, part, priority)).filter((one) => one !== null);
  const [first] = all;
  const same = all.every(
    ({ basis, why }) => basis === first?.basis && text(why) === text(first.why),
  );
  if (!first || all.length < 2 || !same)
    return parts.map((part) => basisNote(card, part, priority));
  return [sentence(sharedBasisWords(card.words, first.basis), first.why)];
}
