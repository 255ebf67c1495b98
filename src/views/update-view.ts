import type { Milestone } from "../domain/milestone.ts";
import type { LinkEnd, ReportCard, ReportEntry } from "../domain/report-card.ts";
import { sameWords } from "../domain/words.ts";
import { wordingIn } from "../domain/change.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { milestonePath, reportPath } from "../addresses/paths.ts";
import { citation, type Citation } from "./citation.ts";
import { ratingStatus, type RatingStatus } from "./rating-status.ts";
import { numbered } from "../domain/noun.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** A milestone named from another place. */
export interface MilestoneReference extends PageLink {
  /** "Priority 5, number 25" */
  where: string;
}

/** A cross-reference as a page shows it. */
export interface LinkView {
  to: MilestoneReference;
  /** The printed words. */
  printed: string;
  report: string;
  /** False where the other milestone carries the words. */
  outgoing: boolean;
  editorNotes: readonly string[];
}

/** What one report says of one milestone. */
export interface UpdateView {
  report: PageLink;
  number: number;
  rating: RatingStatus;
  /** Its words in this report, if they differ from those at the top of its page. */
  wording: string | null;
  /** Markdown, word for word. */
  text: string;
  /** Where the text says "As above": the entry that it means. */
  above: MilestoneReference | null;
  leads: readonly string[];
  editorNotes: readonly string[];
  source: Citation;
}

/** "Priority 5, number 25", from the latest report that lists the milestone. */
export function referenceTo(card: ReportCard, milestone: Milestone): MilestoneReference {
  const entry = card.latestEntry(milestone);
  const listed = card.reports.findLast(({ report }) => report.form === "milestones");
  const old = entry && entry.report.id !== listed?.report.id;
  const priority = numbered(card.words.priority, milestone.priority);
  const n = String(entry?.update.number ?? "");
  return {
    text: milestone.wording,
    path: milestonePath(milestone.id),
    where: !entry
      ? priority
      : old
        ? phrase("place-number-in", { priority, n, report: entry.report.name })
        : phrase("place-number", { priority, n }),
  };
}

function aboveOf(entry: ReportEntry): MilestoneReference | null {
  if (!entry.above || !/(^|[-*\s])as above\b/im.test(entry.update.text)) return null;
  const { milestone, update } = entry.above;
  return {
    text: wordingIn(entry.above),
    path: milestonePath(milestone.id, entry.report.id),
    where: phrase("number-n", { n: String(update.number) }),
  };
}

/** One cross-reference, seen from one of its ends. */
export function linkView(card: ReportCard, link: LinkEnd): LinkView {
  return {
    to: referenceTo(card, link.other),
    printed: link.printed,
    report: link.report.name,
    outgoing: link.outgoing,
    editorNotes: link.editorNotes,
  };
}

/** One update, ready for a page. */
export function updateView(card: ReportCard, entry: ReportEntry): UpdateView {
  const { milestone, update, report } = entry;
  const printed = wordingIn(entry);
  return {
    report: { text: report.name, path: reportPath(report.id) },
    number: update.number,
    rating: ratingStatus(entry.rating, card.content.plan.ratings),
    wording: sameWords(printed, milestone.wording) ? null : printed,
    text: update.text,
    above: aboveOf(entry),
    leads: update.leads,
    editorNotes: update.editorNotes,
    source: citation(card.content.plan, update.source),
  };
}
