import process from "node:process";
import { describeProblem, type Problem } from "../src/problems/problem.ts";

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

/** Lists what editors should look at. It stops nothing and leaves the exit code alone. */
export function reportWarnings(warnings: readonly Problem[]): void {
  for (const warning of warnings) console.log(`Look at: ${describeProblem(warning)}\n`);
  if (warnings.length > 0) console.log(`${warnings.length} to look at.`);
}
