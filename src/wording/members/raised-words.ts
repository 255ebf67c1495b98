import { wordingIn } from "../../domain/change.ts";
import type { RaisedMatter, SettledMatter } from "../../domain/members/raised.ts";
import { subjectWords } from "../indicators-headline.ts";
import { quoted } from "./exception-words.ts";
import { targetWords } from "./finding-words.ts";

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

/** What a report raises, in one sentence. */
export function raisedSentence(matter: RaisedMatter): string {
  const { report } = matter;
  switch (matter.kind) {
    case "stated":
      return quoted(matter.text);
    case "off-target": {
      const { indicator, figure, target } = matter;
      return `${subjectWords(indicator, figure)}, ${targetWords(target, figure, indicator.unit)}.`;
    }
    case "clinic":
      return `A performance clinic on “${matter.clinic.name}” was ${matter.clinic.status}.`;
    case "red":
      return `“${wordingIn(matter.entry)}” is rated red in the ${report.name} report.`;
    case "no-update":
      return `“${wordingIn(matter.entry)}” is rated blue in the ${report.name} report: no information or no update.`;
  }
}

/** "Raised in June 2014, not mentioned in January 2015." */
export function settledSentence({ matter, outcome }: SettledMatter, later: string): string {
  const raised = `Raised in ${matter.report.name}`;
  if (outcome === "answered") {
    const what = matter.kind === "off-target" ? "figure" : "rating";
    return `${raised}; a later ${what} does not miss.`;
  }
  if (matter.kind === "off-target") return `${raised}; ${later} prints no new figure for it.`;
  return `${raised}, not mentioned in ${later}.`;
}
