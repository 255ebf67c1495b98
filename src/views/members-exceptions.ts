import { indicatorPath, milestonePath, reportPath } from "../addresses/paths.ts";
import {
  EXCEPTION_KINDS,
  planExceptions,
  type ExceptionKind,
  type PlanException,
} from "../domain/members/exception.ts";
import { countIn, definitionOf } from "../domain/counts/counts.ts";
import { wordedFor } from "../domain/counts/definition.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { bare, plain, say, type Said } from "../wording/counts.ts";
import { exceptionSaid, exceptionSubject, sinceWords } from "../wording/members/exception-words.ts";

/** A sentence in pieces: the words that lead to the record stand between the other two. */
export type LinkedPieces = readonly [before: Said, link: string, after: Said];

/** One exception as a page shows it. */
export interface ExceptionLine {
  kind: ExceptionKind;
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

/** Exceptions of one kind, with the rule that makes them so. */
export interface ExceptionGroup {
  id: ExceptionKind;
  heading: string;
  /** The heading with how many there are: "Off target, not getting worse (7)". */
  counted: Said;
  rule: string;
  lines: readonly ExceptionLine[];
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

/** The page of what an exception is about. */
function placeOf(exception: PlanException): string {
  if ("finding" in exception) return indicatorPath(exception.finding.indicator.id);
  if ("entry" in exception) return milestonePath(exception.milestone.id, exception.entry.report.id);
  return reportPath(exception.report.id);
}

/** The words of the reason that lead to the record. */
function linkWords(words: PlanWords, exception: PlanException): string {
  if ("finding" in exception || "entry" in exception) return exceptionSubject(words, exception);
  return `${exception.report.name} report`;
}

function line(card: ReportCard, exception: PlanException): ExceptionLine {
  const { words } = card;
  const { kind, priority } = exception;
  const said = exceptionSaid(card, exception);
  return {
    kind,
    subject: exceptionSubject(words, exception),
    path: placeOf(exception),
    pieces: piecesOf(said, linkWords(words, exception)),
    priority,
    reason: plain(said),
    said,
    since: sinceWords(card, exception),
  };
}

/** Every exception, worst kind first; of one priority, if a number is given. */
export function exceptionGroups(card: ReportCard, priority?: number): ExceptionGroup[] {
  const own = planExceptions(card).filter(
    (one) => priority === undefined || one.priority === priority,
  );
  return EXCEPTION_KINDS.flatMap((kind) => {
    const lines = own.filter((one) => one.kind === kind).map((one) => line(card, one));
    if (lines.length === 0) return [];
    const definition = definitionOf(card, `exceptions-${kind}`);
    const heading = wordedFor(card.words, definition.title);
    const rule = wordedFor(card.words, definition.definition);
    const count = countIn(card, `exceptions-${kind}`, { priority });
    return [{ id: kind, heading, counted: say`${heading} (${bare(count)})`, rule, lines }];
  });
}
