import type { Observation } from "../domain/indicator.ts";
import { problemAt, type CheckedFile } from "./content-file.ts";
import { tellingWords, wrongWayRound } from "./note-claims.ts";
import type { Problem } from "./problem.ts";

/** Whether a figure of a series is withheld. */
export function hidesFigure({
  observations,
}: {
  observations: readonly Pick<Observation, "disclosure" | "missing">[];
}): boolean {
  return observations.some(
    ({ disclosure, missing }) => disclosure?.allowed === false || missing === "suppressed",
  );
}

function warning(problem: Problem): Problem {
  return { ...problem, severity: "warning" };
}

/** A note that says the contrary of a verdict. */
export function contraryNote(
  file: CheckedFile,
  path: readonly PropertyKey[],
  sentence: string,
  claim: "met" | "missed",
): Problem {
  const verdict = claim === "met" ? "missed" : "met";
  const message = `This note says that the target is ${claim}: “${sentence}” By the rules of the site it is ${verdict}.`;
  const remedy =
    "Mend the note, or the figure, the target or the polarity if one of them is wrong.";
  return warning(problemAt(file, path, "note-against-verdict", message, remedy));
}

/** A note that says which way figures went that the rules do not set beside each other. */
export function movingNote(
  file: CheckedFile,
  path: readonly PropertyKey[],
  word: string,
  why: string,
): Problem {
  const message = `“${word}” compares figures that the site does not compare: ${why}.`;
  const remedy = "Give both figures with their times, and leave out which way they went.";
  return warning(problemAt(file, path, "note-not-comparable", message, remedy));
}

/** Two numbers that a note sets the wrong way round. */
export function turnedNote(
  file: CheckedFile,
  path: readonly PropertyKey[],
  text: string,
): Problem[] {
  return wrongWayRound(text).map((said) => {
    const message = `“${said}” sets two numbers the wrong way round.`;
    const remedy = "Look at the two numbers again, and mend the word or the number.";
    return warning(problemAt(file, path, "note-numbers", message, remedy));
  });
}

/** While a figure is withheld, a note must not say what the hidden one could contradict or give away. */
export function tellingNote(
  file: CheckedFile,
  path: readonly PropertyKey[],
  text: string,
): Problem[] {
  const found = tellingWords(text);
  if (found === null) return [];
  const message = `“${found}” compares figures, and one of them is withheld.`;
  const remedy = "Leave it out: it could be wrong, or help to guess the withheld figure.";
  return [problemAt(file, path, "note-of-withheld", message, remedy)];
}
