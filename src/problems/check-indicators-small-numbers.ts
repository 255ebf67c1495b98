import { SMALL_NUMBERS_MARK } from "../domain/indicators/mask.ts";
import { smallNumber } from "../domain/indicators/small-numbers.ts";
import { subtractionLeaks, type Leak } from "../domain/indicators/subtraction.ts";
import { problemAt, problemInBody, type CheckedFile } from "./content-file.ts";
import { fileId, type ContentSet, type IndicatorFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";
import { SMALL, smallNumberProblem } from "./small-number-problem.ts";

/** A baseline or an earlier figure in another list has no place for a decision. */
function smallBaselines(file: IndicatorFile): Problem[] {
  return file.data.baselines.flatMap((one, at) => {
    const small = smallNumber(one, file.data.unit);
    if (!small) return [];
    const remedy = "Delete the baseline, and give it as an observation with a decision.";
    const path = ["baselines", at];
    return [problemAt(file, path, "small-number-baseline", SMALL[small.what](small.count), remedy)];
  });
}

function subtraction(file: IndicatorFile, { withheld, how, from }: Leak): Problem {
  const at = file.data.observations.findIndex((one) => one === withheld);
  const others = from.map((one) => one.period).join(", ");
  const message =
    how === "same-period"
      ? `The figure for ${withheld.period} is withheld, but another report's figure for it is published.`
      : `The figure for ${withheld.period} is withheld, but can be worked out from those for ${others}.`;
  const remedy =
    'Withhold another of these figures too: give it a "disclosure" with allowed false.';
  return problemAt(file, ["observations", at], "small-number-by-subtraction", message, remedy);
}

/** Figures of an indicator that are withheld while their words do not say so. */
function hiddenFigures(file: IndicatorFile): IndicatorFile["data"]["observations"] {
  return file.data.observations.filter(
    (one) => one.disclosure?.allowed === false && !one.quotation.includes(SMALL_NUMBERS_MARK),
  );
}

/** Where an update or a highlight still prints the words that give a withheld figure. */
function inText(
  text: CheckedFile,
  file: IndicatorFile,
  hidden: ReturnType<typeof hiddenFigures>,
): Problem[] {
  return hidden.flatMap(({ quotation, period }) => {
    const lines = text.body.split("\n");
    const line = lines.findIndex((one) => one.includes(quotation));
    if (line === -1) return [];
    const column = (lines[line]?.indexOf(quotation) ?? 0) + 1;
    const message = `These words give the figure of ${fileId(file)} for ${period}, which is withheld.`;
    const remedy = `Write ${SMALL_NUMBERS_MARK} in place of the number, and add an entry to "withheld".`;
    return [
      problemInBody(text, { line: line + 1, column }, "small-number-in-text", message, remedy),
    ];
  });
}

/** Small numbers of people need a decision, and a withheld one must not be given away elsewhere. */
export function checkSmallNumbers(file: IndicatorFile, set: ContentSet): Problem[] {
  const { observations } = file.data;
  const hidden = hiddenFigures(file);
  const printed = hidden.length === 0 ? [] : [...set.updates, ...set.highlights];
  const leaks = subtractionLeaks({ ...file.data, id: fileId(file) });
  return [
    ...observations.flatMap((one, at) => {
      return smallNumberProblem(file, one, ["observations", at], file.data.unit);
    }),
    ...smallBaselines(file),
    ...leaks.map((leak) => subtraction(file, leak)),
    ...printed.flatMap((text) => inText(text, file, hidden)),
  ];
}
