import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Indicator, Observation } from "../../src/domain/indicator.ts";
import { publishable } from "../../src/domain/indicators/publishable.ts";
import { isWithheld } from "../../src/domain/indicators/small-numbers.ts";
import { subtractionLeaks } from "../../src/domain/indicators/subtraction.ts";
import type { ReportCard } from "../../src/domain/report-card.ts";
import { release } from "../../src/public-data/published-files.ts";
import { indicator, observation } from "../domain/indicators/samples.ts";
import { unpack } from "../site/unpack.ts";
import { rotherham, saltmarsh } from "./plans.ts";
import { workedOut, type Row, type Sums } from "./solver.ts";

const NO_SUMS: Sums = { parts: new Map(), areas: new Map() };
const HIDE = { allowed: false, reason: "Few.", decidedBy: "Editor", decided: "2026-11-21" };

function addsUp({ unit }: Indicator): boolean {
  return unit.kind === "count" || unit.kind === "money";
}

/** What everybody can read of a plan: which measures add up to which, and which areas to the whole. */
function sumsOf({ content }: ReportCard): Sums {
  return {
    parts: new Map(content.indicators.map(({ id, parts = [] }) => [id, parts])),
    areas: new Map(
      content.areas
        .filter(({ whole }) => whole)
        .map(({ id, areas }) => [id, areas.map((one) => one.id)]),
    ),
  };
}

/** Figures that a plan's content holds and withholds. */
function withheldOf({ content }: ReportCard): Observation[] {
  return content.indicators.flatMap((one) =>
    [...one.observations, ...(one.byArea?.figures ?? [])].filter((figure) =>
      isWithheld(figure, one.unit),
    ),
  );
}

describe.each([
  ["real", rotherham, 2],
  ["fictional", saltmarsh, 3],
] as const)("from all tables of the %s plan", (_, cardOf, least) => {
  const card = cardOf();
  let files: Awaited<ReturnType<typeof release>>["files"];
  beforeAll(async () => {
    ({ files } = await release(card, (path) => `https://example.org${path}`));
  });

  const rowsOf = (table: string): Row[] => {
    const bytes = files.find(({ name }) => name === `${table}.json`)?.bytes;
    // A plan without figures by area has no such table.
    return bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as Row[]) : [];
  };

  test("no withheld number can be worked out", () => {
    const counted = new Set(card.content.indicators.filter(addsUp).map(({ id }) => id));
    const observations = rowsOf("observations");
    const areas = rowsOf("area-figures");
    const blank = [...observations, ...areas].filter((row) => row["reason"] === "suppressed");
    expect(blank.length).toBeGreaterThanOrEqual(least);
    expect(workedOut(observations, areas, sumsOf(card), (id) => counted.has(id))).toEqual([]);
  });

  test("no withheld number with decimals stands in any file, however it is packed", () => {
    const numbers = withheldOf(card).flatMap(({ value }) =>
      value === undefined || Number.isInteger(value) ? [] : [String(value)],
    );
    const found = files.flatMap(({ name, bytes }) =>
      unpack(name, bytes).flatMap(({ where, text }) =>
        numbers.filter((number) => text.includes(number)).map((number) => `${where}: ${number}`),
      ),
    );
    expect(found).toEqual([]);
  });
});

/** A series over up to five quarters, some of its figures withheld: as it may be typed. */
const series = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 5 })), {
    minLength: 2,
    maxLength: 8,
    selector: ([from, length]) => `${from} ${length}`,
  })
  .chain((stretches) =>
    fc
      .array(fc.boolean(), { minLength: stretches.length, maxLength: stretches.length })
      .map((hidden): Indicator =>
        indicator({
          unit: { kind: "count", name: "young people" },
          observations: stretches.map(([from, length], at) => stretchOf(from, length, hidden[at])),
        }),
      ),
  );

const QUARTERS = ["2013-01-01", "2013-04-01", "2013-07-01", "2013-10-01", "2014-01-01"];
const ENDS = ["2013-03-31", "2013-06-30", "2013-09-30", "2013-12-31", "2014-03-31"];

/** Its quarters count 10, 20, 30, 40 and 50. */
function stretchOf(from: number, length: number, hidden = false): Observation {
  const last = Math.min(from + length, 5) - 1;
  const sum = [10, 20, 30, 40, 50].slice(from, last + 1).reduce((total, one) => total + one, 0);
  const period = `${QUARTERS[from] ?? ""}..${ENDS[last] ?? ""}`;
  return observation(period, sum, hidden ? { disclosure: HIDE } : {});
}

function publishedRows(one: Indicator): Row[] {
  return publishable(one).observations.map((figure) => ({
    indicator: one.id,
    period: figure.period,
    value: figure.value ?? null,
    reason: figure.missing ?? null,
  }));
}

test("the check refuses a series just where its published figures give a withheld one away", () => {
  let withheld = 0;
  let given = 0;
  fc.assert(
    fc.property(series, (one) => {
      const found = workedOut(publishedRows(one), [], NO_SUMS, () => true);
      const leaks = subtractionLeaks(one);
      const told = new Set(leaks.map((leak) => leak.withheld.period));
      expect(new Set(found.map(({ name }) => name)).size > 0).toBe(told.size > 0);
      withheld += publishedRows(one).filter((row) => row["reason"] === "suppressed").length;
      given += told.size;
    }),
    { numRuns: 200, seed: 20150114 },
  );
  expect(withheld).toBeGreaterThan(200);
  expect(given).toBeGreaterThan(20);
});

test("what is worked out is the number itself", () => {
  const one = indicator({
    unit: { kind: "count", name: "young people" },
    observations: [stretchOf(0, 2), stretchOf(1, 2), stretchOf(0, 3), stretchOf(1, 1, true)],
  });
  const [found] = workedOut(publishedRows(one), [], NO_SUMS, () => true);
  expect(found?.number).toBe(20);
});
