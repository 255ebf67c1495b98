import { acrossLeaks } from "../domain/indicators/subtraction-across.ts";
import { problemAt } from "./content-file.ts";
import { fileId, type ContentSet, type IndicatorFile } from "./content-set.ts";
import { suggestName } from "./nearest-name.ts";
import type { Problem } from "./problem.ts";

/** Parts must be other indicators, of the same unit as the whole. */
function unfit(file: IndicatorFile, set: ContentSet): Problem[] {
  const files = new Map(set.indicators.map((one) => [fileId(one), one]));
  return (file.data.parts ?? []).flatMap((id, at) => {
    const path = ["parts", at];
    const part = files.get(id);
    if (!part) {
      const message = `There is no indicator "${id}".`;
      const remedy = suggestName(id, [...files.keys()], "indicator");
      return [problemAt(file, path, "unknown-indicator", message, remedy)];
    }
    if (part === file) {
      const message = "The indicator is named as a part of itself.";
      const remedy = "Write the ids of the other indicators that add up to it.";
      return [problemAt(file, path, "part-of-itself", message, remedy)];
    }
    const [own, other] = [file.data.unit.kind, part.data.unit.kind];
    if (own === other) return [];
    const message = `"${id}" is in ${other}, but this indicator is in ${own}, so they do not add up.`;
    const remedy = "Name only indicators of the same unit as parts.";
    return [problemAt(file, path, "part-unit", message, remedy)];
  });
}

/** A withheld figure must not follow from the whole and the other parts of the same period. */
function givenAway(file: IndicatorFile, set: ContentSet): Problem[] {
  const ids = new Set(file.data.parts);
  const indicatorOf = (one: IndicatorFile) => ({ ...one.data, id: fileId(one) });
  const parts = set.indicators.filter((one) => ids.has(fileId(one)) && one !== file);
  if (parts.length < ids.size) return [];
  return acrossLeaks(indicatorOf(file), parts.map(indicatorOf)).flatMap(({ withheld, from }) => {
    const place = [file, ...parts].find((one) => fileId(one) === withheld.indicator.id);
    const at = withheld.indicator.observations.indexOf(withheld.observation);
    if (!place) return [];
    const others = from.map(({ indicator }) => indicator.id).join(", ");
    const message = `The figure for ${withheld.observation.period} is withheld, but can be worked out from those of ${others} for the same period.`;
    const remedy =
      'Withhold another of these figures too: give it a "disclosure" with allowed false.';
    const path = ["observations", at];
    return [problemAt(place, path, "small-number-by-subtraction", message, remedy)];
  });
}

/** Indicators that are parts of another: they fit together, and none gives a withheld figure away. */
export function checkIndicatorParts(file: IndicatorFile, set: ContentSet): Problem[] {
  if (!file.data.parts) return [];
  return [...unfit(file, set), ...givenAway(file, set)];
}
