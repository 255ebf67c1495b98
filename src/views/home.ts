import type { RatingChange } from "../domain/change.ts";
import type { OverviewLine } from "../domain/overview.ts";
import type { Priority } from "../domain/priority.ts";
import { RATINGS, type Rating } from "../domain/rating.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import { formatDay } from "../wording/dates.ts";
import { countOf } from "../wording/numbers.ts";
import { ratingNames } from "../wording/ratings.ts";
import { priorityPath, reportPath, type PageLink } from "./addresses.ts";
import { basisNote } from "./basis-note.ts";
import { changeOfRating, changeSentence } from "./rating-change.ts";
import { ratingPicture, type RatingPicture } from "./rating-picture.ts";
import { ratingsColumns, ratingsRow, reasonRow, type RatingsTable } from "./ratings-table.ts";
import { whyNoRatings } from "./why-no-ratings.ts";

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

/** One priority as the home page introduces it. */
export interface PriorityCard {
  number: number;
  link: PageLink;
  title: string;
  picture: RatingPicture | null;
  change: string | null;
  /** Why there are no ratings; null where there are. */
  noRatings: { label: string; reason: string } | null;
  news: string | null;
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
}

/** Where the front page leads on to. A part of the site joins the list when it exists. */
const MORE: HomeView["more"] = [
  {
    text: "All reports",
    path: "/reports/",
    about: "Each report as published, with every milestone and update.",
  },
  {
    text: "How we rate",
    path: "/how-we-rate/",
    about: "What green, amber, red and blue mean, and how split ratings count.",
  },
  { text: "Data", path: "/data/", about: "All figures and updates to download and use again." },
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
    presented: presented ? `${formatDay(presented.date)}, ${presented.to}` : null,
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

function newsOf(card: ReportCard, priority: Priority): string | null {
  const { report } = card.latest;
  const highlights = card.highlights(report.id, priority.number);
  if (!highlights) return null;
  const well = countOf(highlights.workingWell.length, "thing");
  const concerns = countOf(highlights.concerns.length, "concern");
  return `${report.name}: ${well} working well, ${concerns}.`;
}

function lineOf(part: ReportPart | null, priority: number): OverviewLine | null {
  return part?.overview?.rows.find((row) => row.priority === priority) ?? null;
}

function noRatings(card: ReportCard, priority: Priority): PriorityCard["noRatings"] {
  const rated = card.latestRated?.report.name;
  const label = rated ? `No ratings in ${rated}.` : "No ratings.";
  return { label, reason: whyNoRatings(card, priority) };
}

function cardOf(card: ReportCard, priority: Priority, before: ReportPart | null): PriorityCard {
  const names = ratingNames(card.content.plan);
  const line = lineOf(card.latestRated, priority.number);
  const change =
    before && card.latestRated
      ? card
          .changeInRatings(before, card.latestRated)
          .find((one) => one.priority === priority.number)
      : undefined;
  return {
    number: priority.number,
    link: { text: priority.shortTitle, path: priorityPath(priority.number) },
    title: priority.title,
    picture: line ? ratingPicture(line, names) : null,
    change: changeSentence(change ?? null, names, before?.report.name ?? ""),
    noRatings: line ? null : noRatings(card, priority),
    news: newsOf(card, priority),
  };
}

function tableOf(card: ReportCard, part: ReportPart, before: ReportPart | null): RatingsTable {
  const rows = card.priorities.map((priority) => {
    const text = `${priority.number}. ${priority.shortTitle}`;
    const link = { text, path: priorityPath(priority.number) };
    const line = lineOf(part, priority.number);
    return line
      ? ratingsRow(link, line, lineOf(before, priority.number))
      : reasonRow(link, "No ratings");
  });
  const total = part.overview?.total;
  const since = before ? `, with ${before.report.name} in brackets` : "";
  return {
    caption: `Milestones by rating, ${part.report.name}${since}`,
    rowHeading: "Priority",
    columns: ratingsColumns(ratingNames(card.content.plan)),
    rows: total
      ? [...rows, ratingsRow({ text: "All priorities" }, total, before?.overview?.total)]
      : rows,
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
    priorities: card.priorities.map((priority) => cardOf(card, priority, before)),
    table: rated ? tableOf(card, rated, before) : null,
    more: MORE,
  };
}
