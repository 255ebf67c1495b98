import { describe, expect, test } from "vitest";
import type { ReportCard } from "../../src/domain/report-card.ts";
import { toCsv } from "../../src/public-data/csv.ts";
import type { Row } from "../../src/public-data/data-set.ts";
import { dataSets } from "../../src/public-data/data-sets.ts";
import { toJson } from "../../src/public-data/json.ts";
import { rotherham, saltmarsh } from "./plans.ts";

const real = rotherham();
const fictional = saltmarsh();

function rows(card: ReportCard, name: string): readonly Row[] {
  return (
    dataSets(card)
      .find((set) => set.name === name)
      ?.rows(card) ?? []
  );
}

describe("indicators", () => {
  test("have the keys that were promised, in order", () => {
    for (const row of rows(real, "indicators")) {
      expect(Object.keys(row)).toEqual([
        ...["id", "name", "reference", "plan", "priority", "polarity", "unit", "sameMeasureAs"],
        ...["milestones", "nextDue", "status", "directionOfTravel", "why", "headline"],
        ...[
          "targetKind",
          "reportedDirection",
          "comparability",
          "gapOf",
          "notJudged",
          "comparisons",
          "overdue",
          "countsPeople",
        ],
      ]);
    }
  });

  test("say why", () => {
    const level2 = rows(real, "indicators").find((row) => row["reference"] === "NI 79");
    expect(level2).toMatchObject({ status: "met", directionOfTravel: "improving" });
    expect(level2?.["why"]).toContain("70.9% is above the target of 69.0%");
  });
});

describe("observations", () => {
  test("have the keys that were promised, in order", () => {
    for (const row of rows(real, "observations")) {
      expect(Object.keys(row)).toEqual([
        ...["indicator", "period", "value", "printed", "reason", "numerator", "denominator"],
        ...["target", "baseline", "comparators", "report", "quotation", "provisional", "dated"],
        ...["reportedDirection", "reportedBy", "decision", "decisionReason"],
        ...["place", "page", "hash"],
      ]);
    }
  });

  test("give numbers as numbers, with the target and the comparators of the same period", () => {
    const row = rows(real, "observations").find(
      (one) => one["indicator"] === "level-2-by-age-19" && one["period"] === "2009/10",
    );
    expect(row).toMatchObject({
      value: 70.9,
      printed: "70.9%",
      target: 69,
      comparators: [
        { name: "England", value: 75.9 },
        { name: "Statistical neighbours", value: 72.1 },
      ],
      provisional: false,
    });
  });

  test("keep both figures where two reports differ, the shown one last", () => {
    const april = rows(real, "observations").filter(
      (one) => one["indicator"] === "neet-16-to-18" && one["period"] === "2013-04",
    );
    expect(april.map((one) => one["value"])).toEqual([7.8, 8.1]);
  });

  test("say c, and no number, where a figure is confidential", () => {
    const hidden = [...rows(real, "observations"), ...rows(fictional, "observations")].filter(
      (one) => one["reason"] === "suppressed",
    );
    expect(hidden.length).toBe(4);
    for (const { printed, value, numerator, denominator } of hidden) {
      expect([printed, value, numerator, denominator]).toEqual(["c", null, null, null]);
    }
  });
});

test.each(dataSets(fictional))("$name has no trace of a withheld figure", (set) => {
  const files = toCsv(set.keys, set.rows(fictional)) + toJson(set.rows(fictional));
  expect(files).not.toMatch(/15\.789|3 of 19/);
});
