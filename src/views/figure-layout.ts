import { NO_DATA } from "../wording/browser/charts.ts";
import type { Citation } from "./citation.ts";
import type { FigureRow } from "./indicator-figures.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** A heading of a row or a column. */
export interface FigureHead {
  text: string;
  /** The number of the note on it, under the table; null where there is none. */
  note: number | null;
  /** From here on, figures cannot be compared with earlier ones. */
  afterBreak: boolean;
}

/** A cell, with what it is of where the columns cannot stand over it. */
export interface FigureCell {
  text: string;
  label: string;
  /** Nothing is printed for it: a row of blocks leaves it out, a grid says so. */
  none: boolean;
}

/** How the figures stand on the page. */
export interface FigureLayout {
  /** What the first column holds. */
  corner: string;
  columns: readonly FigureHead[];
  lines: readonly { head: FigureHead; cells: readonly FigureCell[] }[];
  /** Too many columns for any screen: the figures of a row follow each other. */
  many: boolean;
  /** Notes on periods, in the order of their numbers. */
  notes: readonly { of: string; texts: readonly string[] }[];
}

/** A source, with what it prints of which figure. */
export interface PrintedSource extends Citation {
  words: readonly { of: string; text: string }[];
}

/** More columns than this do not fit side by side. */
const MOST_COLUMNS = 7;

function plainHead(text: string): FigureHead {
  return { text, note: null, afterBreak: false };
}

function periodHeads(rows: readonly FigureRow[]): FigureHead[] {
  let notes = 0;
  return rows.map(({ period, afterBreak, notes: own }) => {
    return { text: period, note: own.length > 0 ? ++notes : null, afterBreak };
  });
}

/**
 * Periods go down the page, and what is compared stands side by side. With more columns than fit,
 * and fewer periods than columns, it is the other way round: a row for each place.
 */
export function figureLayout(names: readonly string[], rows: readonly FigureRow[]): FigureLayout {
  const periods = periodHeads(rows);
  const turned = names.length > MOST_COLUMNS && rows.length < names.length;
  const places = names.map(plainHead);
  const [across, down] = turned ? [periods, places] : [places, periods];
  const textAt = (line: number, column: number): string =>
    (turned ? rows[column]?.cells[line] : rows[line]?.cells[column]) ?? NO_DATA;
  return {
    corner: phrase(turned ? "place" : "period"),
    columns: across,
    lines: down.map((head, line) => ({
      head,
      cells: across.map(({ text: label }, column) => {
        const text = textAt(line, column);
        const none = text === NO_DATA;
        return { text: none ? phrase("no-data") : text, label, none: none && column > 0 };
      }),
    })),
    many: across.length > MOST_COLUMNS,
    notes: rows
      .filter(({ notes }) => notes.length > 0)
      .map(({ period, notes }) => ({ of: period, texts: notes })),
  };
}

/** What each source prints: "2013/14, target". */
export function printedSources(
  rows: readonly FigureRow[],
  sources: readonly Citation[],
): PrintedSource[] {
  const words = rows.flatMap(({ period, quotations }) =>
    quotations.map(({ of, text, source }) => {
      return { source, of: `${period}, ${of.charAt(0).toLowerCase()}${of.slice(1)}`, text };
    }),
  );
  return sources.map((one, at) => {
    return { ...one, words: words.filter(({ source }) => source === at + 1) };
  });
}
