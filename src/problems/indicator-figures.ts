import type { AreaFigure, Comparator, Figure, Observation } from "../domain/indicator.ts";
import type { IndicatorFile } from "./content-set.ts";

export type FigureList = "observations" | "targets" | "baselines" | "comparators" | "byArea";

/** The lists of figures that stand directly in the file. */
const OWN_LISTS = ["observations", "targets", "baselines", "comparators"] as const;

export const FIGURE_LISTS: readonly FigureList[] = [...OWN_LISTS, "byArea"];

/** A figure of an indicator file with the path that leads to it. */
export interface PlacedFigure {
  list: FigureList;
  path: readonly PropertyKey[];
  figure: Figure & Partial<Observation> & Partial<Comparator> & Partial<AreaFigure>;
}

/** Every figure of an indicator file, list by list. */
export function figuresIn(file: IndicatorFile): PlacedFigure[] {
  const areaFigures = file.data.byArea?.figures ?? [];
  return [
    ...OWN_LISTS.flatMap((list) =>
      file.data[list].map((figure, at) => ({ list, path: [list, at], figure })),
    ),
    ...areaFigures.map((figure, at) => {
      return { list: "byArea" as const, path: ["byArea", "figures", at], figure };
    }),
  ];
}
