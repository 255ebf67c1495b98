import type { RatingChange } from "../domain/change.ts";
import { RATINGS, type Rating } from "../domain/rating.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import { longDay } from "../domain/indicators/calendar.ts";
import { countOf } from "../wording/numbers.ts";
import { ratingNames } from "../wording/ratings.ts";
import { easyReadTwin } from "./easy-read-twin.ts";
import type { PageLink } from "../addresses/page-link.ts";
import {
  ARCHIVE_PATH,
  DATA_PATH,
  HOME_PATH,
  HOW_WE_RATE_PATH,
  INDICATORS_PATH,
  MEMBERS_PATH,
  REPORTS_PATH,
  reportPath,
} from "../addresses/paths.ts";
import { basisNote } from "./basis-note.ts";
import { prioritiesTable, priorityCard, type PriorityCard } from "./home-priorities.ts";
import { changeOfRating } from "./rating-change.ts";
import { ratingPicture, type RatingPicture } from "./rating-picture.ts";
import type { RatingsTable } from "./ratings-table.ts";

/** One rating over the whole plan: "Red", "16", "of 159 milestones (10%)", "up from 7 of 156". */
export interface RatingTile {
  rating: Rating;
  name: string;
  shown: string;
  of: string;
  change: string | null;
}

/** The whole plan in its latest rated report. */
export interface WholePlan {
  heading: string;
  /** Said where the latest report has no ratings: which report they are from, and why. */
  why: string | null;
  tiles: readonly RatingTile[];
  /** A bar per rated report, newest first. */
  bars: readonly { name: string; picture: RatingPicture }[];
  basis: string;
}

export interface HomeView {
  heading: string;
  lead: readonly [string, string];
  latest: { link: PageLink; title: string; presented: string | null; summary: string };
  whole: WholePlan | null;
  prioritiesHeading: string;
  priorities: readonly PriorityCard[];
  table: RatingsTable | null;
  more: readonly (PageLink & { about: string })[];
  /** The plan in Easy Read; null where it has none. */
  easyRead: PageLink | null;
}

function hasArchive({ content }: ReportCard): boolean {
  return content.indicatorReports.length + content.improvementPlans.length > 0;
}

function easyReadLink(card: ReportCard): PageLink | null {
  const path = easyReadTwin(HOME_PATH, card);
  return path === null ? null : { text: "Read this in Easy Read: easy words and pictures", path };
}

/** Where the front page leads on to. */
const MORE: HomeView["more"] = [
  {
    text: "Indicators",
    path: INDICATORS_PATH,
    about: "Every figure, whether it is good, and why we say so.",
  },
  {
    text: "For members",
    path: MEMBERS_PATH,
    about: "What is off track, what changed, and what to ask.",
  },
  {
    text: "All reports",
    path: REPORTS_PATH,
    about: "Each report as published, with every update.",
  },
  {
    text: "How we rate",
    path: HOW_WE_RATE_PATH,
    about: "What green, amber, red and blue mean, and how split ratings count.",
  },
  { text: "Data", path: DATA_PATH, about: "All figures and updates to download and use again." },
  {
    text: "Earlier papers",
    path: ARCHIVE_PATH,
    about: "The indicator report and the improvement plan of 2009.",
  },
];

function latestSummary(card: ReportCard): string {
  const { report, highlights, entries } = card.latest;
  if (report.form === "milestones") {
    return `It gives an update on ${countOf(entries.length, "delivery milestone")}.`;
  }
  const well = highlights.reduce((sum, one) => sum + one.workingWell.length, 0);
  const concerns = highlights.reduce((sum, one) => sum + one.concerns.length, 0);
  return `It reports by exception: ${countOf(well, "thing")} working well and ${countOf(concerns, "concern")}. It gives no ratings.`;
}

function latestOf(card: ReportCard): HomeView["latest"] {
  const { report } = card.latest;
  const { presented } = report;
  return {
    link: { text: `${report.name} report`, path: reportPath(report.id) },
    title: report.title,
    presented: presented ? `${longDay(presented.date)}, ${presented.to}` : null,
    summary: latestSummary(card),
  };
}

function tilesOf(card: ReportCard, part: ReportPart, change: RatingChange | null): RatingTile[] {
  const names = ratingNames(card.content.plan);
  const { overview } = part;
  if (!overview) return [];
  const { shown } = overview.total;
  return RATINGS.map((rating) => ({
    rating,
    name: names[rating],
    shown: shown[rating],
    of: `of ${shown.total} milestones (${overview.percent[rating]})`,
    change: changeOfRating(change, rating),
  }));
}

function wholePlan(card: ReportCard, part: ReportPart, before: ReportPart | null): WholePlan {
  const names = ratingNames(card.content.plan);
  const change = before ? card.changeInRatings(before, part).at(-1) : undefined;
  const rated = before ? [part, before] : [part];
  const { name } = part.report;
  return {
    heading: `The whole plan in ${name}`,
    why:
      part === card.latest
        ? null
        : `The ${card.latest.report.name} report gives no ratings. The latest ratings are of ${name}.`,
    tiles: tilesOf(card, part, change ?? null),
    bars: rated.flatMap(({ report, overview }) =>
      overview ? [{ name: report.name, picture: ratingPicture(overview.total, names) }] : [],
    ),
    basis: basisNote(part),
  };
}

/** The front page. Ratings come from the latest report that has them, changes from the one before. */
export function homeView(card: ReportCard): HomeView {
  const { plan } = card.content;
  const rated = card.latestRated;
  const before = rated ? card.ratedBefore(rated.report.id) : null;
  return {
    heading: `How is ${plan.place} doing for its children and young people?`,
    lead: [
      `This report card shows how far the ${plan.title} has got, priority by priority.`,
      `Its words and figures come from the published reports of the ${plan.partnership}.`,
    ],
    latest: latestOf(card),
    whole: rated ? wholePlan(card, rated, before) : null,
    prioritiesHeading: rated
      ? `Priority by priority in ${rated.report.name}`
      : "Priority by priority",
    priorities: card.priorities.map((priority) => priorityCard(card, priority, before)),
    table: rated ? prioritiesTable(card, rated, before) : null,
    more: MORE.filter((link) => link.path !== ARCHIVE_PATH || hasArchive(card)),
    easyRead: easyReadLink(card),
  };
}
