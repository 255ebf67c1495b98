import type { PlanWords } from "../domain/plan-words.ts";
import { wordingIn } from "../domain/change.ts";
import type { Entry } from "../domain/leads.ts";
import { type Comparison } from "../domain/members/comparison.ts";
import { tellingRatings, type RatingKey } from "../domain/rating.ts";
import { anyOf, noneOf } from "../domain/rating-words.ts";
import type { ReportedFigure } from "../domain/members/report-figures.ts";
import type { RaisedMatter } from "../domain/members/raised.ts";
import type { WordRun } from "../domain/members/word-diff.ts";
import { parsePeriod } from "../domain/indicators/period.ts";
import { figureText } from "../wording/indicators-figures.ts";
import { raisedSentence, settledSentence } from "../wording/members/raised-words.ts";
import { indicatorPath, milestonePath } from "../addresses/paths.ts";
import { sentenceCase } from "../domain/noun.ts";
import {
  settledAs,
  type SETTLED_AS,
  type ChangeCountName,
} from "../domain/counts/change-counts.ts";
import { countIn, definitionOf } from "../domain/counts/counts.ts";
import { wordedFor } from "../domain/counts/definition.ts";
import type { Scope } from "../domain/counts/scope.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { bare, say, type Said } from "../wording/counts.ts";

/** One change: what it is about, and what changed. */
export interface ChangeLine {
  priority: number | null;
  subject: string | null;
  path: string | null;
  detail: string;
  /** What became of it, after the words that lead to the record. */
  more?: string | undefined;
  /** For a reworded milestone: its words, with those that changed marked. */
  runs?: readonly WordRun[] | undefined;
}

/** Changes of one sort. */
export interface ChangeSection {
  id: string;
  /** With how many there are: "Milestones added (12)". */
  heading: Said;
  /** What is counted here, or why there is nothing. */
  note: string;
  lines: readonly ChangeLine[];
  /** Whether each line is a figure: many and short. */
  ofFigures: boolean;
}

/** Makes the sections of one comparison, of one priority where a number is given. */
export function sectionMaker(card: ReportCard, scope: Scope & { since: string; report: string }) {
  const own = ({ priority }: ChangeLine): boolean =>
    scope.priority === undefined || priority === scope.priority;
  return (
    id: string,
    name: ChangeCountName,
    note: string,
    lines: readonly ChangeLine[],
  ): ChangeSection => {
    const title = wordedFor(card.words, definitionOf(card, name).title);
    const heading = say`${title} (${bare(countIn(card, name, scope))})`;
    const ofFigures = name.startsWith("figures-");
    return { id, heading, note, lines: lines.filter(own), ofFigures };
  };
}

type MakeSection = ReturnType<typeof sectionMaker>;

function milestoneLine(entry: Entry, detail: string, runs?: readonly WordRun[]): ChangeLine {
  const { id, priority } = entry.milestone;
  return { priority, subject: wordingIn(entry), path: milestonePath(id), detail, runs };
}

/** Changes of this sort between two reports, in sections. */
export function milestoneSections(
  section: MakeSection,
  { milestone: { one, many } }: PlanWords,
  { milestones, from, to }: Comparison,
): ChangeSection[] {
  if (!milestones) {
    const silent = [from, to].filter(({ entries }) => entries.length === 0);
    const names = silent.map(({ report }) => report.name).join(" and ");
    const note = `The ${names} report lists no ${many}, so none can be said to be added, dropped, reworded or renumbered.`;
    return [{ id: "milestones", heading: [sentenceCase(many)], note, lines: [], ofFigures: false }];
  }
  const { added, dropped, reworded, renumbered } = milestones;
  return [
    section(
      "added",
      "milestones-added",
      `In the ${to.report.name} report and not in that of ${from.report.name}.`,
      added.map((entry) => milestoneLine(entry, `Now number ${entry.update.number}.`)),
    ),
    section(
      "dropped",
      "milestones-dropped",
      `In the ${from.report.name} report and not in that of ${to.report.name}.`,
      dropped.map((entry) => milestoneLine(entry, `Was number ${entry.update.number}.`)),
    ),
    section(
      "reworded",
      "milestones-reworded",
      "Words taken out are crossed out, and words put in are underlined. Punctuation and capital letters do not count.",
      reworded.map((change) => milestoneLine(change.to, "", change.runs)),
    ),
    section(
      "renumbered",
      "milestones-renumbered",
      `The same ${one} under another number.`,
      renumbered.map((change) =>
        milestoneLine(
          change.to,
          `Number ${change.to.update.number}, was ${change.from.update.number}.`,
        ),
      ),
    ),
  ];
}

function figureLine(figure: ReportedFigure, before?: ReportedFigure): ChangeLine {
  const { indicator, observation } = figure;
  const say = ({ observation: one }: ReportedFigure): string =>
    one.value === undefined ? "no figure" : figureText(one.value, indicator.unit, one.printed);
  const period = parsePeriod(observation.period).label;
  const was = before ? `, was ${say(before)}` : "";
  return {
    priority: indicator.priority ?? null,
    subject: indicator.name,
    path: indicatorPath(indicator.id),
    detail: `${period}: ${say(figure)}${was}.`,
  };
}

/** Changes of this sort between two reports, in sections. */
export function figureSections(
  section: MakeSection,
  { figures, from, to }: Comparison,
): ChangeSection[] {
  const since = `after ${from.report.name}, up to ${to.report.name}`;
  return [
    section(
      "new-figures",
      "figures-new",
      `For times of which no report had a figure before. Printed ${since}.`,
      figures.added.map((one) => figureLine(one)),
    ),
    section(
      "revised-figures",
      "figures-revised",
      "The same time, another value.",
      figures.revised.map((one) => figureLine(one.to, one.from)),
    ),
    section(
      "gone-figures",
      "figures-gone",
      `Printed in ${from.report.name}. No report since has any figure for the indicator. The last one is shown.`,
      figures.gone.map((one) => figureLine(one.last)),
    ),
  ];
}

function raisedLine(matter: RaisedMatter, more?: string): ChangeLine {
  const place =
    matter.kind === "off-target"
      ? indicatorPath(matter.indicator.id)
      : "entry" in matter
        ? milestonePath(matter.entry.milestone.id)
        : null;
  const detail = raisedSentence(matter);
  return { priority: matter.priority, subject: null, path: place, detail, more };
}

/**
 * Changes of this sort between two reports, in sections.
 *
 * @param key the plan's ratings
 */
export function raisedSections(
  section: MakeSection,
  { milestone, concern }: PlanWords,
  comparison: Comparison,
  key: RatingKey,
): ChangeSection[] {
  const { raised, from, to } = comparison;
  const telling = tellingRatings(key);
  const settled = (name: keyof typeof SETTLED_AS): ChangeLine[] =>
    settledAs(comparison, name).map((one) =>
      raisedLine(one.matter, settledSentence(one, to.report.name, key)),
    );
  const what = `Counted are printed ${concern.many}, figures that miss their target, ${milestone.many} rated ${anyOf(telling)}, and clinics announced.`;
  return [
    section(
      "raised",
      "concerns-raised",
      `In ${to.report.name} and not in ${from.report.name}. ${what}`,
      raised.raised.map((one) => raisedLine(one)),
    ),
    section(
      "not-mentioned",
      "concerns-not-mentioned",
      `In ${from.report.name}, and ${to.report.name} says nothing that answers them.`,
      settledAs(comparison, "concerns-not-mentioned").map((one) => raisedLine(one.matter)),
    ),
    section(
      "answered",
      "concerns-answered",
      `A later figure is better and within the target that was missed, or a later rating is ${noneOf(telling)}. Nothing else counts as an answer.`,
      settled("concerns-answered"),
    ),
    section(
      "not-answered",
      "concerns-not-answered",
      "A later figure or rating is worse, no better, cannot be compared, or does not reach the target.",
      settled("concerns-not-answered"),
    ),
    section(
      "still",
      "concerns-still",
      "Raised by both reports.",
      raised.still.map((one) => raisedLine(one.to)),
    ),
  ];
}
