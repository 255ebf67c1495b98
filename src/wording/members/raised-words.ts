import { wordingIn } from "../../domain/change.ts";
import { countingAs, tellingRatings, type Matter, type RatingKey } from "../../domain/rating.ts";
import { allOf, noneOf } from "../../domain/rating-words.ts";
import type { ReportEntry } from "../../domain/report-card.ts";
import type { RaisedMatter, SettledMatter } from "../../domain/members/raised.ts";
import { subjectWords } from "../indicators-headline.ts";
import { quoted } from "./off-track-words.ts";
import { targetWords } from "./measure-words.ts";

/** The id, or the text, that names a raised matter in public data. */
export function raisedSubject(matter: RaisedMatter): string {
  switch (matter.kind) {
    case "stated":
      return matter.text;
    case "off-target":
      return matter.indicator.id;
    case "clinic":
      return matter.clinic.id;
    default:
      return matter.entry.milestone.id;
  }
}

function ratedAs({ rating }: ReportEntry, matter: Matter): string {
  return allOf(countingAs(rating ?? [], matter));
}

/** What a report raises, in one sentence. */
export function raisedSentence(matter: RaisedMatter): string {
  const { report } = matter;
  switch (matter.kind) {
    case "stated":
      return quoted(matter.text);
    case "off-target": {
      const { indicator, figure, target } = matter;
      return `${subjectWords(indicator, figure)}${targetWords(target, figure, indicator)}.`;
    }
    case "clinic":
      return `A performance clinic on “${matter.clinic.name}” was ${matter.clinic.status}.`;
    case "rated-off-track":
      return `“${wordingIn(matter.entry)}” is rated ${ratedAs(matter.entry, "off-track")} in the ${report.name} report.`;
    case "no-update":
      return `“${wordingIn(matter.entry)}” is rated ${ratedAs(matter.entry, "no-news")} in the ${report.name} report: no information or no update.`;
  }
}

/**
 * "Raised in June 2014; a later figure is worse."
 *
 * @param key the plan's ratings
 */
export function settledSentence(
  { matter, outcome }: SettledMatter,
  later: string,
  key: RatingKey,
): string {
  const raised = `Raised in ${matter.report.name}`;
  switch (outcome) {
    case "answered":
      return matter.kind === "off-target"
        ? `${raised}; a later figure is better and within the target.`
        : `${raised}; a later rating is ${noneOf(tellingRatings(key))}.`;
    case "worse":
      return `${raised}; a later figure is worse.`;
    case "no-better":
      return `${raised}; a later ${matter.kind === "off-target" ? "figure" : "rating"} is no better.`;
    case "not-comparable":
      return `${raised}; a later figure is printed, but it cannot be compared with this one.`;
    case "still-misses":
      return `${raised}; a later figure is better, but does not reach the target.`;
    case "not-mentioned":
      return matter.kind === "off-target"
        ? `${raised}; ${later} prints no later figure for it.`
        : `${raised}, not mentioned in ${later}.`;
  }
}
