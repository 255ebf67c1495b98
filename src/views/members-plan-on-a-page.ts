import { countIn } from "../domain/counts/counts.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { indicatorsInShort, positionSentences } from "../wording/members/position.ts";
import { counted, say, type Said } from "../wording/counts.ts";
import { ratingPicture, type RatingPicture } from "./rating-picture.ts";
import { briefingPath } from "../addresses/paths.ts";

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
  /** "Of 25 indicators, 1 is off target and 24 have no target. 12 exceptions in all." */
  position: Said;
}

export interface PlanOnAPage {
  title: string;
  position: readonly Said[];
  ratedIn: string | null;
  columns: readonly PlanColumn[];
}

function column(card: ReportCard, number: number): PlanColumn {
  const { shortTitle, leads, actions } = card.priority(number);
  const part = card.latestRated;
  const line = part?.overview?.rows.find((row) => row.priority === number);
  const exceptions = counted(countIn(card, "exceptions", { priority: number }), "exception");
  return {
    number,
    title: shortTitle,
    path: briefingPath(number),
    leads,
    actions: actions.map(({ id, text, points }) => ({ id, text: [text, ...points].join(" ") })),
    picture: part && line ? ratingPicture(card, part, line) : null,
    silent: line ? null : `No ratings${part ? ` in ${part.report.name}` : ""}.`,
    position: say`${indicatorsInShort(card, { priority: number })}. ${exceptions} in all.`,
  };
}

/** The whole plan on one A4 side: priorities, actions, leads, position. */
export function planOnAPage(card: ReportCard): PlanOnAPage {
  return {
    title: card.content.plan.title,
    position: positionSentences(card),
    ratedIn: card.latestRated?.report.name ?? null,
    columns: card.priorities.map(({ number }) => column(card, number)),
  };
}
