import { readPath } from "../addresses/path-to.ts";
import { socialPicturePath } from "../addresses/paths.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import { priorityName } from "../wording/priorities.ts";
import { homeView } from "./home.ts";
import { latestWords } from "./indicator-rows.ts";
import { lookView } from "./look.ts";
import { priorityOpening } from "./priority-opening.ts";
import { ratingPicture, type RatingPicture } from "./rating-picture.ts";
import { reportSummary } from "./report.ts";
import type { VerdictShape } from "../domain/indicators/verdict-shape.ts";
import { plain } from "../wording/counts.ts";
import { verdictMark } from "./verdict-mark.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** The picture that stands beside a link to a page where people share it. */
export interface SocialPicture {
  /** "priority-1" */
  name: string;
  /** Whose it is, and that it is made up where it is. */
  site: string;
  /** The colour of the band that the site's name stands on. */
  band: string;
  title: string;
  /** The verdict in words. */
  verdict: string;
  /** The verdict as a shape: a ring, or a bar of ratings; null where there is none. */
  shape: VerdictShape | RatingPicture | null;
}

/** The picture of every page that has none of its own. */
const SITE = "site";

type Told = Omit<SocialPicture, "name" | "site" | "band">;

function ofSite(card: ReportCard): Told {
  const rated = card.latestRated;
  return {
    title: card.content.plan.title,
    verdict: plain(homeView(card).actions ?? reportSummary(card, card.latest)),
    shape: rated?.overview?.total ? ratingPicture(card, rated, rated.overview.total) : null,
  };
}

function ofPriority(card: ReportCard, number: number): Told {
  const priority = card.priority(number);
  const { verdict, picture } = priorityOpening(card, priority);
  const title = priorityName(card.words, priority);
  return { title, verdict: plain(verdict), shape: picture };
}

function ofReport(card: ReportCard, part: ReportPart): Told {
  return {
    title: phrase("report-of", { name: part.report.name }),
    verdict: plain(reportSummary(card, part)),
    shape: part.overview?.total ? ratingPicture(card, part, part.overview.total) : null,
  };
}

function ofIndicator(verdict: IndicatorVerdict): Told {
  const { word, directionWord, shape } = verdictMark(verdict);
  const told = [word, directionWord, latestWords(verdict)].filter((one) => one !== null);
  return { title: verdict.indicator.name, verdict: `${told.join(". ")}.`, shape };
}

/** Every picture of the site for sharing. */
export function socialPictures(card: ReportCard): SocialPicture[] {
  const { siteName, fictional } = card.content.plan;
  const site = fictional ? phrase("site-made-up-plan", { site: siteName }) : siteName;
  const band = lookView(card.content).mark.ground;
  const named: [name: string, told: Told][] = [
    [SITE, ofSite(card)],
    ...card.priorities.map(({ number }): [string, Told] => [
      `priority-${number}`,
      ofPriority(card, number),
    ]),
    ...card.reports.map((part): [string, Told] => [
      `report-${part.report.id}`,
      ofReport(card, part),
    ]),
    ...card.indicators.all.map((one): [string, Told] => [
      `indicator-${one.indicator.id}`,
      ofIndicator(one),
    ]),
  ];
  return named.map(([name, told]) => ({ name, site, band, ...told }));
}

/** The name of the picture that goes with a page: its own, that of its priority or report, or the site's. */
function nameFor(card: ReportCard, path: string): string {
  const page = readPath(path);
  switch (page?.name) {
    case "priority":
    case "briefing":
    case "briefing-record":
    case "easy-read-priority":
      return `priority-${page.parts.priority}`;
    case "milestone": {
      const { milestone } = page.parts;
      return card.hasMilestone(milestone) ? `priority-${card.milestone(milestone).priority}` : SITE;
    }
    case "edition":
    case "report":
    case "report-priority":
      return `report-${page.parts.report}`;
    case "changes":
      return `report-${page.parts.to}`;
    case "indicator":
      return `indicator-${page.parts.indicator}`;
    default:
      return SITE;
  }
}

/**
 * The path of the picture that goes with a page.
 *
 * @param path of the page below the site's root
 */
export function socialPictureFor(card: ReportCard, path: string): string {
  return socialPicturePath(nameFor(card, path));
}
