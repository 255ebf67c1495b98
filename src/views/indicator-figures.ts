import { NO_DATA } from "../wording/browser/charts.ts";
import type { Figure, Observation } from "../domain/indicator.ts";
import type { JudgedFigure } from "../domain/indicators/judged-figure.ts";
import { parsePeriod, type Period } from "../domain/indicators/period.ts";
import { segmentOf } from "../domain/indicators/shown-series.ts";
import { kindOf } from "../domain/indicators/target-choice.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { Plan } from "../domain/plan.ts";
import { comparatorName } from "../wording/indicators-comparison.ts";
import { figureText, numberText, shownText } from "../wording/indicators-figures.ts";
import { MISSING_LABELS } from "../wording/indicators-labels.ts";
import { alsoPrintedWords } from "../wording/indicators-words.ts";
import { sentenceCase } from "../domain/noun.ts";
import { listWords } from "../wording/numbers.ts";
import { citation, type Citation } from "./citation.ts";
import {
  figureLayout,
  printedSources,
  type FigureLayout,
  type PrintedSource,
} from "./figure-layout.ts";
import { distinctPeriods } from "./indicator-chart-periods.ts";
import { periodName } from "../wording/days.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** Printed words and what they give: the figure, the target, England. */
export interface FigureQuotation {
  of: string;
  text: string;
  /** Number of the source in the list under the table, from 1. */
  source: number;
}

export interface FigureRow {
  period: string;
  /** One for each column after the period; "no data" where nothing is printed. */
  cells: readonly string[];
  notes: readonly string[];
  quotations: readonly FigureQuotation[];
  /** From this row on, figures cannot be compared with those above. */
  afterBreak: boolean;
}

/** Every printed figure of an indicator with the words that print it. */
export interface FigureTable {
  caption: string;
  columns: readonly string[];
  rows: readonly FigureRow[];
  sources: readonly Citation[];
  /** The same as it stands on the page. */
  layout: FigureLayout;
  /** The same by source. */
  printed: readonly PrintedSource[];
}

interface Quoted {
  of: string;
  figure: Figure;
}

/** Columns beside the main one, each with its figures. */
function otherColumns({ indicator }: IndicatorVerdict): { name: string; figures: Figure[] }[] {
  const names = [...new Set(indicator.comparators.map((one) => one.name))];
  const all: { name: string; figures: Figure[] }[] = [
    {
      name: phrase("strip-target"),
      figures: indicator.targets.filter((one) => kindOf(one) !== "planned"),
    },
    {
      name: phrase("planned"),
      figures: indicator.targets.filter((one) => kindOf(one) === "planned"),
    },
    { name: phrase("baseline"), figures: [...indicator.baselines] },
    ...names.map((name) => ({
      name,
      figures: indicator.comparators.filter((one) => one.name === name),
    })),
  ];
  return all.filter(({ figures }) => figures.length > 0);
}

function hasNumbers({ numerator, denominator }: Observation): boolean {
  return numerator !== undefined || denominator !== undefined;
}

/** "17 of 61", or the one of the two numbers that is printed. */
function numbersOf({ numerator, denominator }: Observation): string {
  if (numerator !== undefined && denominator !== undefined) {
    return phrase("share-of", { part: numberText(numerator), whole: numberText(denominator) });
  }
  if (numerator !== undefined) return numberText(numerator);
  return denominator === undefined ? "" : phrase("of-whole", { whole: numberText(denominator) });
}

function mainCell(judged: JudgedFigure | undefined, { indicator }: IndicatorVerdict): string {
  if (!judged) return "";
  const { shown } = judged;
  const text = shownText(shown, indicator.unit);
  if (text === null) return sentenceCase(MISSING_LABELS[shown.reason ?? "not-available"]);
  const { provisional, revised } = shown.observation;
  const flags = [provisional && phrase("provisional"), revised && phrase("revised")].filter(
    (one) => one,
  );
  return flags.length > 0 ? `${text} (${flags.join(", ")})` : text;
}

function otherCell(figures: readonly Figure[], period: Period, unit: IndicatorVerdict): string {
  const texts = figures
    .filter((one) => one.period === period.text)
    .map((one) =>
      one.value === undefined
        ? `“${one.printed ?? ""}”`
        : figureText(one.value, unit.indicator.unit, one.printed),
    );
  return [...new Set(texts)].join(", ");
}

/** Numbers the sources in the order in which they are first quoted. */
class Sources {
  readonly list: Citation[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #plan: Plan;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  number({ source }: Figure): number {
    const key = `${source.document} ${source.place}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.list.push(citation(this.#plan, source)));
    return this.list.length;
  }
}

/** The name of a column within a sentence: "target", "statistical neighbours", "England". */
function inSentence(column: string): string {
  const own = [phrase("strip-target"), phrase("planned"), phrase("baseline")];
  return own.includes(column) ? column.toLowerCase() : comparatorName(column);
}

/** Each quotation once, with all that it gives. */
function quotationsOf(quoted: readonly Quoted[], sources: Sources): FigureQuotation[] {
  const found = quoted.map(({ of, figure }) => {
    return { of, text: figure.quotation, source: sources.number(figure) };
  });
  const same = Map.groupBy(found, (one) => `${one.source} ${one.text}`);
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    const of = sentenceCase(listWords([...new Set(group.map((one) => inSentence(one.of)))]));
    return first ? [{ ...first, of }] : [];
  });
}

function notesOf(quoted: readonly Quoted[], also: string | null): string[] {
  const notes = quoted.flatMap(({ figure }) => figure.note ?? []);
  return [...new Set([...(also ? [also] : []), ...notes])];
}

/**
 * The table of all figures, oldest first: values, targets, baselines and comparators with the words
 * that print each. Withheld figures stand as "c".
 *
 * @param caption the table's caption
 */
export function figureTable(verdict: IndicatorVerdict, plan: Plan, caption: string): FigureTable {
  const { indicator, figures } = verdict;
  const others = otherColumns(verdict);
  const numbers = indicator.observations.some(hasNumbers);
  const sources = new Sources(plan);
  const own = figures.map((one) => one.shown.period);
  const rest = others.flatMap((one) => one.figures.map(({ period }) => parsePeriod(period)));
  const periods = distinctPeriods([...own, ...rest]);
  const rows = periods.map((period, at): FigureRow => {
    const judged = figures.find((one) => one.shown.period.text === period.text);
    const quoted: Quoted[] = [
      ...(judged?.shown.observations ?? []).map((figure) => ({ of: phrase("figure"), figure })),
      ...others.flatMap(({ name, figures: all }) =>
        all.filter((one) => one.period === period.text).map((figure) => ({ of: name, figure })),
      ),
    ];
    const before = periods[at - 1];
    return {
      period: periodName(period),
      cells: [
        mainCell(judged, verdict),
        ...(numbers ? [judged ? numbersOf(judged.shown.observation) : ""] : []),
        ...others.map((one) => otherCell(one.figures, period, verdict)),
      ].map((text) => text || NO_DATA),
      notes: notesOf(quoted, judged ? alsoPrintedWords(judged, verdict) : null),
      quotations: quotationsOf(quoted, sources),
      afterBreak:
        before !== undefined &&
        segmentOf(before, indicator.breaks) !== segmentOf(period, indicator.breaks),
    };
  });
  const columns = [
    plan.place,
    ...(numbers ? [phrase("numbers")] : []),
    ...others.map((one) => one.name),
  ];
  return {
    caption,
    columns,
    rows,
    sources: sources.list,
    layout: figureLayout(columns, rows),
    printed: printedSources(rows, sources.list),
  };
}
