import type { Content } from "./content.ts";
import type { Indicator } from "./indicator.ts";
import { lastDayOf } from "./indicators/calendar.ts";
import { once, onceOfText } from "./once.ts";
import { lastMonth } from "./report-id.ts";
import type { Priority } from "./priority.ts";
import type { Report } from "./report.ts";
import type { Source } from "./source.ts";

/** Of the day that it was presented, or of the last day of the month that it is named by. ISO. */
export function editionDay({ id, presented }: Pick<Report, "id" | "presented">): string {
  return presented?.date ?? lastDayOf(lastMonth(id));
}

type Cites = Readonly<{ source: Source }>;

/** An indicator without what later papers print; none where they alone speak of it. */
function without(indicator: Indicator, papers: ReadonlySet<string>): Indicator | null {
  const isLater = ({ source }: Cites): boolean => papers.has(source.document);
  const kept = <T extends Cites>(all: readonly T[]): T[] => all.filter((one) => !isLater(one));
  const observations = kept(indicator.observations);
  if (observations.length === 0 && indicator.observations.length > 0) return null;
  const { nextDue, byArea } = indicator;
  return {
    ...indicator,
    observations,
    targets: kept(indicator.targets),
    baselines: kept(indicator.baselines),
    comparators: kept(indicator.comparators),
    nextDue: nextDue && isLater(nextDue) ? undefined : nextDue,
    byArea: byArea && { ...byArea, figures: kept(byArea.figures) },
  };
}

/** The same by the papers' names, a line each. Remembered: to judge an indicator is costly. */
const earlier = once((indicator: Indicator) =>
  onceOfText((papers) => without(indicator, new Set(papers.split("\n")))),
);

/** An indicator among the priorities and milestones of the time; none where its priority came later. */
function among(
  indicator: Indicator,
  priorities: readonly Priority[],
  named: ReadonlySet<string>,
): Indicator[] {
  const { priority } = indicator;
  if (priority !== undefined && !priorities.some(({ number }) => number === priority)) return [];
  const milestones = indicator.milestones.filter((id) => named.has(id));
  return milestones.length === indicator.milestones.length
    ? [indicator]
    : [{ ...indicator, milestones }];
}

/**
 * The content as it stood when a report came out: without later reports, what they print and what
 * they added. Mistakes that were put right since stay right; papers that are no progress reports
 * stay.
 *
 * @param id the report's own
 */
export function contentAsOf(content: Content, id: string): Content {
  const later = new Set(content.reports.filter((one) => one.id > id).map((one) => one.id));
  const papers = new Set(
    content.reports.filter((one) => later.has(one.id)).map((one) => one.source.document),
  );
  const isLater = ({ source }: Cites): boolean => papers.has(source.document);
  const isOpen = ({ report }: { report: string }): boolean => !later.has(report);
  const updates = content.updates.filter(isOpen);
  const named = new Set(updates.map(({ milestone }) => milestone));
  const report = content.reports.find((one) => one.id === id);
  const priorities = content.priorities.filter(({ addedIn }) => !addedIn || isOpen(addedIn));
  return {
    ...content,
    plan: { ...content.plan, today: report ? editionDay(report) : content.plan.today },
    reports: content.reports.filter((one) => !later.has(one.id)),
    updates,
    highlights: content.highlights.filter(isOpen),
    questions: content.questions.filter(isOpen),
    corrections: content.corrections.filter(isOpen),
    milestones: content.milestones.filter((one) => named.has(one.id)),
    priorities,
    clinics: content.clinics.filter((one) => !isLater(one)),
    indicators: content.indicators
      .flatMap((one) => earlier(one)([...papers].join("\n")) ?? [])
      .flatMap((one) => among(one, priorities, named)),
  };
}
