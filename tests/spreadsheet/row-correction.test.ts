import { expect, test } from "vitest";
import { rowCorrection } from "../../src/spreadsheet/row-correction.ts";

const report = {
  id: "2031-06",
  name: "June 2031",
  source: { document: "report-2031-06", place: "All" },
};
const why = { reason: "It was misread.", decidedBy: "Head of Performance", decided: "2031-07-01" };

/** The paths of the entries for a row of the indicator that changes one period's figure. */
function pathsOf(period: string, after: string): string[] {
  const change = { subject: `Ferry use, ${period}`, before: "31%", after };
  const files = rowCorrection(report, { indicator: "ferry-use" }, { why, places: {} }, [change]);
  return files.map((one) => one.path);
}

test("each corrected row of an indicator has an entry of its own, also on one day", () => {
  const [first, second, later] = [
    pathsOf("2030/31", "32%"),
    pathsOf("2029/30", "32%"),
    pathsOf("2030/31", "33%"),
  ].flat();
  expect(first).toMatch(/^corrections\/2031-06-ferry-use-2031-07-01-[0-9a-f]{8}\.md$/);
  expect(new Set([first, second, later]).size).toBe(3);
});

test("the same row again has the same entry", () => {
  expect(pathsOf("2030/31", "32%")).toEqual(pathsOf("2030/31", "32%"));
});
