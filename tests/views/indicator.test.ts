import { plansWithFigures } from "../../src/domain/earlier-plan.ts";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Indicator } from "../../src/domain/indicator.ts";
import { tellingWords } from "../../src/domain/indicators/mask.ts";
import { isWithheld } from "../../src/domain/indicators/small-numbers.ts";
import type { ReportCard } from "../../src/domain/report-card.ts";
import { chartPicture } from "../../src/views/chart-picture.ts";
import { rateOf } from "../../src/domain/indicators/measures.ts";
import { THIS_PLAN } from "../../src/domain/indicators/plan-of.ts";
import { plain, type Said } from "../../src/wording/counts.ts";
import { indicatorCharts } from "../../src/views/indicator-charts.ts";
import { indicatorCsv } from "../../src/views/indicator-data.ts";
import {
  allIndicators,
  priorityIndicators,
  earlierIndicators,
  priorityListKeys,
  statusIndicators,
  statusListKeys,
} from "../../src/views/indicator-list.ts";
import { indicatorView } from "../../src/views/indicator.ts";
import { milestoneView } from "../../src/views/milestone.ts";
import { priorityView } from "../../src/views/priority.ts";
import { rotherham, saltmarsh } from "../public-data/plans.ts";

const real = rotherham();
const fixture = saltmarsh();
const cards = [
  ["real plan", real, "content/indicators"],
  ["fixture plan", fixture, "tests/fixtures/plans/saltmarsh/indicators"],
] as const;

/** Every text of a view, however deep. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

const viewOf = (card: ReportCard, id: string) => indicatorView(card, card.indicators.of(id));

/** The indicators as the files have them, withheld figures and all. */
function rawIndicators(folder: string): Indicator[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.map((name) => {
    const read = JSON.parse(readFileSync(join(folder, name), "utf8")) as Partial<Indicator>;
    return { observations: [], ...read } as unknown as Indicator;
  });
}

describe.each(cards)("pages of the %s", (_, card, folder) => {
  test.each(card.indicators.all.map(({ indicator }) => indicator.id))("%s reads well", (id) => {
    const { table, ...view } = viewOf(card, id);
    const { headline, range, verdicts, related, more, cite, description } = view;
    for (const text of texts([headline, range, verdicts, related, more, cite, description])) {
      expect(text).not.toMatch(/undefined|NaN|null|\[object| {2}|\s[,.;]|\.\.|,\./);
    }
    expect(headline).toMatch(/^\S.*\.$/s);
    for (const { of, verdict, why } of verdicts) {
      expect(of).not.toBe("");
      expect(verdict).not.toBe("");
      expect(why).toMatch(/^[\p{Lu}\p{N}£−“].*[.”]$/su);
    }
    for (const { cells } of table.rows) {
      expect(cells).toHaveLength(table.columns.length);
      expect(cells).not.toContain("");
    }
  });

  test("every quotation in a table is one of the content’s, with its source", () => {
    for (const { indicator } of card.indicators.all) {
      const { rows, sources } = viewOf(card, indicator.id).table;
      const { observations, targets, baselines, comparators } = indicator;
      const all = [...observations, ...targets, ...baselines, ...comparators];
      const shown = rows.flatMap((one) => one.quotations);
      for (const { quotation } of all) expect(shown.map((one) => one.text)).toContain(quotation);
      for (const { source } of shown) expect(sources[source - 1]).toBeDefined();
    }
  });

  const number = (said: Said): number => Number(plain(said));

  test("every indicator stands in one list by target and one by direction", () => {
    const view = allIndicators(card);
    const sum = (links: readonly { count: Said }[]): number =>
      links.reduce((total, one) => total + number(one.count), 0);
    const all = card.indicators.measures(THIS_PLAN).length;
    for (const links of [view.byTarget, view.byDirection]) {
      expect(sum(links)).toBe(all);
    }
    const present = view.groups.flatMap((one) => one.rows).length;
    const earlier = plansWithFigures(card.content)
      .map(({ id }) => earlierIndicators(card, id).groups[0]?.rows.length ?? 0)
      .reduce((a, b) => a + b, 0);
    expect(present + earlier).toBe(card.indicators.all.length);
    expect(earlier).toBeGreaterThan(0);
  });

  test("the lists hold what their links say; only a list by priority may show gaps as well", () => {
    const view = allIndicators(card);
    const lists = [
      ...priorityListKeys(card).map((key) => priorityIndicators(card, key)),
      ...statusListKeys(card).map((key) => statusIndicators(card, key)),
    ];
    const byPriority = view.groups.map(({ path, rows }) => {
      const measures = rows.filter(({ id }) => !rateOf(card.indicators.of(id).indicator));
      return { path, count: [String(measures.length)] };
    });
    const links = [byPriority, view.byTarget, view.byDirection, view.byOther].flat();
    expect(lists.map((one) => one.path).sort()).toEqual(links.map((one) => one.path).sort());
    for (const list of lists) {
      const rows = list.groups.flatMap((one) => one.rows);
      const gaps = rows.filter(
        ({ id }) => list.home && rateOf(card.indicators.of(id).indicator) !== undefined,
      );
      const counted = number(links.find((one) => one.path === list.path)?.count ?? ["-1"]);
      expect(rows.length - gaps.length).toBe(counted);
    }
  });

  test("no withheld figure is in anything that is made of the indicators", () => {
    const { plan, milestones } = card.content;
    const charts = [...indicatorCharts(card).values()];
    const made = [
      ...card.indicators.all.map((one) => JSON.stringify(indicatorView(card, one))),
      ...card.indicators.all.map((one) => indicatorCsv(one, plan)),
      ...charts.map((one) => JSON.stringify(one)),
      ...[...indicatorCharts(card).values()].map((one) =>
        chartPicture(one, "https://example.org/"),
      ),
      JSON.stringify(allIndicators(card)),
      ...card.priorities.map((one) => JSON.stringify(priorityView(card, one).indicators)),
      ...milestones.map((one) => JSON.stringify(milestoneView(card, one).indicators)),
    ].join("\n");
    for (const indicator of rawIndicators(folder)) {
      for (const one of indicator.observations) {
        if (!isWithheld(one, indicator.unit)) continue;
        const telling = tellingWords(one);
        if (telling) expect(made.match(telling), `${indicator.name} ${one.period}`).toBeNull();
      }
    }
  });
});

test("the canary of the fixture plan, 3 of 19, is planted and does not come out", () => {
  const raw = JSON.stringify(rawIndicators(cards[1][2]));
  expect(raw).toContain("15.789");
  const view = viewOf(fixture, "care-leavers-in-work-or-learning");
  const csv = indicatorCsv(
    fixture.indicators.of("care-leavers-in-work-or-learning"),
    fixture.content.plan,
  );
  for (const text of [JSON.stringify(view), csv]) {
    expect(text).not.toMatch(/15\.789|3 of (?:the )?19/);
  }
  expect(view.table.rows.map((one) => one.cells[0])).toContain("c");
  expect(view.confidential).toContain("confidential");
  expect(csv).toContain(",c,suppressed,");
});

test("where reports differ, both figures stand on the page", () => {
  const row = viewOf(real, "neet-16-to-18").table.rows.find((one) => one.period === "April 2013");
  expect(row?.cells[0]).toBe("8.1%");
  expect(row?.notes[0]).toBe(
    "An earlier report prints 7.8% for April 2013. The later figure is shown.",
  );
  expect(row?.quotations).toHaveLength(2);
});

test("printed symbols stand beside those of the rule", () => {
  const { symbols } = viewOf(real, "neet-16-to-18");
  expect(symbols?.summary).toBe("The council’s rule gives the same for all 5 printed symbols.");
  expect(symbols?.rows.at(-1)).toEqual({
    period: "2009/10",
    name: "Against England",
    printed: "▲ (triangle)",
    ruled: "▲ (triangle)",
  });
});

test("a single figure says that there is no picture", () => {
  const view = viewOf(real, "early-years-good-or-better");
  expect(view.chart).toBeNull();
  expect(view.noChart).toMatch(/^There is one figure/);
  expect(view.downloads.map((one) => one.path)).toEqual([
    "/indicators/early-years-good-or-better.csv",
    "/data/",
  ]);
});

test("an overdue figure says that its ratings are old", () => {
  expect(viewOf(fixture, "breastfeeding-at-6-weeks").stale).toBe(
    "The next figure was due on 30 November 2031 and is overdue. The ratings here rest on older figures.",
  );
});
