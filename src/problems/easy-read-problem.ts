import type { Breach } from "../easy-read/breach.ts";
import { problemInBody } from "./content-file.ts";
import type { EasyReadFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";

/** A breach about a line of the body, with its place. `line` counts from 1 within the body. */
export function inBody(file: EasyReadFile, line: number, breach: Breach): Problem {
  const { rule, message, remedy, severity } = breach;
  return { ...problemInBody(file, { line, column: 1 }, rule, message, remedy), severity };
}
