import { phrase } from "../wording/catalogue/phrase.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { correctionPath, editionDataPath, editionPath, reportPath } from "../addresses/paths.ts";
import { editionDay } from "../domain/as-of.ts";
import { cardAsOf, correctionsOf, editionVerdicts } from "../domain/edition.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import { DIRECTION_LABELS, STATUS_LABELS } from "../wording/indicators-labels.ts";
import type { Said } from "../wording/counts.ts";
import { priorityName } from "../wording/priorities.ts";
import { editionIndicatorLink, editionPriorityLink } from "./edition-links.ts";
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

/** The figures of one priority. */
export interface EditionFigures {
  heading: string;
  figures: readonly EditionFigure[];
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
  /** By priority; one that has no figures is left out. */
  figures: readonly EditionFigures[];
  data: string;
  /** Since when nothing of it changes in silence, or that it is not closed yet. */
  closed: string;
  corrections: readonly PageLink[];
  /** Of the reports that came later. */
  later: readonly PageLink[];
}

function figureOf(card: ReportCard, report: string, verdict: IndicatorVerdict): EditionFigure {
  const { id, name } = verdict.indicator;
  return {
    id,
    text: name,
    path: editionIndicatorLink(card, report, id),
    latest: latestWords(verdict),
    status: STATUS_LABELS[verdict.target.status],
    direction: DIRECTION_LABELS[verdict.direction.direction],
  };
}

function figuresOf(card: ReportCard, id: string): EditionFigures[] {
  const verdicts = editionVerdicts(card, id);
  return cardAsOf(card, id)
    .priorities.map((priority) => ({
      heading: priorityName(card.words, priority),
      figures: verdicts
        .filter(({ indicator }) => indicator.priority === priority.number)
        .map((one) => figureOf(card, id, one)),
    }))
    .filter(({ figures }) => figures.length > 0);
}

/**
 * What was corrected of what an edition says, and when.
 *
 * @param page below the edition; left out, everywhere in it
 */
export function toldCorrections(card: ReportCard, report: string, page?: string): PageLink[] {
  return correctionsOf(card, report, page).map(({ id, date, what }) => ({
    text: `${longDay(date)}: ${what}`,
    path: correctionPath(id),
  }));
}

/** Since when an edition is closed, in a sentence. */
export function closedWords({ content }: ReportCard, report: string): string {
  const found = content.editions.find((one) => one.report === report);
  return found ? phrase("edition-closed", { day: longDay(found.closed) }) : phrase("edition-open");
}

/** All of the citation of an edition but its address. */
function editionCitation({ content: { plan } }: ReportCard, { report }: ReportPart): string {
  return phrase("edition-citation", {
    site: plan.siteName,
    report: report.name,
    plan: plan.title,
    day: longDay(editionDay(report)),
  });
}

/** The page of an edition. */
export function editionView(card: ReportCard, id: string): EditionView {
  const part = card.report(id);
  const then = cardAsOf(card, id);
  const { name } = part.report;
  return {
    path: editionPath(id),
    name,
    day: longDay(then.content.plan.today),
    description: phrase("edition-about", { site: card.content.plan.siteName, report: name }),
    cite: editionCitation(card, part),
    report: { text: phrase("report-of", { name }), path: reportPath(id) },
    position: homeView(then).actions,
    priorities: then.priorities.map((priority) => ({
      text: priorityName(then.words, priority),
      path: editionPriorityLink(card, id, priority.number),
      verdict: priorityOpening(then, priority).verdict,
    })),
    figures: figuresOf(card, id),
    data: editionDataPath(id),
    closed: closedWords(card, id),
    corrections: toldCorrections(card, id),
    later: card.reports
      .filter(({ report }) => report.id > id)
      .map(({ report }) => ({ text: report.name, path: editionPath(report.id) })),
  };
}
