import { parsePeriod } from "../../domain/indicators/period.ts";
import type { MilestoneOffTrack, OffTrack, TotalOffTrack } from "../../domain/members/off-track.ts";
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
import { comparisonSentence, measureSentence } from "./measure-words.ts";

/** A printed sentence in quotation marks, with the full stop where it is printed. */
export function quoted(text: string): string {
  return /[.!?]$/.test(text) ? `“${text}”` : `“${text}”.`;
}

/** What is said of a matter after the rating that shows it. */
const AFTER: Readonly<Record<Matter, string>> = {
  "off-track": ".",
  "no-news": ": no information or no update was given.",
};

function milestoneReason({ matter, entry }: MilestoneOffTrack): string {
  const rating = entry.rating ?? [];
  const own = countingAs(rating, matter);
  const split = rating.length > 1 ? ` in ${own.length} of ${rating.length} parts` : "";
  const rated = `“${wordingIn(entry)}” was rated ${allOf(own)}${split}`;
  return `${rated} in the ${entry.report.name} report${AFTER[matter]}`;
}

function totalReason(card: ReportCard, { matter, line, report }: TotalOffTrack): Said {
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

/** Why something is off track, in one sentence with its counts. */
export function offTrackSaid(card: ReportCard, offTrack: OffTrack): Said {
  switch (offTrack.kind) {
    case "worse-and-worsening":
    case "off-target":
    case "worsening":
      return [measureSentence(offTrack.measure)];
    case "worse-than-others":
      return [comparisonSentence(offTrack.measure)];
    case "overdue":
      return [
        `The next figure for “${offTrack.measure.indicator.name}” was due on ${longDay(offTrack.since)}.`,
      ];
    case "milestone-off-track":
    case "milestone-no-update":
      return [milestoneReason(offTrack)];
    case "total-off-track":
    case "total-no-update":
      return totalReason(card, offTrack);
    case "concern":
      return [`The ${offTrack.report.name} report says: ${quoted(offTrack.text)}`];
  }
}

/** The same as plain words. */
export function offTrackReason(card: ReportCard, offTrack: OffTrack): string {
  return plain(offTrackSaid(card, offTrack));
}

/** What is off track, as a heading or link. */
export function offTrackSubject(words: PlanWords, offTrack: OffTrack): string {
  if ("measure" in offTrack) return offTrack.measure.indicator.name;
  if ("entry" in offTrack) return wordingIn(offTrack.entry);
  if (offTrack.kind === "concern") return offTrack.text;
  return numbered(words.priority, offTrack.priority ?? 0);
}

/** "since June 2014", "since 2013/14", "since 31 July 2014". */
export function sinceWords(card: ReportCard, offTrack: OffTrack): string {
  if (offTrack.kind === "overdue") return `since ${longDay(offTrack.since)}`;
  if (!("measure" in offTrack)) return `since ${card.report(offTrack.since).report.name}`;
  const { kind, start, end, inWords } = parsePeriod(offTrack.since);
  if (kind === "rolling") return `since ${longDay(end)}`;
  if (kind === "stretch") return `since ${longDay(start)}`;
  return `since ${inWords.replace(/^(?:in|on) (?:the )?/, "")}`;
}
