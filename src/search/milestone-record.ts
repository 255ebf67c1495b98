import type { ReportCard, ReportEntry } from "../domain/report-card.ts";
import type { Milestone } from "../domain/milestone.ts";
import { plainText } from "../markdown/plain-text.ts";
import { milestonePath, reportAnchor } from "../addresses/paths.ts";
import type { OtherWords } from "./other-words.ts";
import { printedWords } from "./printed-words.ts";
import type { SearchRecord, SearchSection, SearchStatus } from "./record.ts";
import { priorityName } from "../wording/priorities.ts";

/** Words of older reports count less: the latest report comes first. */
const OLDER = 0.4;

function section(entry: ReportEntry, latest: boolean): SearchSection {
  const { report, update, milestone } = entry;
  const wording = update.wording && update.wording !== milestone.wording ? update.wording : "";
  const leads = update.leads.length > 0 ? `Leads: ${update.leads.join("; ")}.` : "";
  return {
    anchor: reportAnchor(report.id),
    heading: report.name,
    text: [printedWords(update.text), wording, leads].filter((part) => part !== "").join("\n"),
    weight: latest ? 1 : OLDER,
  };
}

function statusOf(entry: ReportEntry | undefined): readonly SearchStatus[] {
  if (!entry) return [];
  return entry.rating === null
    ? ["not-recorded"]
    : [...new Set(entry.rating.map(({ key }) => key))];
}

/** One record for a milestone: what every report says of it, the latest first. */
export function milestoneRecord(
  card: ReportCard,
  milestone: Milestone,
  other: OtherWords,
): SearchRecord {
  const entries = card.history(milestone).flatMap((step) => (step.entry ? [step.entry] : []));
  const newest = entries.toReversed();
  const updates = newest.map((entry, index) => section(entry, index === 0));
  const text = plainText(milestone.text);
  const beside = text === "" ? [] : [{ anchor: null, heading: null, text, weight: 1 }];
  const priority = card.priority(milestone.priority);
  return {
    path: milestonePath(milestone.id),
    title: milestone.wording,
    kind: "milestone",
    detail: priorityName(card.words, priority),
    words: other(milestone.wording),
    also: other([text, updates[0]?.text ?? ""].join("\n")),
    sections: [...updates.slice(0, 1), ...beside, ...updates.slice(1)],
    priority: milestone.priority,
    status: statusOf(newest[0]),
    reports: entries.map((entry) => entry.report.id),
  };
}
