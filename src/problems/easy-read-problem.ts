import type { Finding } from "../easy-read/finding.ts";
import { problemInBody } from "./content-file.ts";
import type { EasyReadFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";

/** A finding about a line of the body, with its place. `line` counts from 1 within the body. */
export function inBody(file: EasyReadFile, line: number, finding: Finding): Problem {
  const { rule, message, remedy, severity } = finding;
  return { ...problemInBody(file, { line, column: 1 }, rule, message, remedy), severity };
}
