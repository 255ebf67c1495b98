import type { Content } from "../content.ts";
import type { Figure, Indicator } from "../indicator.ts";
import { verdictOf } from "../indicators/verdict.ts";
import { published } from "./compare-prose.ts";
import {
  about,
  allWords,
  inRecord,
  pair,
  wordsChanged,
  type AboutWhat,
  type ContentChange,
  type RecordOfChange,
  type SaidVerdict,
} from "./content-change.ts";

/** A figure that belongs to a list of an indicator. */
interface Listed {
  list: "" | "area" | "target" | "baseline" | "comparator";
  name: string;
  figure: Figure & { missing?: string | undefined };
}

function listed(indicator: Indicator): Listed[] {
  return [
    ...indicator.observations.map((figure) => ({ list: "" as const, name: "", figure })),
    ...(indicator.byArea?.figures ?? []).map((figure) => {
      return { list: "area" as const, name: figure.area, figure };
    }),
    ...indicator.targets.map((figure) => ({ list: "target" as const, name: "", figure })),
    ...indicator.baselines.map((figure) => ({ list: "baseline" as const, name: "", figure })),
    ...indicator.comparators.map((figure) => {
      return { list: "comparator" as const, name: figure.name, figure };
    }),
  ];
}

function keyOf({ list, name, figure }: Listed): string {
  return [list, name, figure.period, figure.source.document].join("|");
}

/** The figure as readers see it: as printed, or why there is none. */
function shown({ figure }: Listed): string {
  return (
    figure.printed ??
    (figure.value === undefined ? (figure.missing ?? "none") : String(figure.value))
  );
}

/** What is told beside the figure: what it was counted from, its quotation, symbols and notes. */
function particulars({ figure }: Listed): string {
  return allWords({ ...figure, period: "", value: "", printed: "", missing: "" });
}

/** "2013/14", "target for 2013/14". */
function partOf({ list, name, figure }: Listed): string {
  const what = [list, name].filter((part) => part !== "").join(" ");
  return `${what === "" ? "" : `${what} for `}${figure.period}`;
}

function subjectOf(indicator: Indicator, one: Listed): string {
  return `${indicator.name}, ${partOf(one)}`;
}

function aboutOf({ priority, name }: Indicator): AboutWhat {
  return { priority, thing: name };
}

/** The reports that were published before the change. */
interface Histories {
  /** By the document they stand in. */
  byDocument: ReadonlyMap<string, { id: string; name: string }>;
  /** What is published apart from any single report. */
  apart(indicator: Indicator): RecordOfChange;
}

function historiesOf(before: Content): Histories {
  return {
    byDocument: new Map(before.reports.map((one) => [one.source.document, one])),
    apart: ({ id }) => published(before, { indicator: id }),
  };
}

/** The record that a figure belongs to: a published report, or what is published from other papers. */
function recordOf(indicator: Indicator, { figure }: Listed, histories: Histories): RecordOfChange {
  const report = histories.byDocument.get(figure.source.document);
  if (!report) return histories.apart(indicator);
  return { history: report.name, corrects: { report: report.id, indicator: indicator.id } };
}

/** The record of a measure with published figures: how they are read is history too. */
function measureRecord(indicator: Indicator, histories: Histories): RecordOfChange {
  const { observations } = indicator;
  const report = observations
    .map((one) => histories.byDocument.get(one.source.document))
    .find((one) => one !== undefined);
  const apart = histories.apart(indicator);
  return observations.length === 0 ? {} : { ...apart, history: report?.name ?? apart.history };
}

function compareFigures(from: Indicator, to: Indicator, histories: Histories): ContentChange[] {
  const mark = (one: Listed) => inRecord(recordOf(from, one, histories), "figure");
  const { gone, added, both } = pair(listed(from), listed(to), keyOf);
  const unrevised = both.filter((pairOf) => shown(pairOf.from) === shown(pairOf.to));
  return [
    ...gone.map((one): ContentChange => {
      return {
        kind: "figure-deleted",
        subject: subjectOf(from, one),
        before: shown(one),
        ...mark(one),
      };
    }),
    ...both
      .filter((pairOf) => shown(pairOf.from) !== shown(pairOf.to))
      .map((pairOf): ContentChange => {
        const subject = subjectOf(to, pairOf.to);
        return {
          kind: "figure-revised",
          subject,
          before: shown(pairOf.from),
          after: shown(pairOf.to),
          ...mark(pairOf.from),
        };
      }),
    ...unrevised.flatMap((pairOf) =>
      wordsChanged(
        `${subjectOf(to, pairOf.to)}, particulars`,
        particulars(pairOf.from),
        particulars(pairOf.to),
        recordOf(from, pairOf.from, histories),
      ),
    ),
    ...added.map((one): ContentChange => {
      const what = { ...aboutOf(to), part: partOf(one) };
      return { kind: "figure-added", subject: subjectOf(to, one), after: shown(one), about: what };
    }),
  ];
}

function compareRule(
  subject: string,
  before: string,
  after: string,
  mark: Pick<ContentChange, "history" | "corrects"> = {},
): ContentChange[] {
  return before === after ? [] : [{ kind: "rule-changed", subject, before, after, ...mark }];
}

/** The days that the site speaks from in the two states. */
interface Days {
  before: string;
  after: string;
}

function compareVerdict(from: Indicator, to: Indicator, days: Days): ContentChange[] {
  if (from === to && days.before === days.after) return [];
  const verdict = { before: saidOf(from, days.before), after: saidOf(to, days.after) };
  const [before, after] = [verdictWords(verdict.before), verdictWords(verdict.after)];
  if (before === after) return [];
  return [{ kind: "verdict-changed", subject: to.name, before, after, verdict }];
}

function saidOf(indicator: Indicator, today: string): SaidVerdict {
  const { target, direction, freshness } = verdictOf(indicator, today);
  return {
    target: target.status,
    direction: direction.direction,
    overdue: freshness.status === "overdue",
  };
}

/** "target: not met; direction of travel: improving": the keys of a verdict, to tell two apart. */
function verdictWords({ target, direction, overdue }: SaidVerdict): string {
  const words = [
    `target: ${target}`,
    `direction of travel: ${direction}`,
    ...(overdue ? ["next figure: overdue"] : []),
  ];
  return words.join("; ").replaceAll("-", " ");
}

/** Everything else that the page of the indicator says, in one text for each part. */
function compareDetails(from: Indicator, to: Indicator, record: RecordOfChange): ContentChange[] {
  const says = (one: Indicator): string =>
    allWords([
      one.reference,
      one.sentence,
      one.priority,
      one.theme,
      one.publisher,
      one.frequency,
      one.nextDue,
      one.overdueAcknowledged,
      one.caveats,
      one.byArea?.areas,
      one.milestones,
    ]);
  return [
    ...wordsChanged(`${to.name}, name`, from.name, to.name, record, "title"),
    ...wordsChanged(`${to.name}, question`, from.question, to.question, record),
    ...wordsChanged(
      `${to.name}, definition`,
      allWords(from.definition),
      allWords(to.definition),
      record,
    ),
    ...wordsChanged(`${to.name}, particulars`, says(from), says(to)),
    ...wordsChanged(`${to.name}, notes`, allWords(from.editorNotes), allWords(to.editorNotes)),
  ];
}

/** What an editor decided of a measure, in words. */
function rule(indicator: Indicator, key: "comparability" | "gapOf" | "notJudged"): string {
  return indicator[key] ?? "none";
}

function compareOne(
  from: Indicator,
  to: Indicator,
  histories: Histories,
  days: Days,
): ContentChange[] {
  const breaks = (one: Indicator): string =>
    one.breaks.map((item) => `${item.from} (${item.reason})`).join(", ") || "none";
  const range = (one: Indicator): string =>
    one.range ? `${one.range.from} to ${one.range.to}` : "none";
  const unit = ({ unit: { kind, name = "", per, measures, people } }: Indicator): string =>
    [
      kind,
      name,
      per === undefined ? "" : `per ${per}`,
      measures === undefined ? "" : `measures a ${measures}`,
      people === undefined ? "" : people ? "counts people" : "counts no people",
    ]
      .filter((part) => part !== "")
      .join(" ");
  const record = measureRecord(from, histories);
  const judged = inRecord(record, "details");
  return [
    ...compareVerdict(from, to, days),
    ...compareRule(
      `${to.name}, good performance is`,
      from.polarity,
      to.polarity,
      inRecord(record, "polarity"),
    ),
    ...compareRule(`${to.name}, good range`, range(from), range(to), inRecord(record, "polarity")),
    ...compareRule(`${to.name}, unit`, unit(from), unit(to), inRecord(record, "unit")),
    ...compareRule(
      `${to.name}, comparability`,
      rule(from, "comparability"),
      rule(to, "comparability"),
      judged,
    ),
    ...compareRule(`${to.name}, gap of`, rule(from, "gapOf"), rule(to, "gapOf"), judged),
    ...compareRule(
      `${to.name}, not judged`,
      rule(from, "notJudged"),
      rule(to, "notJudged"),
      judged,
    ),
    ...compareRule(`${to.name}, breaks in the series`, breaks(from), breaks(to)),
    ...compareFigures(from, to, histories),
    ...compareDetails(from, to, record),
  ];
}

/** What changes in the indicators: figures gone, revised or new, and what their verdicts rest on. */
export function compareIndicators(before: Content, after: Content): ContentChange[] {
  const histories = historiesOf(before);
  const days = { before: before.plan.today, after: after.plan.today };
  const { gone, added, both } = pair(before.indicators, after.indicators, (one) => one.id);
  const count = (one: Indicator): string =>
    one.observations.length === 1 ? "1 figure" : `${one.observations.length} figures`;
  return [
    ...gone.map((one): ContentChange => {
      const mark = inRecord(measureRecord(one, histories), "removed");
      const what = { before: count(one), about: aboutOf(one) };
      return { kind: "indicator-deleted", subject: one.name, ...what, ...mark };
    }),
    ...both.flatMap(({ from, to }) => about(aboutOf(to), compareOne(from, to, histories, days))),
    ...added.map((one): ContentChange => {
      const what = { after: count(one), about: aboutOf(one) };
      return { kind: "indicator-added", subject: one.name, ...what };
    }),
  ];
}
