import { drawAreas } from "../maps/area-shapes.ts";
import { shadesOf, type Shade } from "../maps/shades.ts";
import { once } from "../domain/once.ts";
import type { Areas } from "../domain/areas.ts";
import type { AreaFigure, Indicator } from "../domain/indicator.ts";
import { comparePeriods } from "../domain/indicators/period-order.ts";
import { parsePeriod, type Period } from "../domain/indicators/period.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { figureText } from "../wording/indicators-figures.ts";
import { MISSING_LABELS } from "../wording/indicators-labels.ts";
import { sentenceCase } from "../domain/noun.ts";
import type { Plan } from "../domain/plan.ts";
import { citation, type Citation } from "./citation.ts";
import type { PrintedSource } from "./figure-layout.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { periodName } from "../wording/days.ts";

/** One area on the map. */
export interface AreaMark {
  path: string;
  x: number;
  y: number;
  /** The number that it has in the table. */
  number: number;
  /** 1 is the lightest; "none" where there is no figure to show. */
  shade: number | "none";
}

/** One row of the table: an area and its figures. */
export interface AreaRow {
  number: number;
  name: string;
  /** One for each period. */
  cells: readonly string[];
}

/** Figures of the parts of a place: a table of all, and a map of the latest. */
export interface AreaMap {
  /** "By ward" */
  heading: string;
  /** What the map is of, for those who do not see it too. */
  name: string;
  width: number;
  height: number;
  marks: readonly AreaMark[];
  key: readonly { shade: number | "none"; text: string }[];
  caption: string;
  periods: readonly string[];
  rows: readonly AreaRow[];
  /** Where the outlines come from. */
  outlines: Citation;
  notes: readonly string[];
  printed: readonly PrintedSource[];
}

const drawing = once((areas: Areas) => drawAreas(areas.areas));

function cell(one: AreaFigure | undefined, { unit }: Indicator): string {
  if (!one) return sentenceCase(phrase("no-figure-in-short"));
  if (one.value === undefined) return sentenceCase(MISSING_LABELS[one.missing ?? "not-available"]);
  return figureText(one.value, unit, one.printed);
}

function shadeOf(one: AreaFigure | undefined, shades: readonly Shade[]): number | "none" {
  const { value } = one ?? {};
  if (value === undefined) return "none";
  return shades.find(({ lowest, highest }) => value >= lowest && value <= highest)?.level ?? "none";
}

function keyOf(shades: readonly Shade[], { unit }: Indicator, none: boolean): AreaMap["key"] {
  const range = ({ lowest, highest }: Shade): string => {
    const [from, to] = [figureText(lowest, unit), figureText(highest, unit)];
    return from === to ? from : phrase("from-to", { from, to });
  };
  return [
    ...shades.map((shade) => ({ shade: shade.level, text: range(shade) })),
    ...(none ? [{ shade: "none" as const, text: phrase("no-figure-shown") }] : []),
  ];
}

function periodsOf(figures: readonly AreaFigure[]): Period[] {
  const texts = [...new Set(figures.map(({ period }) => period))];
  return texts.map(parsePeriod).sort(comparePeriods);
}

/** The last figure that is printed for an area and a period. */
function figureOf(figures: readonly AreaFigure[], area: string, period: Period) {
  return figures.findLast((one) => one.area === area && one.period === period.text);
}

/** What each source prints of which area: "High Harbour, 2030/31". */
function printedOf(figures: readonly AreaFigure[], areas: Areas, plan: Plan): PrintedSource[] {
  const nameOf = (area: string) => areas.areas.find(({ id }) => id === area)?.name ?? area;
  const places = Map.groupBy(figures, ({ source }) => `${source.document} ${source.place}`);
  return [...places.values()].flatMap((own) => {
    const words = own.map(({ area, period, quotation }) => {
      return { of: `${nameOf(area)}, ${periodName(parsePeriod(period))}`, text: quotation };
    });
    return own[0] ? [{ ...citation(plan, own[0].source), words }] : [];
  });
}

/** An indicator's figures by area; null where it has none that may be shown. */
export function areaMap(card: ReportCard, indicator: Indicator): AreaMap | null {
  const { areas: all, plan } = card.content;
  const areas = all.find(({ id }) => id === indicator.byArea?.areas);
  const figures = indicator.byArea?.figures ?? [];
  const periods = periodsOf(figures);
  const latest = periods.at(-1);
  if (!areas || !latest) return null;
  const { width, height, shapes } = drawing(areas);
  const now = areas.areas.map(({ id }) => figureOf(figures, id, latest));
  const shades = shadesOf(now.flatMap((one) => (one?.value === undefined ? [] : [one.value])));
  const marks = shapes.map(({ path, x, y }, at): AreaMark => {
    return { path, x, y, number: at + 1, shade: shadeOf(now[at], shades) };
  });
  const rows = areas.areas.map(({ id, name }, at): AreaRow => {
    return {
      number: at + 1,
      name,
      cells: periods.map((period) => cell(figureOf(figures, id, period), indicator)),
    };
  });
  return {
    heading: phrase("by-area", { area: areas.one }),
    name: phrase("area-map-name", {
      name: indicator.name,
      area: areas.one,
      period: periodName(latest),
    }),
    width,
    height,
    marks,
    key: keyOf(
      shades,
      indicator,
      marks.some(({ shade }) => shade === "none"),
    ),
    caption: phrase("area-map-caption", {
      name: indicator.name,
      area: areas.one,
      place: plan.place,
    }),
    periods: periods.map((one) => sentenceCase(periodName(one))),
    rows,
    outlines: citation(plan, areas.source),
    notes: [...areas.editorNotes, ...figures.flatMap(({ note }) => note ?? [])],
    printed: printedOf(figures, areas, plan),
  };
}
