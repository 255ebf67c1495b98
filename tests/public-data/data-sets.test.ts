import { describe, expect, test } from "vitest";
import type { ReportCard } from "../../src/domain/report-card.ts";
import { dataSets } from "../../src/public-data/data-sets.ts";
import { toCsv } from "../../src/public-data/csv.ts";
import type { Row } from "../../src/public-data/data-set.ts";
import { toJson } from "../../src/public-data/json.ts";
import { rotherham, saltmarsh } from "./plans.ts";
import { readCsv } from "./read-csv.ts";

const real = rotherham();
const fictional = saltmarsh();

function rows(card: ReportCard, name: string): readonly Row[] {
  return (
    dataSets(card)
      .find((set) => set.name === name)
      ?.rows(card) ?? []
  );
}

describe("overview", () => {
  const keys = ["report", "priority", "green", "amber", "red", "blue", "total", "basis"];

  test("has the keys that were promised, in order", () => {
    for (const row of rows(real, "overview")) expect(Object.keys(row)).toEqual(keys);
  });

  test("gives split ratings as printed, as numbers", () => {
    expect(rows(real, "overview")).toContainEqual({
      report: "2014-06",
      priority: 5,
      green: 4.3,
      amber: 23.3,
      red: 2.3,
      blue: 0,
      total: 30,
      basis: "published",
    });
  });

  test("gives each report overall with no priority", () => {
    const overall = rows(real, "overview").filter((row) => row["priority"] === null);
    expect(overall).toEqual([
      {
        report: "2013-12",
        priority: null,
        green: 26,
        amber: 121,
        red: 7,
        blue: 2,
        total: 156,
        basis: "published",
      },
      {
        report: "2014-06",
        priority: null,
        green: 40,
        amber: 103,
        red: 16,
        blue: 0,
        total: 159,
        basis: "published",
      },
    ]);
  });

  test("holds only reports that have rating totals", () => {
    expect(new Set(rows(real, "overview").map((row) => row["report"]))).toEqual(
      new Set(["2013-12", "2014-06"]),
    );
  });

  test("says where totals are computed", () => {
    expect(rows(fictional, "overview").some((row) => row["basis"] === "computed")).toBe(true);
  });
});

describe("milestone updates", () => {
  const all = rows(real, "milestone-updates");

  test("have the keys that were promised", () => {
    for (const row of all) {
      expect(Object.keys(row)).toEqual([
        ...["report", "priority", "number", "milestone", "milestoneText", "rating", "updateText"],
        ...["leads", "leadsBasis", "source", "editorNotes"],
      ]);
    }
  });

  test.each([
    ["2013-12", [52, 16, 19, 29, 40]],
    ["2014-06", [52, 15, 22, 30, 40]],
  ])("of %s are as many as the report has", (report, counts) => {
    const count = (priority: number): number =>
      all.filter((row) => row["report"] === report && row["priority"] === priority).length;
    expect([1, 2, 3, 5, 6].map(count)).toEqual(counts);
  });

  test("say null, not blue, where the rating is not recorded", () => {
    expect(all.every((row) => row["rating"] === null)).toBe(true);
  });

  test("list the parts of a split rating", () => {
    const ratings = rows(fictional, "milestone-updates").map((row) => row["rating"]);
    expect(ratings.some((rating) => Array.isArray(rating) && rating.length > 1)).toBe(true);
    expect(ratings).toContainEqual(["green"]);
  });

  test("are plain words, with a line for each point", () => {
    const row = all.find(
      (one) => one["report"] === "2014-06" && one["priority"] === 1 && one["number"] === 25,
    );
    expect(String(row?.["updateText"]).split("\n")).toContain(
      "Current figures below are from March 2014",
    );
  });

  test("say where words are left out", () => {
    const marks = all.filter((row) => String(row["updateText"]).includes("[words left out: "));
    expect(marks.length).toBeGreaterThan(0);
  });
});

describe("highlights", () => {
  test("cover every priority of the plan, good and bad", () => {
    const all = rows(real, "highlights");
    expect(new Set(all.map((row) => row["priority"]))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
    expect(new Set(all.map((row) => row["kind"]))).toEqual(new Set(["working-well", "concern"]));
  });
});

describe("milestones", () => {
  test("list each one once, with its number in each report", () => {
    const all = rows(real, "milestones");
    expect(new Set(all.map((row) => row["milestone"])).size).toBe(all.length);
    expect(all.flatMap((row) => row["numbers"] as number[]).length).toBe(156 + 159);
  });
});

describe.each(dataSets(fictional))("$name", (set) => {
  test.each([["real", real] as const, ["fictional", fictional] as const])(
    "documents every key it publishes (%s plan)",
    (_, card) => {
      const names = set.keys.map((key) => key.name);
      for (const row of set.rows(card)) expect(Object.keys(row)).toEqual(names);
    },
  );

  test("is used by at least one of the two plans", () => {
    expect(set.rows(real).length + set.rows(fictional).length).toBeGreaterThan(0);
  });

  test("has one row on each line of the JSON file", () => {
    const all = set.rows(real);
    expect(JSON.parse(toJson(all))).toEqual(JSON.parse(JSON.stringify(all)));
    expect(toJson(all).split("\n")).toHaveLength(all.length === 0 ? 2 : all.length + 3);
  });

  test("has as many rows and columns in the CSV file", () => {
    const table = readCsv(toCsv(set.keys, set.rows(real)));
    expect(table).toHaveLength(set.rows(real).length + 1);
    expect(new Set(table.map((row) => row.length)).size).toBe(1);
  });
});
