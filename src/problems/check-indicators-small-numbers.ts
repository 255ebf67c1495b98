import type { Observation } from "../domain/indicator.ts";
import { SMALL_NUMBERS_MARK } from "../domain/indicators/mask.ts";
import { smallNumber } from "../domain/indicators/small-numbers.ts";
import { subtractionLeaks, type Leak } from "../domain/indicators/subtraction.ts";
import { problemAt, problemInBody, type CheckedFile } from "./content-file.ts";
import { fileId, type ContentSet, type IndicatorFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";

const SMALL = {
  count: (count: number) => `The count ${count} is a small number of people.`,
  numerator: (count: number) => `The numerator ${count} is a small number of people.`,
  rest: (count: number) =>
    `The denominator less the numerator is ${count}: a small number of people.`,
};

function undecided(file: IndicatorFile, one: Observation, at: number): Problem[] {
  const small = one.disclosure ? null : smallNumber(one, file.data.unit);
  if (!small) return [];
  const remedy =
    'Add "disclosure" with allowed, reason, decidedBy and decided. If no people are counted, write "people": false in the unit.';
  const path = ["observations", at];
  return [problemAt(file, path, "small-number-undecided", SMALL[small.what](small.count), remedy)];
}

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

function unmasked(file: IndicatorFile, one: Observation, at: number): Problem[] {
  const gone = one.disclosure?.allowed === false && one.value === undefined;
  if (!gone || one.quotation.includes(SMALL_NUMBERS_MARK)) return [];
  const message =
    "This figure is withheld, but its quotation has no mark where words were left out.";
  const remedy = `Write ${SMALL_NUMBERS_MARK} in the quotation in place of the number.`;
  const path = ["observations", at, "quotation"];
  return [problemAt(file, path, "small-number-unmarked", message, remedy)];
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

/** Where an update or a highlight still prints the words that give a withheld figure. */
function inText(text: CheckedFile, file: IndicatorFile): Problem[] {
  const hidden = file.data.observations.filter(
    (one) => one.disclosure?.allowed === false && !one.quotation.includes(SMALL_NUMBERS_MARK),
  );
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
  const leaks = subtractionLeaks({ ...file.data, id: fileId(file) });
  return [
    ...observations.flatMap((one, at) => [...undecided(file, one, at), ...unmasked(file, one, at)]),
    ...smallBaselines(file),
    ...leaks.map((leak) => subtraction(file, leak)),
    ...[...set.updates, ...set.highlights].flatMap((text) => inText(text, file)),
  ];
}
