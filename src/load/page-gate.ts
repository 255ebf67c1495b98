import { realpathSync } from "node:fs";
import { relative, sep } from "node:path";
import { describeProblem } from "../problems/problem.ts";
import { readFile } from "./read-file.ts";

/** As much of a Vite plugin as the gate is. */
export interface PageGate {
  name: string;
  transform: { order: "pre"; filter: { id: RegExp }; handler(code: string, id: string): void };
}

/**
 * Stands before the compiler of MDX: a page is compiled only if it lies in the content folder and
 * the very text to be compiled passes the check, so that no page runs code, wherever it came from.
 *
 * @param folder absolute path of the content folder
 * @throws Error with the problems, as the check tells them
 */
export function pageGate(folder: string): PageGate {
  return {
    name: "report-card-pages",
    transform: {
      order: "pre",
      filter: { id: /\.mdx$/ },
      handler(code, id) {
        const below = relative(realpathSync(folder), id).split(sep).join("/");
        const { problems } = readFile(id, below, new TextEncoder().encode(code));
        if (problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
      },
    },
  };
}
