import type { Content } from "../../src/domain/content.ts";
import { describeProblem } from "../../src/problems/problem.ts";
import { contentOf, readPlan, REAL } from "./plans.ts";

/**
 * The real plan's content.
 *
 * @throws Error listing the problems, if it has any
 */
export function readRealContent(): Content {
  const { problems } = readPlan(REAL);
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
  return contentOf(REAL);
}
