import type { PageLink } from "../addresses/page-link.ts";
import { milestonePath, priorityPath, reportPath, reportPriorityPath } from "../addresses/paths.ts";
import { wordingIn } from "../domain/change.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { Priority } from "../domain/priority.ts";
import type { ReportCard, ReportEntry, ReportPart } from "../domain/report-card.ts";
import { sentenceCase } from "../domain/noun.ts";
import type { Count } from "../domain/counts/count.ts";
import { countIn, type CountName } from "../domain/counts/counts.ts";
import { bare, counted, say, sayRow, type Said } from "../wording/counts.ts";
import { ratingsNotRecorded } from "../wording/ratings.ts";
import { citation, type Citation } from "./citation.ts";
import { highlightsView, type HighlightsView } from "./highlights-view.ts";
import { milestoneChanges, type MilestoneChangesView } from "./milestone-changes.ts";
import { partlyRated } from "../wording/partly-rated.ts";
import { reportOverview, type ReportOverview } from "./report-overview.ts";
import { updateView, type UpdateView } from "./update-view.ts";
import { priorityName, byEachWords } from "../wording/priorities.ts";
import { longDay } from "../wording/days.ts";
import { phrase, saying } from "../wording/catalogue/phrase.ts";

/** One milestone in a report's own numbering and words. */
export interface ReportItem {
  path: string;
  wording: string;
  update: UpdateView;
  links: readonly { printed: string; editorNotes: readonly string[] }[];
}

/** One priority in a report's overview: where it stands in full, and what is there. */
export interface ReportChapter {
  /** The place at which it stood when a report was one page: old addresses still lead to it. */
  anchor: string;
  number: number;
  link: PageLink;
  /** "52 delivery milestones", or why there is nothing. */
  holds: Said;
  /** Places of its highlights, which had addresses of their own on that page. */
  parts: readonly (PageLink & { anchor: string })[];
}

/** What stands under one heading of a priority. */
interface ReportAction {
  /** "(iv) We will reduce teenage pregnancy"; null where the priority has no actions. */
  heading: string | null;
  group: string | null;
  items: readonly ReportItem[];
}

/** What a report says of one priority, in full. */
export interface ReportPriority {
  report: PageLink;
  number: number;
  /** The priority's own page. */
  link: PageLink;
  title: string;
  description: string;
  path: string;
  source: Citation;
  /** Where not one milestone's rating is recorded: said once. */
  ratingsNote: string | null;
  /** The chapters before and after. */
  previous: PageLink | null;
  next: PageLink | null;
  exception: { explanation: string; printed: string | null; source: Citation | null } | null;
  highlights: HighlightsView | null;
  actions: readonly ReportAction[];
}

/** One report, as published. */
export interface ReportView {
  id: string;
  name: string;
  title: string;
  description: string;
  presented: string | null;
  summary: Said;
  source: Citation;
  /** Markdown: the report's own introduction and closing sections. */
  text: string;
  overview: ReportOverview | null;
  changes: MilestoneChangesView | null;
  chapters: readonly ReportChapter[];
  contents: readonly PageLink[];
  others: readonly PageLink[];
  editorNotes: readonly string[];
  /** All of a citation but the address of the edition. */
  cite: string;
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
  const blocks: (ReportAction & { items: ReportItem[] })[] = [];
  for (const entry of entries) {
    const action = priority.actions.find((one) => one.id === entry.milestone.action);
    const group = action?.groups.find((one) => one.id === entry.milestone.group)?.name ?? null;
    const heading = action ? `(${action.id}) ${action.text}` : null;
    const last = blocks.at(-1);
    if (last?.heading === heading && last.group === group) last.items.push(itemOf(card, entry));
    else blocks.push({ heading, group, items: [itemOf(card, entry)] });
  }
  return blocks;
}

function exceptionOf(
  card: ReportCard,
  part: ReportPart,
  number: number,
): ReportPriority["exception"] {
  const exception = card.exception(part.report.id, number);
  if (!exception) return null;
  return {
    explanation: exception.explanation,
    printed: exception.printed ?? null,
    source: exception.source ? citation(card.content.plan, exception.source) : null,
  };
}

function chapterLink(
  words: PlanWords,
  part: ReportPart,
  priority: Priority | undefined,
): PageLink | null {
  if (!priority) return null;
  return {
    text: priorityName(words, priority),
    path: reportPriorityPath(part.report.id, priority.number),
  };
}

function ownEntries({ entries }: ReportPart, number: number): ReportEntry[] {
  return entries.filter(({ milestone }) => milestone.priority === number);
}

/** The page of what one report says of one priority, as published. */
export function reportPriorityView(
  card: ReportCard,
  part: ReportPart,
  priority: Priority,
): ReportPriority {
  const { number, shortTitle } = priority;
  const { report } = part;
  const entries = ownEntries(part, number);
  const at = card.priorities.indexOf(priority);
  return {
    report: { text: phrase("report-of", { name: report.name }), path: reportPath(report.id) },
    number,
    link: { text: shortTitle, path: priorityPath(number) },
    title: priority.title,
    description: phrase("report-says-of-priority", {
      report: report.name,
      priority: `${card.words.priority.one} ${String(number)}`,
      name: shortTitle,
    }),
    path: reportPriorityPath(report.id, number),
    source: citation(card.content.plan, report.source),
    ratingsNote:
      entries.length === 0 || entries.some(({ rating }) => rating)
        ? null
        : ratingsNotRecorded(card.words),
    previous: chapterLink(card.words, part, card.priorities[at - 1]),
    next: chapterLink(card.words, part, card.priorities[at + 1]),
    exception: exceptionOf(card, part, number),
    highlights: highlightsView(card, part, number),
    actions: actionsOf(card, priority, entries),
  };
}

/** What a report holds on one priority: "52 delivery milestones". */
function holdsOf(card: ReportCard, part: ReportPart, number: number): Said {
  const { milestoneInFull: listed, concern } = card.words;
  const count = (name: CountName): Count =>
    countIn(card, name, { report: part.report.id, priority: number });
  const milestones = count("milestones");
  const held = [
    ...(milestones.isNone ? [] : [say`${counted(milestones, listed.one, listed.many)}`]),
    ...(card.highlights(part.report.id, number)
      ? [
          say`${bare(count("working-well"))} ${card.words.workingWellInShort}`,
          say`${counted(count("concerns"), concern.one, concern.many)}`,
        ]
      : []),
  ];
  if (held.length > 0) return say`${sayRow(held)}.`;
  const why = card.exception(part.report.id, number)?.explanation;
  return [why ?? phrase("nothing-on", { one: card.words.priority.one })];
}

function chapterOf(card: ReportCard, part: ReportPart, priority: Priority): ReportChapter {
  const { number } = priority;
  const path = reportPriorityPath(part.report.id, number);
  const anchor = `priority-${number}`;
  const places = [
    { id: "working-well", text: card.words.workingWell },
    { id: "concerns", text: sentenceCase(card.words.concern.many) },
  ];
  return {
    anchor,
    number,
    link: { text: priorityName(card.words, priority), path },
    holds: holdsOf(card, part, number),
    parts: card.highlights(part.report.id, number)
      ? places.map(({ id, text }) => ({ text, path: `${path}#${id}`, anchor: `${anchor}-${id}` }))
      : [],
  };
}

/** What a report holds, in one sentence. */
export function reportSummary(card: ReportCard, part: ReportPart): Said {
  const { words } = card;
  if (part.report.form === "milestones") {
    const count = countIn(card, "milestones", { report: part.report.id });
    const { one, many } = words.milestoneInFull;
    const each = saying("update-on-each", { milestones: counted(count, one, many) });
    const some = partlyRated(card, part);
    return some ? say`${each} ${some}` : each;
  }
  return saying("report-by-exception", {
    working: words.workingWellInShort,
    concern: words.concern.one,
    priority: words.priority.one,
    milestones: words.milestone.many,
  });
}

function contentsOf({ priority }: PlanWords, view: Omit<ReportView, "contents">): PageLink[] {
  const links: (PageLink | false)[] = [
    view.overview !== null && { text: phrase("overview"), path: "#overview" },
    view.changes !== null && {
      text: phrase("changes-since", { report: view.changes.since.text }),
      path: "#changes",
    },
    view.text !== "" && { text: phrase("report-text"), path: "#text" },
    { text: byEachWords(priority), path: "#priorities" },
  ];
  return links.filter((link) => link !== false);
}

/** Everything that a report's page says. */
export function reportView(card: ReportCard, part: ReportPart): ReportView {
  const { report } = part;
  const { presented } = report;
  const view = {
    id: report.id,
    name: report.name,
    title: report.title,
    description: phrase("report-description", {
      report: report.name,
      plan: card.content.plan.title,
    }),
    presented: presented
      ? phrase("day-to", { day: longDay(presented.date), to: presented.to })
      : null,
    summary: reportSummary(card, part),
    source: citation(card.content.plan, report.source),
    text: report.text,
    overview: reportOverview(card, part),
    changes: milestoneChanges(card, part),
    chapters: card.priorities.map((priority) => chapterOf(card, part, priority)),
    others: card.reports
      .filter((one) => one.report.id !== report.id)
      .map((one) => ({ text: one.report.name, path: reportPath(one.report.id) })),
    editorNotes: report.editorNotes,
    cite: phrase("report-citation", {
      body: card.content.plan.body,
      report: report.title,
      site: card.content.plan.siteName,
    }),
  };
  return { ...view, contents: contentsOf(card.words, view) };
}
