import type { Indicator, Observation } from "../domain/indicator.ts";
import type { Milestone } from "../domain/milestone.ts";
import type { ReportCard, ReportEntry } from "../domain/report-card.ts";
import { formsFor, INDICATORS, type SheetForm } from "./columns.ts";
import { nextPeriod, offeredPeriods } from "./next-periods.ts";

/** A sheet ready to be written: the form and one list of values per row. */
export interface FilledSheet {
  form: SheetForm;
  rows: readonly (string | number | null)[][];
  /** For each row the periods that its column Period offers; none where there is no such column. */
  periods: readonly (readonly string[])[];
}

/** How many periods after the last one are offered. */
const OFFERED = 4;

type Values = Readonly<Record<string, string | number | null | undefined>>;

function row(form: SheetForm, values: Values): (string | number | null)[] {
  return form.columns.map((column) => values[column.key] ?? null);
}

/** A rating as the template writes and reads it. */
function ratingCell(entry: ReportEntry): string {
  return entry.update.rating?.join(", ") ?? "not-recorded";
}

/** What the report itself already says of the milestone, so that a second template loses nothing. */
function given(own: ReportEntry | undefined): Values {
  if (!own) return {};
  const { update } = own;
  return {
    rating: ratingCell(own),
    text: update.text.trim(),
    leads: update.leads.join(" | "),
    place: update.source.place,
  };
}

function milestoneRow(
  card: ReportCard,
  milestone: Milestone,
  report: string,
): (string | number | null)[] {
  const entries = card.history(milestone).flatMap((step) => (step.entry ? [step.entry] : []));
  const own = entries.find((entry) => entry.report.id === report);
  const last = entries.findLast((entry) => entry.report.id < report);
  return row(formsFor(card.content.plan.words).milestones, {
    id: milestone.id,
    priority: milestone.priority,
    number: own?.update.number ?? last?.update.number,
    ...given(own),
    wording: own?.update.wording ?? milestone.wording,
    lastRating: last && ratingCell(last),
    lastText: last?.update.text.trim(),
  });
}

/** Milestones that the report still carries: those of the last report with milestones before it. */
function milestonesDue(card: ReportCard, report: string): Milestone[] {
  const before = card.reports.findLast(
    (part) => part.report.id < report && part.report.form === "milestones",
  );
  const own = card.reports.find((part) => part.report.id === report);
  const ids = new Set(
    [...(before?.entries ?? []), ...(own?.entries ?? [])].map((entry) => entry.milestone.id),
  );
  return card.priorities.flatMap((priority) =>
    card.milestonesOf(priority.number).filter((one) => ids.has(one.id)),
  );
}

/** The period that a new figure will most likely have; of uneven ones nothing is guessed. */
function likelyPeriod(last: string): string | null {
  return /^(?:academic )?\d{4}(?:\/\d{2})?$/.test(last) ? nextPeriod(last) : null;
}

function indicatorRow(
  indicator: Indicator,
  own: Observation | undefined,
  laterOrSame: ReadonlySet<string>,
): (string | number | null)[] {
  const last = indicator.observations.findLast((one) => !laterOrSame.has(one.source.document));
  return row(INDICATORS, {
    id: indicator.id,
    name: indicator.name,
    period: own?.period ?? (last && likelyPeriod(last.period)),
    value: own?.value,
    printed: own?.printed,
    missing: own?.missing,
    quotation: own?.quotation,
    place: own?.source.place,
    unit: [indicator.unit.kind, indicator.unit.name].filter((part) => part).join(", "),
    lastPeriod: last?.period,
    lastValue: last && (last.printed ?? last.value ?? last.missing),
  });
}

/** Indicators whose figures came from this plan's own reports: a new report should go on with them. */
function indicatorsDue(card: ReportCard): readonly Indicator[] {
  const documents = new Set(card.reports.map((part) => part.report.source.document));
  return card.content.indicators.filter((one) =>
    one.observations.some((figure) => documents.has(figure.source.document)),
  );
}

/**
 * The template for a report: one row per milestone and indicator due, filled with what is known.
 *
 * @param report id of a report of the content
 */
export function templateFor(card: ReportCard, report: string): FilledSheet[] {
  const { document } = card.report(report).report.source;
  const milestones = milestonesDue(card, report).map((one) => milestoneRow(card, one, report));
  const laterOrSame = new Set(
    card.reports.flatMap((part) => (part.report.id < report ? [] : [part.report.source.document])),
  );
  const due = indicatorsDue(card);
  const indicators = due.map((one) => {
    const own = one.observations.findLast((figure) => figure.source.document === document);
    return indicatorRow(one, own, laterOrSame);
  });
  const periods = due.map((one) => {
    const last = one.observations.at(-1)?.period;
    return last === undefined ? [] : offeredPeriods(last, OFFERED);
  });
  return [
    { form: formsFor(card.content.plan.words).milestones, rows: milestones, periods: [] },
    { form: INDICATORS, rows: indicators, periods },
  ];
}
