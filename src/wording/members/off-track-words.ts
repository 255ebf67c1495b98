import { parsePeriod } from "../../domain/indicators/period.ts";
import type { MilestoneOffTrack, OffTrack, TotalOffTrack } from "../../domain/members/off-track.ts";
import { wordingIn } from "../../domain/change.ts";
import { countIn } from "../../domain/counts/counts.ts";
import { groupName } from "../../domain/counts/rating-groups.ts";
import { numbered } from "../../domain/noun.ts";
import type { PlanWords } from "../../domain/plan-words.ts";
import { countingAs, type Matter } from "../../domain/rating.ts";
import { allOf, anyOf } from "../rating-lists.ts";
import type { ReportCard } from "../../domain/report-card.ts";
import { outOf, plain, type Said } from "../counts.ts";
import { comparisonSentence, measureSentence } from "./measure-words.ts";
import { longDay, periodInText } from "../days.ts";
import { phrase, saying } from "../catalogue/phrase.ts";

/** A printed sentence in quotation marks, with the full stop where it is printed. */
export function quoted(text: string): string {
  return /[.!?]$/.test(text) ? `“${text}”` : `“${text}”.`;
}

/** What is said of a matter after the rating that shows it. */
const AFTER: Readonly<Record<Matter, string>> = {
  "off-track": ".",
  "no-news": phrase("no-information"),
};

function milestoneReason({ matter, entry }: MilestoneOffTrack): string {
  const rating = entry.rating ?? [];
  const own = countingAs(rating, matter);
  const parts = { n: own.length, all: rating.length };
  const split = rating.length > 1 ? phrase("in-parts", parts) : "";
  const values = { name: wordingIn(entry), rating: allOf(own), split, report: entry.report.name };
  return `${phrase("was-rated", values)}${AFTER[matter]}`;
}

function totalReason(card: ReportCard, total: TotalOffTrack): Said {
  const { matter, line, report, isPartlyKnown } = total;
  const { milestone, priority: called } = card.words;
  const own = line.parts.filter(
    ({ rating, count }) => rating.countsAs === matter && !count.equals(0),
  );
  const rating = anyOf(own.map((part) => part.rating));
  const group = countingAs(card.content.plan.ratings, matter);
  const scope = { report: report.id, priority: line.priority ?? undefined };
  const of = outOf(countIn(card, groupName(group), scope), milestone.one, milestone.many);
  const priority = `${called.one} ${String(line.priority)}`;
  if (isPartlyKnown)
    return saying("total-partly-known", { report: report.name, rating, priority, of });
  if (of.words.split(" ")[0]?.includes(".")) {
    return saying("total-in-parts", { report: report.name, rating, priority, of });
  }
  return saying("total-rated", { report: report.name, of, priority, rating });
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
        phrase("next-was-due", {
          name: offTrack.measure.indicator.name,
          day: longDay(offTrack.since),
        }),
      ];
    case "milestone-off-track":
    case "milestone-no-update":
      return [milestoneReason(offTrack)];
    case "total-off-track":
    case "total-no-update":
      return totalReason(card, offTrack);
    case "concern":
      return [
        phrase("report-says-words", { report: offTrack.report.name, words: quoted(offTrack.text) }),
      ];
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
  const since = (time: string): string => phrase("since", { time });
  if (offTrack.kind === "overdue") return since(longDay(offTrack.since));
  if (!("measure" in offTrack)) return since(card.report(offTrack.since).report.name);
  const period = parsePeriod(offTrack.since);
  if (period.kind === "rolling") return since(longDay(period.end));
  if (period.kind === "stretch") return since(longDay(period.start));
  return since(periodInText(period).replace(/^the /, ""));
}
