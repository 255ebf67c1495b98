import type { Observation } from "../domain/indicator.ts";
import { maskQuotation } from "../domain/indicators/mask.ts";
import { comparePeriods } from "../domain/indicators/period-order.ts";
import { isPeriod, parsePeriod } from "../domain/indicators/period.ts";
import type { SheetPlace, SheetProblem } from "./cell.ts";
import {
  emptiedRow,
  mixedRow,
  unknownRow,
  WHY_MISSING,
  type FigureBase,
  type FigureChange,
  type FigureFile,
  type FigureReport,
  type KeyPlaces,
  type RowsWritten,
} from "./figures-written.ts";
import type { IndicatorFigures } from "./read-figures.ts";
import type { EmptyRow } from "./read-sheet.ts";
import { rowCorrection } from "./row-correction.ts";
import { tenTimes } from "./ten-times.ts";

type FigureIndicator = FigureBase["indicators"][number];

/** The columns that the keys of an observation come from. */
function keyPlaces(places: Readonly<Record<string, SheetPlace>>): KeyPlaces {
  const of = (key: string): SheetPlace => places[key] ?? { sheet: "" };
  return {
    period: of("period"),
    value: of("value"),
    printed: of("printed"),
    missing: of("missing"),
    quotation: of("quotation"),
    source: of("place"),
    disclosure: of("small"),
    "disclosure.reason": of("reason"),
    "disclosure.decidedBy": of("decidedBy"),
    "disclosure.decided": of("decided"),
  };
}

function isOf(one: Observation, report: FigureReport): boolean {
  return one.source.document === report.source.document;
}

function observed(
  indicator: FigureIndicator,
  report: FigureReport,
  period: string,
): Observation | undefined {
  return indicator.observations.find((one) => one.period === period && isOf(one, report));
}

/** The figure as printed: what the workbook says, or the value with the sign of its unit. */
function printedOf(indicator: FigureIndicator, row: IndicatorFigures): string {
  const words = row.printed ?? String(row.value);
  const isWhole = row.printedGiven || words.includes("%") || indicator.unit.kind !== "percent";
  return isWhole ? words : `${words}%`;
}

function figureOf(indicator: FigureIndicator, row: IndicatorFigures): Partial<Observation> {
  if (row.value === null) return { missing: row.missing ?? undefined };
  return { value: row.value, printed: printedOf(indicator, row) };
}

/** A small number that is withheld is not kept: neither its value nor the words that print it. */
function decided(fresh: Observation, row: IndicatorFigures): Observation {
  if (row.small === null || !row.why) return fresh;
  const disclosure = { allowed: row.small === "publish", ...row.why };
  if (row.small === "publish") return { ...fresh, disclosure };
  const { period, source, note } = fresh;
  const quotation = maskQuotation({ ...fresh, disclosure });
  return { period, missing: "suppressed", disclosure, source, quotation, note };
}

function observationOf(
  indicator: FigureIndicator,
  report: FigureReport,
  row: IndicatorFigures,
): Observation {
  const before = observed(indicator, report, row.period);
  const place = row.place || (before?.source.place ?? report.name);
  // What was said of the old value need not hold for another: only a decision and a note stay.
  const same = before?.value === (row.value ?? undefined);
  const kept = same ? before : { note: before?.note, disclosure: before?.disclosure };
  const source = { document: report.source.document, place };
  const figure = figureOf(indicator, row);
  return decided({ ...kept, period: row.period, ...figure, source, quotation: row.quotation }, row);
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

/** What people look over beside the figure, where it changes. */
const TEXTS: readonly (readonly [name: string, of: (one: Observation) => string])[] = [
  ["value", (one) => String(one.value ?? "none")],
  ["words of the report", (one) => one.quotation],
  ["place in the report", (one) => one.source.place],
];

function changesOf(
  indicator: FigureIndicator,
  report: FigureReport,
  row: IndicatorFigures,
  fresh: Observation,
): FigureChange[] {
  const old = observed(indicator, report, fresh.period);
  const others = indicator.observations.filter((one) => one.value !== undefined);
  const last = others.findLast((one) => one.period !== fresh.period);
  const subject = `${indicator.name}, ${fresh.period}`;
  const none = `none (${last ? `${shown(last)} in ${last.period}` : "no figure yet"})`;
  const warning = tenTimes(last?.value, fresh.value);
  const main = { subject, before: old ? shown(old) : none, after: shown(fresh), warning };
  if (!old) return [main];
  const texts = TEXTS.map(([part, of]) => {
    return { subject: `${subject}, ${part}`, before: of(old), after: of(fresh) };
  });
  return [main, ...texts.filter((one) => one.before !== one.after)].map((one): FigureChange => {
    if (one.before === one.after || row.why) return one;
    const before = "warning" in one ? one.warning : undefined;
    return {
      ...one,
      warning: [before, WHY_MISSING].filter((part) => part !== undefined).join(" "),
    };
  });
}

/** A percentage in the row of something that is none. */
function wrongSign(indicator: FigureIndicator, row: IndicatorFigures): SheetProblem[] {
  const { kind } = indicator.unit;
  if (!row.isPercent || kind === "percent" || kind === "points") return [];
  const message = `this is a percentage, but "${indicator.name}" is a ${kind}.`;
  const remedy = "Compare it with the report and with the column Unit; write the number without %.";
  return [{ ...(row.places["value"] ?? row.at), message, remedy }];
}

/** All rows of one indicator, put into its series one after the other. */
function writeOne(
  indicator: FigureIndicator,
  report: FigureReport,
  rows: readonly IndicatorFigures[],
): RowsWritten {
  const fresh = rows.map((row) => ({ row, one: observationOf(indicator, report, row) }));
  const series = fresh.reduce((all, { one }) => insert(all, one), [...indicator.observations]);
  const changes = fresh.map(({ row, one }) => changesOf(indicator, report, row, one));
  const corrections = fresh.flatMap(({ row, one }, at) => {
    const altered = observed(indicator, report, one.period)
      ? (changes[at] ?? []).filter((change) => change.before !== change.after)
      : [];
    return rowCorrection(report, { indicator: indicator.id }, row, altered);
  });
  const places = fresh.map(({ row, one }) => [series.indexOf(one), keyPlaces(row.places)] as const);
  const file: FigureFile = {
    path: `indicators/${indicator.id}.json`,
    kind: "indicator",
    set: { observations: series },
    rows: new Map(places),
  };
  const problems = rows.flatMap((row) => wrongSign(indicator, row));
  return { files: [file, ...corrections], changes: changes.flat(), problems };
}

function emptied(indicator: FigureIndicator, report: FigureReport, row: EmptyRow): SheetProblem[] {
  const last = indicator.observations.findLast((one) => isOf(one, report));
  return last ? [emptiedRow(row, shown(last))] : [];
}

/** What the rows of the sheet Indicators write: one file for each indicator. */
export function indicatorRows(
  content: Pick<FigureBase, "indicators">,
  report: FigureReport,
  rows: readonly IndicatorFigures[],
  empty: readonly EmptyRow[],
): RowsWritten {
  const byId = Map.groupBy(
    rows.filter((row) => isPeriod(row.period)),
    (row) => row.id,
  );
  const written = content.indicators.flatMap((indicator) => {
    const own = byId.get(indicator.id);
    return own ? [writeOne(indicator, report, own)] : [];
  });
  const names = new Map(content.indicators.map((one) => [one.id, [one.name]] as const));
  const mixed = rows.flatMap((row) =>
    mixedRow(row, { text: row.name, place: row.places["name"] }, names),
  );
  const unknown = [...rows, ...empty].filter(
    (row) => !content.indicators.some((one) => one.id === row.id),
  );
  const gone = empty.flatMap((row) => {
    const indicator = content.indicators.find((one) => one.id === row.id);
    const isFilledElsewhere = byId.has(row.id);
    return indicator && !isFilledElsewhere ? emptied(indicator, report, row) : [];
  });
  return {
    files: written.flatMap((one) => one.files),
    changes: written.flatMap((one) => one.changes),
    problems: [
      ...unknown.map((row) => unknownRow(row, "indicator")),
      ...mixed,
      ...written.flatMap((one) => one.problems),
      ...gone,
    ],
  };
}
