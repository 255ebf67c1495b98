import { checkFiles } from "../../src/load/check-files.ts";
import { describeProblem } from "../../src/problems/problem.ts";
import { SMALL_PLAN } from "./small-plan.ts";

/** The small plan's files, to be changed by a test. */
export type Files = Map<string, string | Uint8Array>;

/** What the check says of the small plan after a change: the whole text that people see. */
export function told(damage: (files: Files) => void): string {
  const files: Files = new Map(Object.entries(SMALL_PLAN));
  damage(files);
  const inputs = [...files].map(([path, text]) => ({
    path,
    bytes: typeof text === "string" ? new TextEncoder().encode(text) : text,
  }));
  return checkFiles(inputs, "content").problems.map(describeProblem).join("\n");
}

/** Replaces words in one file. Throws if they are not there, so that no test checks nothing. */
export function change(path: string, from: string | RegExp, to: string): (files: Files) => void {
  return (files) => {
    const text = files.get(path);
    if (typeof text !== "string") throw new Error(`There is no ${path}.`);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`Nothing changed in ${path}.`);
    files.set(path, changed);
  };
}

/** Adds text at the end of one file. */
export function append(path: string, text: string): (files: Files) => void {
  return (files) => files.set(path, `${String(files.get(path))}${text}`);
}
