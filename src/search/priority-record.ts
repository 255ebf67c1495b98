import type { Priority } from "../domain/priority.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { plainText } from "../markdown/plain-text.ts";
import { priorityPath } from "../addresses/paths.ts";
import { highlightSection } from "./highlight-section.ts";
import type { OtherWords } from "./other-words.ts";
import type { SearchRecord, SearchSection } from "./record.ts";
import { priorityName } from "../wording/priorities.ts";

function aims(priority: Priority): SearchSection {
  const actions = priority.actions.flatMap((action) => [
    action.text,
    ...action.points,
    ...action.groups.map((group) => group.name),
  ]);
  const text = [priority.title, plainText(priority.text), ...actions];
  const shown = text.filter((part) => part !== "").join("\n");
  return { anchor: null, heading: null, text: shown, weight: 1 };
}

/** The record of a priority: its aims and actions, and what the reports say of it by exception. */
export function priorityRecord(
  card: ReportCard,
  priority: Priority,
  other: OtherWords,
): SearchRecord {
  const highlights = card.reports
    .flatMap(({ report }) => card.highlights(report.id, priority.number) ?? [])
    .toReversed();
  const reports = card.reports.filter(
    ({ report, entries }) =>
      card.highlights(report.id, priority.number) !== null ||
      entries.some((entry) => entry.milestone.priority === priority.number),
  );
  const said = highlights.map((one) => highlightSection(one, card.report(one.report).report, null));
  const sections = [aims(priority), ...said];
  return {
    path: priorityPath(priority.number),
    title: priorityName(card.words, priority),
    kind: "priority",
    detail: priority.title,
    words: other(`${priority.shortTitle}\n${priority.title}`),
    also: other(sections.map((section) => section.text).join("\n")),
    sections,
    priority: priority.number,
    status: [],
    reports: reports.map(({ report }) => report.id),
  };
}
