import { panelsOf } from "./time-bands.ts";
import { allFigures, type ChartDescription } from "./description.ts";
import { LARGEST_FIGURE } from "../domain/largest-figure.ts";

const MOST_SERIES = 4;

/** More breaks than this leave nothing to compare, and no room for their labels. */
const MOST_BREAKS = 3;

/** The lists of a description that have one item per category, each with its name. */
function listsPerCategory(description: ChartDescription): [string, readonly unknown[]][] {
  const { series, target, range } = description;
  const owners = [...series, target, range].filter((owner) => owner !== undefined);
  return owners.flatMap((owner) =>
    Object.entries(owner).filter((entry): entry is [string, readonly unknown[]] =>
      Array.isArray(entry[1]),
    ),
  );
}

function* faultsOfShape(description: ChartDescription): Generator<string> {
  const { id, categories, series } = description;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    yield "its id is not lower-case words joined by hyphens";
  if (categories.length === 0) yield "it has no categories";
  if (series.length === 0) yield "it has no series";
  const placed = panelsOf(description).flatMap(({ days }) => days).length;
  if (placed !== categories.length)
    yield `its panels have ${placed} periods for ${categories.length} categories`;
  const others = series.filter(({ role }) => role !== "rating");
  if (others.length > MOST_SERIES) yield `it has more than ${MOST_SERIES} series`;
  for (const [name, list] of listsPerCategory(description)) {
    if (list.length !== categories.length)
      yield `${name} has ${list.length} items for ${categories.length} categories`;
  }
}

function* faultsOfFigures(description: ChartDescription): Generator<string> {
  const stacked = description.kind === "stacked-bars";
  for (const value of allFigures(description)) {
    if (!Number.isFinite(value) || Math.abs(value) > LARGEST_FIGURE)
      yield `${value} cannot be drawn`;
    else if (stacked && value < 0) yield `${value} cannot be part of a stacked bar`;
  }
  if (stacked && description.target) yield "stacked bars cannot show a target";
  if (description.kind !== "line" && description.range) yield "only lines can show a range";
}

function* faultsOfBreaks({ breaks = [], categories, kind }: ChartDescription): Generator<string> {
  if (breaks.length > MOST_BREAKS) yield `it has more than ${MOST_BREAKS} breaks`;
  if (breaks.length > 0 && kind === "stacked-bars") yield "stacked bars cannot show a break";
  for (const { beforeIndex } of breaks) {
    if (!Number.isInteger(beforeIndex) || beforeIndex < 1 || beforeIndex >= categories.length)
      yield `a break before category ${beforeIndex} is not between two categories`;
  }
}

/** Throws an error that names the chart and everything that cannot be drawn in it. */
export function checkDescription(description: ChartDescription): void {
  const found = [
    ...faultsOfShape(description),
    ...faultsOfFigures(description),
    ...faultsOfBreaks(description),
  ];
  if (found.length > 0)
    throw new Error(`Chart “${description.id}” cannot be drawn: ${found.join("; ")}.`);
}
