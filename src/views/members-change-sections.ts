import type { PlanWords } from "../domain/plan-words.ts";
import { wordingIn } from "../domain/change.ts";
import type { Entry } from "../domain/leads.ts";
import { type Comparison } from "../domain/members/comparison.ts";
import { tellingRatings, type RatingKey } from "../domain/rating.ts";
import { anyOf, noneOf } from "../wording/rating-lists.ts";
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
import { countIn } from "../domain/counts/counts.ts";
import type { Scope } from "../domain/counts/scope.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { bare, say, type Said } from "../wording/counts.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { listWords } from "../wording/numbers.ts";
import { periodName } from "../wording/days.ts";
import { countTitle } from "../wording/count-words.ts";

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
    const title = countTitle(card, name);
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
    const report = listWords(silent.map(({ report: { name } }) => name));
    const note = phrase("lists-none", { report, milestones: many });
    return [{ id: "milestones", heading: [sentenceCase(many)], note, lines: [], ofFigures: false }];
  }
  const { added, dropped, reworded, renumbered } = milestones;
  return [
    section(
      "added",
      "milestones-added",
      phrase("in-and-not-in", { report: to.report.name, other: from.report.name }),
      added.map((entry) =>
        milestoneLine(entry, phrase("now-number", { n: String(entry.update.number) })),
      ),
    ),
    section(
      "dropped",
      "milestones-dropped",
      phrase("in-and-not-in", { report: from.report.name, other: to.report.name }),
      dropped.map((entry) =>
        milestoneLine(entry, phrase("had-number", { n: String(entry.update.number) })),
      ),
    ),
    section(
      "reworded",
      "milestones-reworded",
      phrase("words-crossed-out"),
      reworded.map((change) => milestoneLine(change.to, "", change.runs)),
    ),
    section(
      "renumbered",
      "milestones-renumbered",
      phrase("under-another-number", { milestone: one }),
      renumbered.map((change) =>
        milestoneLine(
          change.to,
          phrase("number-was", {
            n: String(change.to.update.number),
            was: String(change.from.update.number),
          }),
        ),
      ),
    ),
  ];
}

function figureLine(figure: ReportedFigure, before?: ReportedFigure): ChangeLine {
  const { indicator, observation } = figure;
  const say = ({ observation: one }: ReportedFigure): string =>
    one.value === undefined
      ? phrase("no-figure-in-short")
      : figureText(one.value, indicator.unit, one.printed);
  const period = periodName(parsePeriod(observation.period));
  const was = before ? phrase("was-figure", { figure: say(before) }) : "";
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
  const between = { from: from.report.name, to: to.report.name };
  return [
    section(
      "new-figures",
      "figures-new",
      phrase("figures-new-note", between),
      figures.added.map((one) => figureLine(one)),
    ),
    section(
      "revised-figures",
      "figures-revised",
      phrase("figures-revised-note"),
      figures.revised.map((one) => figureLine(one.to, one.from)),
    ),
    section(
      "gone-figures",
      "figures-gone",
      phrase("figures-gone-note", between),
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
  const between = { from: from.report.name, to: to.report.name };
  const counted = {
    concerns: concern.many,
    milestones: milestone.many,
    ratings: anyOf(telling),
  };
  return [
    section(
      "raised",
      "concerns-raised",
      `${phrase("raised-note", between)} ${phrase("raised-counted", counted)}`,
      raised.raised.map((one) => raisedLine(one)),
    ),
    section(
      "not-mentioned",
      "concerns-not-mentioned",
      phrase("not-mentioned-note", between),
      settledAs(comparison, "concerns-not-mentioned").map((one) => raisedLine(one.matter)),
    ),
    section(
      "answered",
      "concerns-answered",
      phrase("answered-note", { ratings: noneOf(telling) }),
      settled("concerns-answered"),
    ),
    section(
      "not-answered",
      "concerns-not-answered",
      phrase("not-answered-note"),
      settled("concerns-not-answered"),
    ),
    section(
      "still",
      "concerns-still",
      phrase("still-note"),
      raised.still.map((one) => raisedLine(one.to)),
    ),
  ];
}
