import type { ReportCard } from "../domain/report-card.ts";
import { denominatorSentences, positionSentences } from "../wording/members/position.ts";
import { ratingNames } from "../wording/ratings.ts";
import type { PageLink } from "../addresses/page-link.ts";
import {
  ARCHIVE_PATH,
  briefingPath,
  CLINICS_PATH,
  PACK_PATH,
  PLAN_ON_A_PAGE_PATH,
  QUESTIONS_PATH,
} from "../addresses/paths.ts";
import { pairLinks } from "./members-changes.ts";
import { exceptionGroups, type ExceptionGroup } from "./members-exceptions.ts";
import { improvedView, type ImprovedView } from "./members-improved.ts";
import { ratingsColumns, ratingsRow, reasonRow, type RatingsTable } from "./ratings-table.ts";

/** What the members' front page says. */
export interface MembersPage {
  latest: string;
  asOf: string;
  position: readonly string[];
  contents: readonly PageLink[];
  exceptions: readonly ExceptionGroup[];
  /** "30 exceptions" */
  count: number;
  improved: ImprovedView;
  denominators: readonly string[];
  /** Priorities of which the latest report with ratings says nothing. */
  silent: readonly string[];
  pairs: readonly PageLink[];
  briefings: readonly PageLink[];
  papers: readonly PageLink[];
}

/** Priorities without ratings in the latest report that has any, each with what is known of it. */
function silentPriorities(card: ReportCard): string[] {
  const part = card.latestRated;
  if (!part?.overview) return [];
  const rated = new Set(part.overview.rows.map((row) => row.priority));
  return card.priorities
    .filter(({ number }) => !rated.has(number))
    .map(({ number, shortTitle }) => {
      const exception = card.exception(part.report.id, number);
      const why = exception ? ` ${exception.explanation}` : "";
      return `Priority ${number}, ${shortTitle}: no ratings in the ${part.report.name} report.${why}`;
    });
}

/** The whole plan for members, as of the latest report. */
export function membersPage(card: ReportCard): MembersPage {
  const exceptions = exceptionGroups(card);
  return {
    latest: card.latest.report.name,
    asOf: card.content.plan.today,
    position: positionSentences(card),
    contents: [
      { text: "What is off track", path: "#off-track" },
      { text: "What improved", path: "#improved" },
      { text: "What is counted, and what is not", path: "#counts" },
      { text: "Since your last meeting", path: "#since" },
      { text: "Briefings and papers", path: "#papers" },
    ],
    exceptions,
    count: exceptions.flatMap(({ lines }) => lines).length,
    improved: improvedView(card),
    denominators: denominatorSentences(card),
    silent: silentPriorities(card),
    pairs: pairLinks(card),
    briefings: card.priorities.map(({ number, shortTitle }) => ({
      text: `Priority ${number}: ${shortTitle}`,
      path: briefingPath(number),
    })),
    papers: [
      { text: "Questions that you may want to ask", path: QUESTIONS_PATH },
      { text: "Performance clinics", path: CLINICS_PATH },
      { text: "The plan on one page", path: PLAN_ON_A_PAGE_PATH },
      {
        text: "Committee pack: everything in one file, for use without the internet",
        path: PACK_PATH,
      },
      ...(card.content.indicatorReports.length + card.content.improvementPlans.length > 0
        ? [{ text: "Archive: papers of earlier plans", path: ARCHIVE_PATH }]
        : []),
    ],
  };
}

/** Ratings of every priority in the latest report that has any; null if there is none. */
export function latestRatings(card: ReportCard): RatingsTable | null {
  const part = card.latestRated;
  if (!part?.overview) return null;
  const { rows, total } = part.overview;
  return {
    caption: `Milestones by rating, ${part.report.name}`,
    rowHeading: "Priority",
    columns: ratingsColumns(ratingNames(card.content.plan)),
    rows: [
      ...card.priorities.map(({ number, shortTitle }) => {
        const heading = { text: `${number}. ${shortTitle}` };
        const line = rows.find((row) => row.priority === number);
        return line ? ratingsRow(heading, line) : reasonRow(heading, "No ratings in this report");
      }),
      ratingsRow({ text: "All priorities" }, total),
    ],
  };
}
