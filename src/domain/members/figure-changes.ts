import type { Indicator } from "../indicator.ts";
import { figuresKnownAt, type ReportedFigure } from "./report-figures.ts";

/** How the figures known at one report differ from those known at a later one. */
export interface FigureChanges {
  /** For periods of which the earlier report's readers had no figure. */
  added: readonly ReportedFigure[];
  /** The same period, another value. */
  revised: readonly { from: ReportedFigure; to: ReportedFigure }[];
  /** Printed in the earlier report; no report since has any figure for the indicator. */
  gone: readonly { indicator: Indicator; last: ReportedFigure }[];
}

function sameValue(a: ReportedFigure, b: ReportedFigure): boolean {
  return (
    a.observation.value === b.observation.value && a.observation.missing === b.observation.missing
  );
}

/** The last figure that the earlier report gives for each indicator that later ones leave out. */
function goneFigures(
  figures: readonly ReportedFigure[],
  from: string,
  to: string,
): FigureChanges["gone"] {
  const since = new Set(
    figures
      .filter((figure) => figure.report > from && figure.report <= to)
      .map((figure) => figure.indicator.id),
  );
  const own = figures.filter((figure) => figure.report === from && !since.has(figure.indicator.id));
  const last = new Map(own.map((figure) => [figure.indicator.id, figure]));
  return [...last.values()].map((figure) => ({ indicator: figure.indicator, last: figure }));
}

/**
 * Figures that are new, revised or gone between two reports. Reports in between count: what they
 * print is new to someone who last read the earlier one. Where a report says only that it has no
 * figure, it prints none.
 *
 * @param figures all reported figures, oldest report first
 * @param from id of the earlier report
 * @param to id of the later report
 */
export function changeInFigures(
  figures: readonly ReportedFigure[],
  from: string,
  to: string,
): FigureChanges {
  const printed = figures.filter(({ observation }) => observation.value !== undefined);
  const before = figuresKnownAt(printed, from);
  const after = figuresKnownAt(figures, to);
  const pairs = [...after].map(([key, later]) => ({ earlier: before.get(key), later }));
  return {
    added: pairs.flatMap(({ earlier, later }) =>
      !earlier && later.observation.value !== undefined ? [later] : [],
    ),
    revised: pairs.flatMap(({ earlier, later }) =>
      earlier && !sameValue(earlier, later) ? [{ from: earlier, to: later }] : [],
    ),
    gone: goneFigures(printed, from, to),
  };
}
