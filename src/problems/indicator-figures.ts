import type { Comparator, Figure, Observation } from "../domain/indicator.ts";
import type { IndicatorFile } from "./content-set.ts";

export type FigureList = "observations" | "targets" | "baselines" | "comparators";

export const FIGURE_LISTS: readonly FigureList[] = [
  "observations",
  "targets",
  "baselines",
  "comparators",
];

/** A figure of an indicator file with the path that leads to it. */
export interface PlacedFigure {
  list: FigureList;
  path: readonly PropertyKey[];
  figure: Figure & Partial<Observation> & Partial<Comparator>;
}

/** Every figure of an indicator file, list by list. */
export function figuresIn(file: IndicatorFile): PlacedFigure[] {
  return FIGURE_LISTS.flatMap((list) =>
    file.data[list].map((figure, at) => ({ list, path: [list, at], figure })),
  );
}
