import type { PageLink } from "../addresses/page-link.ts";
import {
  editionDataPath,
  editionPath,
  indicatorPath,
  priorityPath,
  reportPath,
} from "../addresses/paths.ts";
import { contentAsOf, editionDay } from "../domain/as-of.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { once } from "../domain/once.ts";
import { buildReportCard, type ReportCard, type ReportPart } from "../domain/report-card.ts";
import { DIRECTION_LABELS, STATUS_LABELS } from "../wording/indicators-labels.ts";
import type { Said } from "../wording/counts.ts";
import { priorityName } from "../wording/priorities.ts";
import { correctionLinks } from "./corrections.ts";
import { homeView } from "./home.ts";
import { latestWords } from "./indicator-rows.ts";
import { priorityOpening } from "./priority-opening.ts";
import { longDay } from "../wording/days.ts";

/** A figure as it stood: its latest value, and the verdicts on it. */
export interface EditionFigure extends PageLink {
  id: string;
  latest: string;
  status: string;
  direction: string;
}

/** What the site says as of one report. */
export interface EditionView {
  path: string;
  name: string;
  /** "30 June 2014" */
  day: string;
  description: string;
  /** All of a citation but the address. */
  cite: string;
  report: PageLink;
  /** One sentence on the plan's milestones; null where no report rates them. */
  position: Said | null;
  priorities: readonly (PageLink & { verdict: Said })[];
  figures: readonly EditionFigure[];
  data: string;
  corrections: readonly PageLink[];
  /** Of the reports that came later. */
  later: readonly PageLink[];
}

/** The model as it stood when each report came out. */
const editionCards = once((card: ReportCard) => {
  const made = new Map<string, ReportCard>();
  return (id: string): ReportCard => {
    const known = made.get(id) ?? buildReportCard(contentAsOf(card.content, id));
    made.set(id, known);
    return known;
  };
});

function figureOf(verdict: IndicatorVerdict): EditionFigure {
  const { id, name } = verdict.indicator;
  return {
    id,
    text: name,
    path: indicatorPath(id),
    latest: latestWords(verdict),
    status: STATUS_LABELS[verdict.target.status],
    direction: DIRECTION_LABELS[verdict.direction.direction],
  };
}

/** All of the citation of an edition but its address. */
function editionCitation({ content: { plan } }: ReportCard, { report }: ReportPart): string {
  return `${plan.siteName}: edition of ${report.name}, ${plan.title}, as of ${longDay(editionDay(report))}`;
}

/** The page of an edition. */
export function editionView(card: ReportCard, id: string): EditionView {
  const part = card.report(id);
  const then = editionCards(card)(id);
  const { name } = part.report;
  return {
    path: editionPath(id),
    name,
    day: longDay(then.content.plan.today),
    description: `What the ${card.content.plan.siteName} says as of the ${name} report, to be cited.`,
    cite: editionCitation(card, part),
    report: { text: `${name} report`, path: reportPath(id) },
    position: homeView(then).actions,
    priorities: then.priorities.map((priority) => ({
      text: priorityName(then.words, priority),
      path: priorityPath(priority.number),
      verdict: priorityOpening(then, priority).verdict,
    })),
    figures: then.indicators.all.map(figureOf),
    data: editionDataPath(id),
    corrections: correctionLinks(card, { report: id }),
    later: card.reports
      .filter(({ report }) => report.id > id)
      .map(({ report }) => ({ text: report.name, path: editionPath(report.id) })),
  };
}
