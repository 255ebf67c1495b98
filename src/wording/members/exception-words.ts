import { parsePeriod } from "../../domain/indicators/period.ts";
import type {
  MilestoneException,
  PlanException,
  TotalException,
} from "../../domain/members/exception.ts";
import { wordingIn } from "../../domain/change.ts";
import { countIn } from "../../domain/counts/counts.ts";
import { groupName } from "../../domain/counts/rating-groups.ts";
import { numbered } from "../../domain/noun.ts";
import type { PlanWords } from "../../domain/plan-words.ts";
import { countingAs, type Matter } from "../../domain/rating.ts";
import { allOf, anyOf } from "../../domain/rating-words.ts";
import type { ReportCard } from "../../domain/report-card.ts";
import { longDay } from "../../domain/indicators/calendar.ts";
import { outOf, plain, say, type Said } from "../counts.ts";
import { comparisonSentence, findingSentence } from "./finding-words.ts";

/** A printed sentence in quotation marks, with the full stop where it is printed. */
export function quoted(text: string): string {
  return /[.!?]$/.test(text) ? `“${text}”` : `“${text}”.`;
}

/** What is said of a matter after the rating that shows it. */
const AFTER: Readonly<Record<Matter, string>> = {
  "off-track": ".",
  "no-news": ": no information or no update was given.",
};

function milestoneReason({ matter, entry }: MilestoneException): string {
  const rating = entry.rating ?? [];
  const own = countingAs(rating, matter);
  const split = rating.length > 1 ? ` in ${own.length} of ${rating.length} parts` : "";
  const rated = `“${wordingIn(entry)}” was rated ${allOf(own)}${split}`;
  return `${rated} in the ${entry.report.name} report${AFTER[matter]}`;
}

function totalReason(card: ReportCard, { matter, line, report }: TotalException): Said {
  const { milestone, priority: called } = card.words;
  const own = line.parts.filter(
    ({ rating, count }) => rating.countsAs === matter && !count.equals(0),
  );
  const rating = anyOf(own.map((part) => part.rating));
  const group = countingAs(card.content.plan.ratings, matter);
  const scope = { report: report.id, priority: line.priority ?? undefined };
  const of = outOf(countIn(card, groupName(group), scope), milestone.one, milestone.many);
  const priority = `${called.one} ${String(line.priority)}`;
  if (of.words.split(" ")[0]?.includes(".")) {
    return say`In the ${report.name} report the ${rating} ratings of ${priority}, split ones counted in parts, add up to ${of}, and it does not say which.`;
  }
  return say`The ${report.name} report rated ${of} of ${priority} ${rating} and does not say which.`;
}

/** Why something is an exception, in one sentence with its counts. */
export function exceptionSaid(card: ReportCard, exception: PlanException): Said {
  switch (exception.kind) {
    case "worse-and-worsening":
    case "off-target":
    case "worsening":
      return [findingSentence(exception.finding)];
    case "worse-than-others":
      return [comparisonSentence(exception.finding)];
    case "overdue":
      return [
        `The next figure for “${exception.finding.indicator.name}” was due on ${longDay(exception.since)}.`,
      ];
    case "milestone-off-track":
    case "milestone-no-update":
      return [milestoneReason(exception)];
    case "total-off-track":
    case "total-no-update":
      return totalReason(card, exception);
    case "concern":
      return [`The ${exception.report.name} report says: ${quoted(exception.text)}`];
  }
}

/** The same as plain words. */
export function exceptionReason(card: ReportCard, exception: PlanException): string {
  return plain(exceptionSaid(card, exception));
}

/** What an exception is about, as a heading or link. */
export function exceptionSubject(words: PlanWords, exception: PlanException): string {
  if ("finding" in exception) return exception.finding.indicator.name;
  if ("entry" in exception) return wordingIn(exception.entry);
  if (exception.kind === "concern") return exception.text;
  return numbered(words.priority, exception.priority ?? 0);
}

/** "since June 2014", "since 2013/14", "since 31 July 2014". */
export function sinceWords(card: ReportCard, exception: PlanException): string {
  if (exception.kind === "overdue") return `since ${longDay(exception.since)}`;
  if (!("finding" in exception)) return `since ${card.report(exception.since).report.name}`;
  const { kind, start, end, inWords } = parsePeriod(exception.since);
  if (kind === "rolling") return `since ${longDay(end)}`;
  if (kind === "stretch") return `since ${longDay(start)}`;
  return `since ${inWords.replace(/^(?:in|on) (?:the )?/, "")}`;
}
