import type { PageLink } from "../addresses/page-link.ts";
import { milestonePath, priorityPath } from "../addresses/paths.ts";
import type { ReportCard } from "../domain/report-card.ts";
import type { ServiceView, ServiceViews } from "../domain/service-views.ts";
import { citation, type Citation } from "./citation.ts";
import { numbered } from "../domain/noun.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** One printed sentence with where it stands. */
export interface ServiceViewLine {
  quotation: string;
  /** "June 2014"; null where no report of the plan prints it. */
  when: string | null;
  /** The milestone or priority that it belongs to. */
  about: PageLink | null;
  source: Citation;
  editorNotes: readonly string[];
}

/** One group of people and what the sources say of its views. */
export interface ServiceViewsGroup {
  id: string;
  group: string;
  inShort: string;
  notKnown: string;
  lines: readonly ServiceViewLine[];
}

/** The place of the words on one priority, on its record for members. */
export const SERVICE_VIEWS_ID = "service-views";

/** What the page on how services are viewed says. */
export interface ServiceViewsPage {
  title: string;
  description: string;
  lead: string;
  groups: readonly ServiceViewsGroup[];
}

function about(card: ReportCard, view: ServiceView): PageLink | null {
  if (view.milestone !== undefined) {
    const milestone = card.milestone(view.milestone);
    const update = card.history(milestone).find((step) => step.report.id === view.report)?.entry;
    const words = update?.update.wording ?? milestone.wording;
    return { text: words, path: milestonePath(milestone.id, update ? view.report : undefined) };
  }
  if (view.priority === undefined) return null;
  const { number, title } = card.priority(view.priority);
  return { text: `${numbered(card.words.priority, number)}: ${title}`, path: priorityPath(number) };
}

function line(card: ReportCard, view: ServiceView): ServiceViewLine {
  const { quotation, report, source, editorNotes } = view;
  return {
    quotation,
    when: report === undefined ? null : card.report(report).report.name,
    about: about(card, view),
    source: citation(card.content.plan, source),
    editorNotes,
  };
}

function ordered(card: ReportCard): ServiceViews[] {
  return [...card.content.serviceViews].sort((a, b) => a.order - b.order);
}

/** The page that gathers what the sources say of how services are viewed; null without content. */
export function serviceViewsPage(card: ReportCard): ServiceViewsPage | null {
  const groups = ordered(card);
  if (groups.length === 0) return null;
  return {
    title: phrase("service-views"),
    description: phrase("service-views-description"),
    lead: phrase("service-views-lead"),
    groups: groups.map((of) => ({
      id: of.id,
      group: of.group,
      inShort: of.inShort,
      notKnown: of.notKnown,
      lines: of.views.map((view) => line(card, view)),
    })),
  };
}

/** The same for one priority: the groups that have words on it, with those words only. */
export function serviceViewsOf(card: ReportCard, priority: number): ServiceViewsGroup[] {
  const own = (view: ServiceView): boolean =>
    view.priority === priority ||
    (view.milestone !== undefined && card.milestone(view.milestone).priority === priority);
  return ordered(card).flatMap(({ id, group, inShort, notKnown, views }) => {
    const lines = views.filter(own).map((view) => line(card, view));
    return lines.length > 0 ? [{ id, group, inShort, notKnown, lines }] : [];
  });
}
