import type { Fault } from "./link-faults.ts";

/** So many lists and quotations inside each other are never meant, and more than programs can follow. */
const DEEPEST_TEXT = 6;

/** Marks of lists and quotations, one after the other, at the start of a line. */
const OPENED = new RegExp(
  `^(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))){${DEEPEST_TEXT + 1}}`,
  "m",
);

/** A line that stands so far in that it can only belong to a list inside many others. */
const SET_IN = /^(?: {4}| {0,3}\t){8}/m;

const FAULT: Fault = [
  "text-too-deep",
  "Lists or quotations stand inside each other here, deeper than any page can show.",
  "Start the line at the left margin, or two spaces in for a point inside a list.",
];

/** What is wrong where the text opens lists and quotations inside each other without end, and at which line. */
export function tooDeep(text: string): { line: number; fault: Fault } | undefined {
  const at = [OPENED.exec(text), SET_IN.exec(text)].flatMap((match) => match?.index ?? []);
  if (at.length === 0) return undefined;
  return { line: text.slice(0, Math.min(...at)).split("\n").length, fault: FAULT };
}
