import { comparePeriods } from "../domain/indicators/period-order.ts";
import { isPeriod, parsePeriod } from "../domain/indicators/period.ts";
import { problemAt } from "./content-file.ts";
import type { IndicatorFile } from "./content-set.ts";
import { FIGURE_LISTS, figuresIn, type PlacedFigure } from "./indicator-figures.ts";
import type { Problem } from "./problem.ts";

function remedyFor(period: string): string {
  const year = Number(/^(?:academic )?(\d{4})\//.exec(period)?.[1]);
  if (Number.isNaN(year)) return "Write a day that is in the calendar, and an end after its start.";
  const next = String((year + 1) % 100).padStart(2, "0");
  return `Write two years that follow each other: ${period.replace(/\/\d{2}/, `/${next}`)}.`;
}

function impossible(file: IndicatorFile): Problem[] {
  const breaks = file.data.breaks.map((one, at) => ({
    text: one.from,
    path: ["breaks", at, "from"] as PropertyKey[],
  }));
  const figures = figuresIn(file).map(({ figure, path }) => ({
    text: figure.period,
    path: [...path, "period"],
  }));
  return [...breaks, ...figures]
    .filter(({ text }) => !isPeriod(text))
    .map(({ text, path }) =>
      problemAt(
        file,
        path,
        "period-impossible",
        `The period "${text}" does not exist.`,
        remedyFor(text),
      ),
    );
}

/** Figures that must be in order among themselves: a list, and each comparator and each area for itself. */
function series(file: IndicatorFile): PlacedFigure[][] {
  const known = figuresIn(file).filter(({ figure }) => isPeriod(figure.period));
  return FIGURE_LISTS.flatMap((list) => {
    const own = known.filter((one) => one.list === list);
    return [...Map.groupBy(own, ({ figure }) => figure.name ?? figure.area ?? "").values()];
  });
}

function order(file: IndicatorFile, figures: readonly PlacedFigure[]): Problem[] {
  return figures.flatMap(({ figure, path }, at) => {
    const before = figures[at - 1]?.figure.period;
    if (!before || comparePeriods(parsePeriod(before), parsePeriod(figure.period)) <= 0) return [];
    return [
      problemAt(
        file,
        [...path, "period"],
        "period-order",
        `The period ${figure.period} stands after ${before}, which is later.`,
        "Sort the list by the last day of each period; of two that end on one day, the shorter stands first.",
      ),
    ];
  });
}

function twice(file: IndicatorFile, figures: readonly PlacedFigure[]): Problem[] {
  const seen = new Set<string>();
  return figures.flatMap(({ figure, path }) => {
    const key = `${figure.period} ${figure.source.document}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = `The period ${figure.period} stands twice with the document ${figure.source.document}.`;
    const remedy = "Delete one of the two, or correct its period or its document.";
    return [problemAt(file, [...path, "period"], "period-twice", message, remedy)];
  });
}

/** What was measured was measured before the day that the site speaks from; only targets lie ahead. */
function toCome(file: IndicatorFile, today: string | undefined): Problem[] {
  if (today === undefined) return [];
  return figuresIn(file)
    .filter(({ list, figure }) => list !== "targets" && isPeriod(figure.period))
    .filter(({ figure }) => parsePeriod(figure.period).start > today)
    .map(({ figure, path }) => {
      const message = `The period ${figure.period} begins after ${today}, the day that the site speaks from.`;
      const remedy =
        'Correct the period. What is aimed at for a later time stands under "targets".';
      return problemAt(file, [...path, "period"], "period-to-come", message, remedy);
    });
}

/**
 * Periods must exist, have begun, stand in order, and stand once for each document.
 *
 * @param today the plan's own day
 */
export function checkIndicatorPeriods(file: IndicatorFile, today: string | undefined): Problem[] {
  return [
    ...impossible(file),
    ...toCome(file, today),
    ...series(file).flatMap((figures) => [...order(file, figures), ...twice(file, figures)]),
  ];
}
