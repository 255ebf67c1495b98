import { LARGEST_FIGURE } from "../domain/largest-figure.ts";

/** What is wrong with a key or a value: kind of mistake, sentence, and what to write instead. */
export type ValueFault = readonly [code: string, message: string, remedy: string];

/** Groups in lists in groups: no content file goes a quarter as deep. */
export const DEEPEST = 32;

export const TOO_DEEP: ValueFault = [
  "too-deep",
  `Lists and groups stand inside each other here, more than ${DEEPEST} deep.`,
  "Delete what opens them and is not needed. Compare the place with another file of this folder.",
];

/** Names that every object of the language has of its own. */
const BUILT_IN = new Set([...Object.getOwnPropertyNames(Object.prototype), "prototype", "<<"]);

/** What is wrong with the name of a key, whatever file it stands in. */
export function keyFault(name: string): ValueFault | undefined {
  if (!BUILT_IN.has(name)) return undefined;
  const message = `There is no key "${name}" here, nor in any other file.`;
  return ["unknown-key", message, "Delete it and what belongs to it."];
}

/** Digits that tell one number from another: "0059.910" has 5991. */
function significant(text: string): string {
  const [digits = ""] = text.toLowerCase().split("e");
  return digits.replace(/[^\d]/g, "").replace(/^0+/, "").replace(/0+$/, "");
}

/** What is wrong with a number as it is written, whatever it says: too large, or more digits than are kept. */
export function numberFault(text: string, value: number): ValueFault | undefined {
  if (!Number.isFinite(value) || Math.abs(value) > LARGEST_FIGURE) {
    const message = `The number ${shortened(text)} is larger than any figure of a plan.`;
    return ["number-too-large", message, "Look for a slip: digits or an exponent too many."];
  }
  const lost = significant(text);
  if (lost.length <= 15 && (value !== 0 || lost === "")) return undefined;
  const message = `The number ${shortened(text)} has more digits than can be kept.`;
  return ["number-too-long", message, `Write it shorter: ${String(Number(value.toPrecision(6)))}.`];
}

function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
