import { expect, test } from "vitest";
import { reportPairs } from "../../src/domain/members/comparison.ts";
import type { ReportCard } from "../../src/domain/report-card.ts";

/** Pairs of a plan with so many reports, as far as they are asked for. */
function pairsOf(count: number): string[] {
  const reports = Array.from({ length: count }, (_, at) => ({ report: { id: `${2000 + at}-06` } }));
  return reportPairs({ reports } as unknown as ReportCard).map((pair) => pair.join(" "));
}

test("each report is compared with the last one and the one before that, latest first", () => {
  expect(pairsOf(3)).toEqual(["2001-06 2002-06", "2000-06 2002-06", "2000-06 2001-06"]);
});

test("pages of changes grow with the reports, and none is taken away by a new one", () => {
  expect(pairsOf(20)).toHaveLength(37);
  expect(pairsOf(21)).toEqual(expect.arrayContaining(pairsOf(20)));
});
