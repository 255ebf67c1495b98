import { expect, test } from "vitest";
import { problemSummary } from "../../src/views/problem-summary.ts";

const problem = {
  path: "content/plan.json",
  column: 1,
  code: "x",
  message: "Wrong.",
  remedy: "Mend.",
};
const summaryOf = (count: number): string =>
  problemSummary(Array.from({ length: count }, (_, at) => ({ ...problem, line: at + 1 })));

test("of very many problems the first are listed, and the others counted", () => {
  expect(summaryOf(142)).toContain("## 142 problems stop this from being published");
  expect(summaryOf(142).match(/^- `content/gm)).toHaveLength(25);
  expect(summaryOf(142)).toContain("\n- 117 more: the check “Content” lists all of them.\n");
  expect(summaryOf(25)).not.toContain("more");
});
