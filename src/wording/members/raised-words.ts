import { wordingIn } from "../../domain/change.ts";
import { countingAs, tellingRatings, type Matter, type RatingKey } from "../../domain/rating.ts";
import { allOf, noneOf } from "../rating-lists.ts";
import type { ReportEntry } from "../../domain/report-card.ts";
import type { RaisedMatter, SettledMatter } from "../../domain/members/raised.ts";
import { subjectWords } from "../indicators-headline.ts";
import { quoted } from "./off-track-words.ts";
import { targetWords } from "./measure-words.ts";
import { phrase } from "../catalogue/phrase.ts";

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
      return phrase(`clinic-was-${matter.clinic.status}`, { name: matter.clinic.name });
    case "rated-off-track":
      return phrase("is-rated", {
        name: wordingIn(matter.entry),
        rating: ratedAs(matter.entry, "off-track"),
        report: report.name,
      });
    case "no-update":
      return phrase("is-rated-no-news", {
        name: wordingIn(matter.entry),
        rating: ratedAs(matter.entry, "no-news"),
        report: report.name,
      });
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
  const raised = { report: matter.report.name };
  switch (outcome) {
    case "answered":
      return matter.kind === "off-target"
        ? phrase("raised-answered", raised)
        : phrase("raised-rating", { ...raised, ratings: noneOf(tellingRatings(key)) });
    case "worse":
      return phrase("raised-worse", raised);
    case "no-better":
      return phrase(
        matter.kind === "off-target" ? "raised-no-better" : "raised-rating-no-better",
        raised,
      );
    case "not-comparable":
      return phrase("raised-not-comparable", raised);
    case "still-misses":
      return phrase("raised-still-misses", raised);
    case "not-mentioned":
      return matter.kind === "off-target"
        ? phrase("raised-no-later", { ...raised, later })
        : phrase("raised-not-mentioned", { ...raised, later });
  }
}
