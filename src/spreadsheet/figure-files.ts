import type { Indicator, Observation } from "../domain/indicator.ts";
import { comparePeriods } from "../domain/indicators/period-order.ts";
import { parsePeriod } from "../domain/indicators/period.ts";
import type { Milestone } from "../domain/milestone.ts";
import type { Report } from "../domain/report.ts";
import type { MilestoneUpdate } from "../domain/update.ts";
import type { SheetProblem } from "./cell.ts";
import type { Figures, IndicatorFigures, MilestoneFigures } from "./read-figures.ts";

/** As much of the content as the import has to know; the page in the browser loads only this. */
export interface FigureBase {
  milestones: readonly Pick<Milestone, "id" | "priority" | "wording">[];
  updates: readonly Pick<MilestoneUpdate, "report" | "milestone" | "rating">[];
  indicators: readonly Pick<Indicator, "id" | "name" | "unit" | "observations">[];
}

type FigureIndicator = FigureBase["indicators"][number];

/** The report that figures are imported into. */
export type FigureReport = Pick<Report, "id" | "name" | "source">;

/** The data of one content file as the import leaves it, before it is put into canonical form. */
export interface FigureFile {
  /** Path below the content folder. */
  path: string;
  kind: "update" | "indicator";
  /** Keys to set; a key with `undefined` is taken out. */
  set: Readonly<Record<string, unknown>>;
  /** Text below the keys; absent where the kind has none. */
  body?: string;
}

/** One figure before and after, for people to look over. */
export interface FigureChange {
  subject: string;
  before: string;
  after: string;
  /** Set where the new value is ten times the last one, or a tenth. */
  warning?: string | undefined;
}

export interface FigurePlan {
  files: readonly FigureFile[];
  changes: readonly FigureChange[];
  problems: readonly SheetProblem[];
}

function unknown(
  entry: { id: string; at: { sheet: string; cell: string } },
  what: string,
): SheetProblem {
  const message = `there is no ${what} "${entry.id}".`;
  return { ...entry.at, message, remedy: "Take the id from a new template; do not change it." };
}

function updateFile(content: FigureBase, report: FigureReport, row: MilestoneFigures): FigureFile {
  const milestone = content.milestones.find((one) => one.id === row.id);
  const reworded = row.wording !== "" && row.wording !== milestone?.wording;
  const place =
    row.place || `Priority ${milestone?.priority ?? ""}, delivery milestone ${row.number}`;
  const rating = row.rating?.length === 1 ? row.rating[0] : (row.rating ?? undefined);
  return {
    path: `updates/${report.id}/${row.id}.md`,
    kind: "update",
    set: {
      report: report.id,
      milestone: row.id,
      number: row.number,
      rating,
      ratingMissing: row.rating === null ? "not-recorded" : undefined,
      wording: reworded ? row.wording : undefined,
      leads: row.leads,
      source: { document: report.source.document, place },
    },
    body: row.text,
  };
}

function suffix(indicator: FigureIndicator): string {
  return indicator.unit.kind === "percent" ? "%" : "";
}

function observationOf(
  indicator: FigureIndicator,
  report: FigureReport,
  row: IndicatorFigures,
): Observation {
  const before = indicator.observations.find(
    (one) => one.period === row.period && one.source.document === report.source.document,
  );
  const place = row.place || (before?.source.place ?? report.name);
  const figure =
    row.value === null
      ? { missing: row.missing ?? undefined }
      : { value: row.value, printed: row.printed ?? `${row.value}${suffix(indicator)}` };
  // What was said of the old value need not hold for another: only a decision and a note stay.
  const same = before?.value === (row.value ?? undefined);
  const kept = same ? before : { note: before?.note, disclosure: before?.disclosure };
  const source = { document: report.source.document, place };
  return { ...kept, period: row.period, ...figure, source, quotation: row.quotation };
}

/** The series with one observation put in its place: after earlier periods, after earlier reports. */
function insert(series: readonly Observation[], fresh: Observation): Observation[] {
  const same = (one: Observation): boolean =>
    one.period === fresh.period && one.source.document === fresh.source.document;
  if (series.some(same)) return series.map((one) => (same(one) ? fresh : one));
  const period = parsePeriod(fresh.period);
  const at = series.findIndex((one) => comparePeriods(parsePeriod(one.period), period) > 0);
  return at === -1 ? [...series, fresh] : series.toSpliced(at, 0, fresh);
}

function shown(one: Observation | undefined): string {
  if (!one) return "none";
  return one.printed ?? (one.value === undefined ? (one.missing ?? "none") : String(one.value));
}

/** A slip of the decimal point makes a figure ten times too large or too small. */
function tenTimes(last: number | undefined, fresh: number | undefined): string | undefined {
  if (!last || !fresh) return undefined;
  const ratio = Math.abs(fresh / last);
  if (ratio >= 9.5)
    return "This is about ten times the last figure or more. Is the decimal point right?";
  if (ratio <= 1 / 9.5)
    return "This is about a tenth of the last figure or less. Is the decimal point right?";
  return undefined;
}

function indicatorChange(indicator: FigureIndicator, fresh: Observation): FigureChange {
  const old = indicator.observations.find(
    (one) => one.period === fresh.period && one.source.document === fresh.source.document,
  );
  const last = indicator.observations.findLast(
    (one) => one.value !== undefined && one.period !== fresh.period,
  );
  return {
    subject: `${indicator.name}, ${fresh.period}`,
    before: old
      ? shown(old)
      : `none (${last ? `${shown(last)} in ${last.period}` : "no figure yet"})`,
    after: shown(fresh),
    warning: tenTimes(last?.value, fresh.value),
  };
}

function milestoneChange(
  content: FigureBase,
  report: FigureReport,
  row: MilestoneFigures,
): FigureChange {
  const of = (id: string) =>
    content.updates.find((one) => one.report === id && one.milestone === row.id);
  const before = of(report.id);
  const rating = (parts: readonly string[] | null | undefined): string =>
    parts === undefined ? "none" : (parts?.join(" and ") ?? "not recorded");
  const milestone = content.milestones.find((one) => one.id === row.id);
  return {
    subject: `${milestone?.wording ?? row.id}, rating`,
    before: rating(before?.rating),
    after: rating(row.rating),
  };
}

/**
 * What a filled template writes: one file per update, one per indicator. Pure; the same workbook
 * twice gives the same files.
 *
 * @param report the report that the figures belong to
 */
export function figureFiles(
  content: FigureBase,
  report: FigureReport,
  figures: Figures,
): FigurePlan {
  const problems: SheetProblem[] = [...figures.problems];
  const files: FigureFile[] = [];
  const changes: FigureChange[] = [];
  for (const row of figures.milestones) {
    if (!content.milestones.some((one) => one.id === row.id)) {
      problems.push(unknown(row, "milestone"));
      continue;
    }
    files.push(updateFile(content, report, row));
    changes.push(milestoneChange(content, report, row));
  }
  for (const row of figures.indicators) {
    const indicator = content.indicators.find((one) => one.id === row.id);
    if (!indicator) {
      problems.push(unknown(row, "indicator"));
      continue;
    }
    if (figures.problems.some((one) => one.sheet === row.at.sheet)) continue;
    const fresh = observationOf(indicator, report, row);
    const observations = insert(indicator.observations, fresh);
    files.push({ path: `indicators/${row.id}.json`, kind: "indicator", set: { observations } });
    changes.push(indicatorChange(indicator, fresh));
  }
  return { files, changes, problems };
}
