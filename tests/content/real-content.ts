import process from "node:process";
import { resolve } from "node:path";
import type { Content } from "../../src/domain/content.ts";
import { readContent } from "../../src/load/read-content.ts";
import { toContent } from "../../src/load/to-content.ts";
import { describeProblem } from "../../src/problems/problem.ts";

/**
 * The real plan's content.
 *
 * @throws Error listing the problems, if it has any
 */
export function readRealContent(): Content {
  const { set, problems } = readContent(resolve("content"), process.cwd());
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
  return toContent(set, undefined);
}
