import { wordingIn } from "../domain/change.ts";
import type { Priority } from "../domain/priority.ts";
import type { ReportCard, ReportEntry, ReportPart } from "../domain/report-card.ts";
import { longDay } from "../domain/indicators/calendar.ts";
import { countOf } from "../wording/numbers.ts";
import { RATINGS_NOT_RECORDED } from "../wording/ratings.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { milestonePath, priorityPath, reportPath } from "../addresses/paths.ts";
import { citation, type Citation } from "./citation.ts";
import { highlightsView, type HighlightsView } from "./highlights-view.ts";
import { milestoneChanges, type MilestoneChangesView } from "./milestone-changes.ts";
import { reportOverview, type ReportOverview } from "./report-overview.ts";
import { updateView, type UpdateView } from "./update-view.ts";

/** One milestone in a report's own numbering and words. */
export interface ReportItem {
  path: string;
  wording: string;
  update: UpdateView;
  links: readonly { printed: string; editorNotes: readonly string[] }[];
}

/** What a report says of one priority. */
export interface ReportPriority {
  anchor: string;
  number: number;
  link: PageLink;
  title: string;
  exception: { explanation: string; printed: string | null; source: Citation | null } | null;
  highlights: HighlightsView | null;
  actions: readonly { heading: string; group: string | null; items: readonly ReportItem[] }[];
}

/** One report, as published. */
export interface ReportView {
  id: string;
  name: string;
  title: string;
  description: string;
  presented: string | null;
  summary: string;
  source: Citation;
  /** Markdown: the report's own introduction and closing sections. */
  text: string;
  overview: ReportOverview | null;
  /** Where not one milestone's rating is recorded: said once per priority. */
  ratingsNote: string | null;
  changes: MilestoneChangesView | null;
  priorities: readonly ReportPriority[];
  contents: readonly PageLink[];
  others: readonly PageLink[];
  editorNotes: readonly string[];
}

function itemOf(card: ReportCard, entry: ReportEntry): ReportItem {
  return {
    path: milestonePath(entry.milestone.id),
    wording: wordingIn(entry),
    update: updateView(card, entry),
    links: entry.update.links,
  };
}

function actionsOf(
  card: ReportCard,
  priority: Priority,
  entries: readonly ReportEntry[],
): ReportPriority["actions"] {
  const blocks: { heading: string; group: string | null; items: ReportItem[] }[] = [];
  for (const entry of entries) {
    const action = priority.actions.find((one) => one.id === entry.milestone.action);
    const group = action?.groups.find((one) => one.id === entry.milestone.group)?.name ?? null;
    const heading = `(${entry.milestone.action}) ${action?.text ?? ""}`;
    const last = blocks.at(-1);
    if (last?.heading === heading && last.group === group) last.items.push(itemOf(card, entry));
    else blocks.push({ heading, group, items: [itemOf(card, entry)] });
  }
  return blocks;
}

function priorityPart(card: ReportCard, part: ReportPart, priority: Priority): ReportPriority {
  const { number } = priority;
  const exception = card.exception(part.report.id, number);
  const entries = part.entries.filter(({ milestone }) => milestone.priority === number);
  return {
    anchor: `priority-${number}`,
    number,
    link: { text: priority.shortTitle, path: priorityPath(number) },
    title: priority.title,
    exception: exception
      ? {
          explanation: exception.explanation,
          printed: exception.printed ?? null,
          source: exception.source ? citation(card.content.plan, exception.source) : null,
        }
      : null,
    highlights: highlightsView(card, part, number),
    actions: actionsOf(card, priority, entries),
  };
}

/** What a report holds, in one sentence. */
export function reportSummary(part: ReportPart): string {
  if (part.report.form === "milestones") {
    return `An update on each of ${countOf(part.entries.length, "delivery milestone")}.`;
  }
  return "A report by exception: what is working well and what is a concern, priority by priority. It gives no ratings and no updates on single milestones.";
}

function contentsOf(view: Omit<ReportView, "contents">): PageLink[] {
  const links: (PageLink | false)[] = [
    view.overview !== null && { text: "Overview of ratings", path: "#overview" },
    view.changes !== null && { text: `Changes since ${view.changes.since.text}`, path: "#changes" },
    view.text !== "" && { text: "The report’s own text", path: "#text" },
    ...view.priorities.map(({ anchor, number, link }) => ({
      text: `Priority ${number}: ${link.text}`,
      path: `#${anchor}`,
    })),
  ];
  return links.filter((link) => link !== false);
}

/** Everything that a report's page says. */
export function reportView(card: ReportCard, part: ReportPart): ReportView {
  const { report, entries } = part;
  const { presented } = report;
  const view = {
    id: report.id,
    name: report.name,
    title: report.title,
    description: `The ${report.name} report on the ${card.content.plan.title}, as published.`,
    presented: presented ? `${longDay(presented.date)}, to the ${presented.to}` : null,
    summary: reportSummary(part),
    source: citation(card.content.plan, report.source),
    text: report.text,
    overview: reportOverview(card, part),
    ratingsNote: entries.some(({ update }) => update.rating) ? null : RATINGS_NOT_RECORDED,
    changes: milestoneChanges(card, part),
    priorities: card.priorities.map((priority) => priorityPart(card, part, priority)),
    others: card.reports
      .filter((one) => one.report.id !== report.id)
      .map((one) => ({ text: one.report.name, path: reportPath(one.report.id) })),
    editorNotes: report.editorNotes,
  };
  return { ...view, contents: contentsOf(view) };
}
