import { problemAt } from "./content-file.ts";
import type { IndicatorFile } from "./content-set.ts";
import { figuresIn, type PlacedFigure } from "./indicator-figures.ts";
import type { Problem } from "./problem.ts";

function check(file: IndicatorFile, { figure, path }: PlacedFigure): Problem[] {
  const { printed, value, note, quotation } = figure;
  if (printed !== undefined && !quotation.includes(printed)) {
    const message = `The printed figure "${printed}" does not stand in the quotation.`;
    const remedy = "Copy the figure and the words around it from the source, letter for letter.";
    return [problemAt(file, [...path, "printed"], "printed-not-quoted", message, remedy)];
  }
  if (value === undefined || printed !== undefined || note !== undefined) return [];
  const message = `The value ${value} has no printed form.`;
  const remedy = 'Add "printed" as the source prints it, or a note on how the source says it.';
  return [problemAt(file, path, "printed-missing", message, remedy)];
}

/** A printed figure must stand in the words that are quoted for it. */
export function checkIndicatorQuotations(file: IndicatorFile): Problem[] {
  return figuresIn(file).flatMap((one) => check(file, one));
}
