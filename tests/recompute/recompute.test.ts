import { describe, expect, test } from "vitest";
import type { ReportCard } from "../../src/domain/report-card.ts";
import { toCsv } from "../../src/public-data/csv.ts";
import { dataSets } from "../../src/public-data/data-sets.ts";
import { rotherham, saltmarsh } from "../public-data/plans.ts";
import { recompute, type Tables } from "./recompute.ts";

function tablesOf(card: ReportCard): Tables {
  const csv = (name: string): string => {
    const set = dataSets(card).find((one) => one.name === name);
    if (!set) throw new Error(`There is no data set ${name}.`);
    return toCsv(set.keys, set.rows(card));
  };
  return {
    indicators: csv("indicators"),
    observations: csv("observations"),
    "indicator-targets": csv("indicator-targets"),
    "indicator-comparators": csv("indicator-comparators"),
    "indicator-breaks": csv("indicator-breaks"),
  };
}

describe.each([
  ["real", rotherham, 137],
  ["fictional", saltmarsh, 13],
] as const)("the published tables of the %s plan", (_, read, count) => {
  const all = recompute(tablesOf(read()));

  test("hold every indicator", () => {
    expect(all).toHaveLength(count);
  });

  test("give every published verdict once more", () => {
    expect(all.filter((one) => one.published !== one.recomputed)).toEqual([]);
  });

  test("hold more than one verdict, so that agreeing says something", () => {
    expect(new Set(all.map((one) => one.recomputed)).size).toBeGreaterThan(5);
  });
});
