import { countIn } from "../domain/counts/counts.ts";
import { sentenceCase } from "../domain/noun.ts";
import { haveActions } from "../domain/priority.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { indicatorsInShort, positionSentences } from "../wording/members/position.ts";
import { countedAs, plain, type Said } from "../wording/counts.ts";
import { latestPartlyRated } from "../wording/partly-rated.ts";
import { ratingPicture, type RatingPicture } from "./rating-picture.ts";
import { briefingPath } from "../addresses/paths.ts";
import { phrase, saying } from "../wording/catalogue/phrase.ts";

/** One priority on the one page. */
export interface PlanColumn {
  number: number;
  title: string;
  path: string;
  leads: readonly string[];
  actions: readonly { id: string; text: string }[];
  picture: RatingPicture | null;
  /** Said where there is no picture. */
  silent: string | null;
  /** "Of 25 indicators, 1 is off target and 24 have no target. 12 things off track in all." */
  position: Said;
}

export interface PlanOnAPage {
  title: string;
  /** "Priorities, actions, leads and position of the whole plan." */
  holds: string;
  /** Said of a priority without actions; null in a plan that has none at all. */
  noActions: string | null;
  position: readonly Said[];
  ratedIn: string | null;
  columns: readonly PlanColumn[];
}

/** Said of a priority that has no rating totals. */
function silentWords(card: ReportCard, number: number): string {
  const { latestRated } = card;
  const some = latestPartlyRated(card, number);
  if (some) return plain(some);
  return latestRated
    ? phrase("no-ratings-in", { report: latestRated.report.name })
    : phrase("no-ratings");
}

function column(card: ReportCard, number: number): PlanColumn {
  const { shortTitle, leads, actions } = card.priority(number);
  const part = card.latestRated;
  const line = part?.overview?.rows.find((row) => row.priority === number);
  const things = countedAs("n-things", countIn(card, "exceptions", { priority: number }));
  return {
    number,
    title: shortTitle,
    path: briefingPath(number),
    leads,
    actions: actions.map(({ id, text, points }) => ({ id, text: [text, ...points].join(" ") })),
    picture: part && line ? ratingPicture(card, part, line) : null,
    silent: line ? null : silentWords(card, number),
    position: saying("things-off-track-in-all", {
      indicators: indicatorsInShort(card, { priority: number }),
      things,
    }),
  };
}

/** The whole plan on one A4 side: priorities, actions, leads, position. */
export function planOnAPage(card: ReportCard): PlanOnAPage {
  const { priority, action } = card.words;
  const divided = haveActions(card.priorities);
  const [Priorities, actions] = [sentenceCase(priority.many), action.many];
  return {
    title: card.content.plan.title,
    holds: divided
      ? phrase("plan-page-holds-actions", { Priorities, actions })
      : phrase("plan-page-holds", { Priorities }),
    noActions: divided ? phrase("no-actions-printed", { actions }) : null,
    position: positionSentences(card),
    ratedIn: card.latestRated?.report.name ?? null,
    columns: card.priorities.map(({ number }) => column(card, number)),
  };
}
