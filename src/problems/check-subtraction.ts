import { jointLeaks, type JointMember } from "../domain/indicators/subtraction-joint.ts";
import { problemAt } from "./content-file.ts";
import { fileId, type ContentSet, type IndicatorFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";

/** Indicators that are parts of each other, by whatever chain, together. */
function families(set: ContentSet): IndicatorFile[][] {
  const family = new Map(set.indicators.map((file) => [fileId(file), new Set([file])]));
  for (const file of set.indicators) {
    for (const id of file.data.parts ?? []) {
      const [own, other] = [family.get(fileId(file)), family.get(id)];
      if (!own || !other || own === other) continue;
      for (const one of other) family.set(fileId(one), own.add(one));
    }
  }
  return [...new Set(family.values())].map((files) => [...files]);
}

function memberOf(file: IndicatorFile, set: ContentSet): JointMember {
  const { byArea } = file.data;
  const areas = byArea && set.areas.find((one) => fileId(one) === byArea.areas);
  const ids = areas?.data.whole ? areas.data.features.map(({ id }) => id) : null;
  return { indicator: { ...file.data, id: fileId(file) }, areas: ids };
}

/** Where a figure of an indicator stands in its file. */
function pathOf({ data }: IndicatorFile, figure: object): PropertyKey[] {
  const at = data.observations.findIndex((one) => one === figure);
  if (at !== -1) return ["observations", at];
  return ["byArea", "figures", data.byArea?.figures.findIndex((one) => one === figure) ?? 0];
}

/**
 * Withheld figures that follow from published ones over periods, areas and parts together, which no
 * single rule sees.
 *
 * @param told what the single rules found
 */
export function checkSubtraction(set: ContentSet, told: readonly Problem[]): Problem[] {
  const key = ({ path, line }: Problem): string => `${path}:${line}`;
  const known = new Set(told.filter(({ code }) => code === "small-number-by-subtraction").map(key));
  const found = families(set).flatMap((files) =>
    jointLeaks(files.map((file) => memberOf(file, set))).flatMap(({ indicator, figure }) => {
      const file = files.find((one) => fileId(one) === indicator.id);
      if (!file) return [];
      const message = `The figure for ${figure.period} is withheld, but can be worked out from published figures of other periods, areas and parts together.`;
      const remedy =
        'Withhold one more figure of the same period, or of the same area: give it a "disclosure" with allowed false.';
      const path = pathOf(file, figure);
      return [problemAt(file, path, "small-number-by-subtraction", message, remedy)];
    }),
  );
  return found.filter((problem) => !known.has(key(problem)));
}
