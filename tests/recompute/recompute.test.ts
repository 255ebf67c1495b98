import { describe, expect, test } from "vitest";
import { rotherham, saltmarsh } from "../public-data/plans.ts";
import { both, tablesOf } from "./both.ts";
import { seriesOf } from "./figures.ts";
import { offTrack } from "./off-track.ts";
import { smallOnes } from "./small-numbers.ts";
import { of } from "./table.ts";
import { verdicts } from "./verdicts.ts";

describe.each([
  ["real", rotherham, 137],
  ["made-up", saltmarsh, 13],
] as const)("from the page's rules and the tables of the %s plan follow", (_, read, size) => {
  const found = both(read());

  test.each(Object.entries(found))("its %s", (_name, { published, recomputed }) => {
    expect(published).not.toEqual([]);
    expect(recomputed).toEqual(published);
  });

  test("verdicts on every indicator, more than one of them", () => {
    const said = found["verdicts"]?.recomputed.map((line) => line.split(" | ").slice(1).join());
    expect(said).toHaveLength(size);
    expect(new Set(said).size).toBeGreaterThan(5);
  });

  test("the order of what is off track", () => {
    const tables = tablesOf(read());
    const { today, period: plan } = read().content.plan;
    expect(
      offTrack(tables, verdicts(tables, today), plan).map((one) => [one.kind, one.priority]),
    ).toEqual(tables("exceptions").map((row) => [of(row, "kind"), of(row, "priority")]));
  });

  test("no number of few people without a decision to publish it", () => {
    expect(smallOnes(seriesOf(tablesOf(read())))).toEqual([]);
  });
});
