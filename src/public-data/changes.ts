import { wordingIn, type RatingChange } from "../domain/change.ts";
import { compareReports, reportPairs, type Comparison } from "../domain/members/comparison.ts";
import type { ReportedFigure } from "../domain/members/report-figures.ts";
import type { Entry } from "../domain/leads.ts";
import { tellingRatings, type RatingKey } from "../domain/rating.ts";
import { noneOf } from "../wording/rating-lists.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { raisedSubject } from "../wording/members/raised-words.ts";
import {
  plainly,
  inWordsOf,
  type DataSet,
  type Row,
  type Tell,
  type WordedKey,
  type WordedSet,
} from "./data-set.ts";

type Value = string | number | null;

function row(
  kind: string,
  priority: number | null,
  subject: string,
  detail: string | null,
  before: Value,
  after: Value,
): Row {
  return { kind, priority, subject, detail, before, after };
}

function ratingRows({ priority, difference, from, to }: RatingChange): Row[] {
  if (!difference || !from || !to) return [];
  const subject = priority === null ? "plan" : `priority-${priority}`;
  const moved = difference.moves.filter((move) => !move.difference.equals(0));
  const of = (column: string, before: string, after: string): Row =>
    row("rating-total", priority, subject, column, before, after);
  return [
    ...moved.map((move) => of(move.rating.key, move.from, move.to)),
    ...(difference.total.equals(0) ? [] : [of("total", from.shownTotal, to.shownTotal)]),
  ];
}

function milestoneRows(milestones: NonNullable<Comparison["milestones"]>): Row[] {
  const one = (kind: string, entry: Entry, before: Value, after: Value): Row =>
    row(kind, entry.milestone.priority, entry.milestone.id, null, before, after);
  return [
    ...milestones.added.map((entry) => one("milestone-added", entry, null, wordingIn(entry))),
    ...milestones.dropped.map((entry) => one("milestone-dropped", entry, wordingIn(entry), null)),
    ...milestones.reworded.map(({ from, to }) =>
      one("milestone-reworded", to, wordingIn(from), wordingIn(to)),
    ),
    ...milestones.renumbered.map(({ from, to }) =>
      one("milestone-renumbered", to, from.update.number, to.update.number),
    ),
  ];
}

function figureRow(kind: string, from: ReportedFigure | null, to: ReportedFigure | null): Row[] {
  const figure = to ?? from;
  if (!figure) return [];
  const value = (one: ReportedFigure | null): number | null => one?.observation.value ?? null;
  const { indicator, observation } = figure;
  const priority = indicator.priority ?? null;
  return [row(kind, priority, indicator.id, observation.period, value(from), value(to))];
}

function raisedRows({ raised }: Comparison): Row[] {
  return [
    ...raised.raised.map((matter) =>
      row(
        "concern-raised",
        matter.priority,
        raisedSubject(matter),
        matter.kind,
        null,
        matter.report.id,
      ),
    ),
    ...raised.settled.map(({ matter, outcome }) =>
      row(
        `concern-${outcome}`,
        matter.priority,
        raisedSubject(matter),
        matter.kind,
        matter.report.id,
        null,
      ),
    ),
  ];
}

function rows(comparison: Comparison): Row[] {
  const { ratings, milestones, figures } = comparison;
  return [
    ...(ratings ?? []).flatMap(ratingRows),
    ...(milestones ? milestoneRows(milestones) : []),
    ...figures.added.flatMap((figure) => figureRow("figure-new", null, figure)),
    ...figures.revised.flatMap(({ from, to }) => figureRow("figure-revised", from, to)),
    ...figures.gone.flatMap(({ last }) => figureRow("figure-gone", last, null)),
    ...raisedRows(comparison),
  ];
}

const keysOf = (ratings: RatingKey): readonly WordedKey[] => [
  {
    name: "kind",
    about: {
      phrase: "column-changes-kind",
      values: { notTelling: (tell) => noneOf(tellingRatings(ratings), tell) },
    },
  },
  { name: "priority", type: "number", none: "z", about: { phrase: "column-changes-priority" } },
  {
    name: "subject",
    about: { phrase: "column-changes-subject" },
  },
  { name: "detail", none: "z", about: { phrase: "column-changes-detail" } },
  { name: "before", type: "any", none: "z", about: { phrase: "column-changes-before" } },
  { name: "after", type: "any", none: "z", about: { phrase: "column-changes-after" } },
];

/** Name of the files that say what changed between two reports. */
export function changesName(from: string, to: string): string {
  return `changes-${from}--${to}`;
}

function changesSet(card: ReportCard, from: string, to: string): WordedSet {
  const [earlier, later] = [card.report(from).report.name, card.report(to).report.name];
  return {
    name: changesName(from, to),
    title: { phrase: "table-changes", values: { earlier, later } },
    about: { phrase: "table-changes-row", values: { earlier, later } },
    keys: keysOf(card.content.plan.ratings),
    rows: (model) => rows(compareReports(model, from, to)),
  };
}

/** One table of changes for every pair of reports, the latest pairs first. */
export function changesSets(card: ReportCard, tell: Tell = plainly): DataSet[] {
  const { words } = card.content.plan;
  return reportPairs(card).map(([from, to]) => inWordsOf(words, changesSet(card, from, to), tell));
}
