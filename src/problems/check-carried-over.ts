import type { AreaFigure, Figure, Observation } from "../domain/indicator.ts";
import { jointLeaks, type JointLeak } from "../domain/indicators/subtraction-joint.ts";
import { isWithheld } from "../domain/indicators/small-numbers.ts";
import { isPeriod } from "../domain/indicators/period.ts";
import { problemAt } from "./content-file.ts";
import { fileId, type IndicatorFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";

/** What must be the same for two indicators to be one measure: the key, and what it holds. */
const SAME = [
  ["unit", ({ unit }: IndicatorFile["data"]) => unit],
  ["polarity", ({ polarity }) => polarity],
  ["range", ({ range }) => range ?? null],
  ["definition", ({ definition }) => ({ ...definition, source: undefined })],
] as const satisfies readonly (readonly [string, (data: IndicatorFile["data"]) => unknown])[];

/** The same text for the same values, in whatever order their keys stand. */
function asText(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function notSame(file: IndicatorFile, earlier: IndicatorFile): Problem[] {
  return SAME.flatMap(([key, of]) => {
    if (asText(of(file.data)) === asText(of(earlier.data))) return [];
    const at = earlier.locate([key]);
    const message = `"${key}" is not the same as in the plan before, so this is not the same measure.`;
    const remedy = `Compare ${earlier.path}:${at.line}. If it is the same measure, write it in the same words; if not, delete "carriedOver".`;
    return [problemAt(file, [key], "carried-over-differs", message, remedy)];
  });
}

interface Placed {
  file: IndicatorFile;
  path: PropertyKey[];
  figure: Figure | Observation | AreaFigure;
}

/** What a figure is of: a period, and an area where it is of one. */
function subject({ figure }: Placed): string {
  return `${figure.period} ${"area" in figure ? figure.area : ""}`;
}

function placed(file: IndicatorFile): Placed[] {
  const { observations, baselines, byArea } = file.data;
  const at = (figures: readonly Placed["figure"][], ...path: PropertyKey[]): Placed[] =>
    figures.map((figure, index) => ({ file, figure, path: [...path, index] }));
  return [
    ...at(observations, "observations"),
    ...at(baselines, "baselines"),
    ...at(byArea?.figures ?? [], "byArea", "figures"),
  ];
}

/** A figure that one of the plans withholds and the other prints. */
function printedThere(withheldIn: IndicatorFile, printedIn: IndicatorFile): Problem[] {
  const hidden = new Map(
    placed(withheldIn)
      .filter(
        ({ path, figure }) => path[0] !== "baselines" && isWithheld(figure, withheldIn.data.unit),
      )
      .map((one) => [subject(one), one]),
  );
  return placed(printedIn).flatMap((one) => {
    const there = hidden.get(subject(one));
    if (!there || isWithheld(one.figure, printedIn.data.unit)) return [];
    if (one.figure.value === undefined && one.figure.printed === undefined) return [];
    const { line } = withheldIn.locate(there.path);
    const message = `The figure for ${one.figure.period} is withheld in the other plan, and stands here.`;
    const remedy = `Withhold it here too, with a "disclosure" that has allowed false, or publish it there: ${withheldIn.path}:${line}.`;
    return [problemAt(printedIn, one.path, "withheld-in-other-plan", message, remedy)];
  });
}

function leaksOf(members: readonly IndicatorFile[][]): JointLeak["figure"][] {
  const joined = members.flatMap((files) => {
    const [first] = files;
    if (!first) return [];
    const observations = files.flatMap((file) => file.data.observations);
    return [{ indicator: { ...first.data, id: fileId(first), observations }, areas: null }];
  });
  return jointLeaks(joined).map(({ figure }) => figure);
}

/** Withheld figures of either plan that follow only from the figures of both. */
function workedOut(file: IndicatorFile, earlier: IndicatorFile): Problem[] {
  const alone = new Set([...leaksOf([[file]]), ...leaksOf([[earlier]])]);
  return leaksOf([[file, earlier]])
    .filter((figure) => !alone.has(figure))
    .map((figure) => {
      const at = placed(file).find((one) => one.figure === figure);
      const place = at ?? placed(earlier).find((one) => one.figure === figure);
      const message = `The figure for ${figure.period} is withheld, but can be worked out from the figures of both plans.`;
      const remedy = 'Withhold one more figure: give it a "disclosure" with allowed false.';
      const code = "small-number-by-subtraction";
      return problemAt(place?.file ?? file, place?.path ?? ["carriedOver"], code, message, remedy);
    });
}

/**
 * An indicator that goes on from the plan before: it is the same measure, and what one plan withholds
 * the other neither prints nor lets be worked out.
 */
export function checkCarriedOver(file: IndicatorFile, earlier: IndicatorFile): Problem[] {
  const printed = [...printedThere(earlier, file), ...printedThere(file, earlier)];
  const isDated = [file, earlier].every((one) =>
    one.data.observations.every(({ period }) => isPeriod(period)),
  );
  return [
    ...notSame(file, earlier),
    ...printed,
    ...(isDated && printed.length === 0 ? workedOut(file, earlier) : []),
  ];
}
