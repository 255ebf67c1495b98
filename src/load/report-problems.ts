import process from "node:process";
import { describeProblem, type Problem } from "../problems/problem.ts";

/** Prints the problems, or that there are none, and sets the exit code. Returns whether all is well. */
export function reportProblems(problems: readonly Problem[], files: number): boolean {
  if (problems.length === 0) {
    console.log(`Content checked: ${files} files, no problems.`);
    return true;
  }
  for (const problem of problems) console.error(`${describeProblem(problem)}\n`);
  const many = problems.length === 1 ? "1 problem stops" : `${problems.length} problems stop`;
  console.error(`${many} this content from being published. Nothing was changed.`);
  process.exitCode = 1;
  return false;
}

/**
 * Counts what editors should look at, or lists it. It stops nothing and leaves the exit code alone.
 *
 * @param all whether each is listed
 */
export function reportWarnings(warnings: readonly Problem[], all: boolean): void {
  if (warnings.length === 0) return;
  const listed = all ? warnings : [];
  for (const warning of listed) console.log(`Look at: ${describeProblem(warning)}\n`);
  const more = all ? "" : ' See them with "npm run check -- --all".';
  console.log(`${warnings.length} to look at.${more}`);
}
