import type { AreaFigure } from "../domain/indicator.ts";
import { isPeriod } from "../domain/indicators/period.ts";
import { areaLeaks } from "../domain/indicators/subtraction-areas.ts";
import { subtractionLeaks } from "../domain/indicators/subtraction.ts";
import { problemAt } from "./content-file.ts";
import { fileId, type ContentSet, type FileOf, type IndicatorFile } from "./content-set.ts";
import { suggestName } from "./nearest-name.ts";
import type { Problem } from "./problem.ts";
import { smallNumberProblem } from "./small-number-problem.ts";

type AreasFile = FileOf<"areas">;

function placed(at: number, ...rest: PropertyKey[]): PropertyKey[] {
  return ["byArea", "figures", at, ...rest];
}

function unknown(file: IndicatorFile, one: AreaFigure, at: number, areas: AreasFile): Problem[] {
  const ids = areas.data.features.map(({ id }) => id);
  if (ids.includes(one.area)) return [];
  const message = `There is no area "${one.area}" in ${areas.path}.`;
  const remedy = suggestName(one.area, ids, "area");
  return [problemAt(file, placed(at, "area"), "unknown-area", message, remedy)];
}

/** A withheld figure must not follow from the others and the figure of the whole place. */
function givenAway(file: IndicatorFile, areas: AreasFile): Problem[] {
  const indicator = { ...file.data, id: fileId(file) };
  const ids = areas.data.features.map(({ id }) => id);
  if (!areas.data.whole) return [];
  return areaLeaks(indicator, ids).map((withheld) => {
    const at = file.data.byArea?.figures.findIndex((one) => one === withheld) ?? 0;
    const message = `The figure of "${withheld.area}" for ${withheld.period} is withheld, but can be worked out from those of the other areas and of the whole.`;
    const remedy =
      'Withhold the figure of a second area too: give it a "disclosure" with allowed false.';
    return problemAt(file, placed(at), "small-number-by-subtraction", message, remedy);
  });
}

/** A withheld figure must not follow from the same area's figures for other periods. */
function givenAwayInTime(file: IndicatorFile): Problem[] {
  const figures = file.data.byArea?.figures ?? [];
  // A period that does not exist is a problem of its own.
  const dated = figures.filter(({ period }) => isPeriod(period));
  const series = Map.groupBy(dated, ({ area }) => area);
  return [...series.values()].flatMap((observations) =>
    subtractionLeaks({ ...file.data, id: fileId(file), observations }).map(({ withheld, from }) => {
      const at = figures.findIndex((one) => one === withheld);
      const others = from.map(({ period }) => period).join(", ");
      const message = `The figure of "${figures[at]?.area ?? ""}" for ${withheld.period} is withheld, but can be worked out from those for ${others}.`;
      const remedy =
        'Withhold another of these figures too: give it a "disclosure" with allowed false.';
      return problemAt(file, placed(at), "small-number-by-subtraction", message, remedy);
    }),
  );
}

/** Figures of areas: the areas exist, and no small number is shown or follows. */
export function checkIndicatorAreas(file: IndicatorFile, set: ContentSet): Problem[] {
  const { byArea, unit } = file.data;
  if (!byArea) return [];
  const { figures } = byArea;
  const small = [
    ...figures.flatMap((one, at) => smallNumberProblem(file, one, placed(at), unit)),
    ...givenAwayInTime(file),
  ];
  const areas = set.areas.find((one) => fileId(one) === byArea.areas);
  if (areas) {
    return [
      ...figures.flatMap((one, at) => unknown(file, one, at, areas)),
      ...small,
      ...givenAway(file, areas),
    ];
  }
  const ids = [...set.ids.areas];
  if (ids.includes(byArea.areas)) return small;
  const message = `There is no file of areas "${byArea.areas}".`;
  const remedy =
    ids.length > 0
      ? suggestName(byArea.areas, ids, "file of areas")
      : `Add content/areas/${byArea.areas}.json.`;
  return [problemAt(file, ["byArea", "areas"], "unknown-areas", message, remedy), ...small];
}
