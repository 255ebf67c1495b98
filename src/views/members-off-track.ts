import { indicatorPath, milestonePath, reportPath } from "../addresses/paths.ts";
import {
  OFF_TRACK_KINDS,
  allOffTrack,
  type OffTrackKind,
  type OffTrack,
} from "../domain/members/off-track.ts";
import { countIn } from "../domain/counts/counts.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { bare, plain, say, type Said } from "../wording/counts.ts";
import { offTrackSaid, offTrackSubject, sinceWords } from "../wording/members/off-track-words.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { countTitle, offTrackRule } from "../wording/count-words.ts";

/** A sentence in pieces: the words that lead to the record stand between the other two. */
export type LinkedPieces = readonly [before: Said, link: string, after: Said];

/** One thing that is off track, as a page shows it. */
export interface OffTrackLine {
  kind: OffTrackKind;
  /** What it is about. */
  subject: string;
  path: string;
  /** The reason in pieces: the words that lead to the record stand between the other two. */
  pieces: LinkedPieces;
  priority: number | null;
  reason: string;
  /** The reason with its counts. */
  said: Said;
  since: string;
}

/** What is off track in one way, with the rule that makes it so. */
export interface OffTrackGroup {
  id: OffTrackKind;
  heading: string;
  /** The heading with how many there are: "Off target, not getting worse (7)". */
  counted: Said;
  rule: string;
  lines: readonly OffTrackLine[];
}

/** Splits a sentence around the words that become a link; its start is the link if they are not in it. */
function piecesOf(reason: Said, words: string): LinkedPieces {
  const has = (part: Said[number]): part is string =>
    typeof part === "string" && part.includes(words);
  const at = reason.findIndex(has);
  const text = reason[at];
  if (typeof text !== "string") return [[], plain(reason), []];
  const start = text.indexOf(words);
  return [
    [...reason.slice(0, at), text.slice(0, start)],
    words,
    [text.slice(start + words.length), ...reason.slice(at + 1)],
  ];
}

/** The page of what is off track. */
function placeOf(offTrack: OffTrack): string {
  if ("measure" in offTrack) return indicatorPath(offTrack.measure.indicator.id);
  if ("entry" in offTrack) return milestonePath(offTrack.milestone.id, offTrack.entry.report.id);
  return reportPath(offTrack.report.id);
}

/** The words of the reason that lead to the record. */
function linkWords(words: PlanWords, offTrack: OffTrack): string {
  if ("measure" in offTrack || "entry" in offTrack) return offTrackSubject(words, offTrack);
  return phrase("report-in-sentence", { report: offTrack.report.name });
}

function line(card: ReportCard, offTrack: OffTrack): OffTrackLine {
  const { words } = card;
  const { kind, priority } = offTrack;
  const said = offTrackSaid(card, offTrack);
  return {
    kind,
    subject: offTrackSubject(words, offTrack),
    path: placeOf(offTrack),
    pieces: piecesOf(said, linkWords(words, offTrack)),
    priority,
    reason: plain(said),
    said,
    since: sinceWords(card, offTrack),
  };
}

/** All that is off track, worst kind first; of one priority, if a number is given. */
export function offTrackGroups(card: ReportCard, priority?: number): OffTrackGroup[] {
  const own = allOffTrack(card).filter(
    (one) => priority === undefined || one.priority === priority,
  );
  return OFF_TRACK_KINDS.flatMap((kind) => {
    const lines = own.filter((one) => one.kind === kind).map((one) => line(card, one));
    if (lines.length === 0) return [];
    const heading = countTitle(card, kind);
    const rule = offTrackRule(card, kind);
    const count = countIn(card, `exceptions-${kind}`, { priority });
    return [{ id: kind, heading, counted: say`${heading} (${bare(count)})`, rule, lines }];
  });
}
