import { describe, expect, test } from "vitest";
import type { ChartDescription } from "../../src/charts/description.ts";
import { drawChart } from "../../src/charts/draw.ts";
import type { Indicator } from "../../src/domain/indicator.ts";
import { parsePeriod } from "../../src/domain/indicators/period.ts";
import { verdictOf } from "../../src/domain/indicators/verdict.ts";
import { everyPeriod } from "../../src/views/indicator-chart-periods.ts";
import { indicatorChart } from "../../src/views/indicator-chart.ts";
import { indicatorCharts, indicatorSparkline } from "../../src/views/indicator-charts.ts";
import { rotherham, saltmarsh } from "../public-data/plans.ts";

const real = rotherham();
const fixture = saltmarsh();

function chartOf(id: string, card = fixture): ChartDescription {
  const chart = indicatorChart(card.indicators.of(id), card.content.plan);
  if (!chart) throw new Error(`${id} has no chart`);
  return chart;
}

function changed(id: string, change: Partial<Indicator>): ChartDescription | null {
  const found = fixture.content.indicators.find((one) => one.id === id);
  if (!found) throw new Error(id);
  const { plan } = fixture.content;
  return indicatorChart(verdictOf({ ...found, ...change }, plan.today), plan);
}

const periods = (texts: readonly string[]) => texts.map((text) => parsePeriod(text));

describe.each([
  ["real plan", real],
  ["fixture plan", fixture],
])("charts of the %s", (_, card) => {
  const charts = [...indicatorCharts(card)];

  test("every indicator with two figures or more has a chart, and no other", () => {
    const many = card.indicators.all.filter(
      ({ figures }) => figures.filter(({ shown }) => shown.value !== null).length >= 2,
    );
    expect(charts.map(([id]) => id)).toEqual(many.map(({ indicator }) => indicator.id));
  });

  test.each(charts)("%s can be drawn in every width", (id, chart) => {
    for (const width of ["wide", "narrow"] as const) {
      const picture = drawChart(chart, { width });
      expect(picture).toContain(`id="${id}-${width}-title"`);
      expect(picture).not.toMatch(/undefined|NaN| style=/);
    }
    expect(chart.summary.length).toBeLessThanOrEqual(130);
    expect(new Set(chart.categories).size).toBe(chart.categories.length);
  });

  test.each(charts)("%s: every published figure stands in the chart", (id, chart) => {
    const main = chart.series[0]?.values.filter((one) => one !== null) ?? [];
    for (const { shown } of card.indicators.of(id).figures) {
      if (shown.value !== null) expect(main).toContain(shown.value);
    }
  });

  const small = card.indicators.all.flatMap((one) => {
    const chart = indicatorSparkline(one, card.content.plan);
    return chart ? [[one.indicator.id, chart] as const] : [];
  });
  test.each(small)("%s has a small picture", (_id, chart) => {
    expect(drawChart(chart, { width: "sparkline", hidden: true })).toContain('aria-hidden="true"');
  });
});

test("one kind of period, evenly spaced, makes a line with the periods between filled in", () => {
  const chart = chartOf("hospital-admissions");
  expect(chart.kind).toBe("line");
  expect(chart.categories).toEqual(["2028", "2029", "2030", "2031", "2032"]);
  expect(chart.target?.values).toEqual([null, null, null, null, 28]);
});

test("quarters and a year in one series stand in two panels, the latest figure’s first", () => {
  const chart = chartOf("smoking-at-delivery", real);
  const names = chart.panels?.map(({ name }) => name) ?? [];
  expect([...names].sort()).toEqual(["Financial years", "Quarters"]);
});

test("figures at odd times are dots, each at its own time", () => {
  const [first] = chartOf("neet-16-to-18", real).panels ?? [];
  expect(first?.name).toBe("Months");
  expect(first?.joined).toBe(false);
});

test("no panel holds two kinds of period of the place’s own figures", () => {
  for (const [id, { panels = [] }] of indicatorCharts(real)) {
    const kinds = panels.map(({ name }) => name);
    expect(new Set(kinds).size, id).toBe(kinds.length);
  }
});

test("a target that names no date holds until the next one", () => {
  const target = { source: { document: "indicator-book-2031", place: "x" }, quotation: "x" };
  const chart = changed("hospital-admissions", {
    targets: [
      { ...target, period: "2029", value: 40, kind: "standing" },
      { ...target, period: "2031", value: 35, kind: "standing" },
    ],
  });
  const at = (period: string) => chart?.target?.values[chart.categories.indexOf(period)];
  expect(["2028", "2029", "2030", "2031"].map(at)).toEqual([null, 40, 40, 35]);
});

test("a gap says why", () => {
  const chart = chartOf("young-carers-who-feel-supported");
  expect(chart.series[0]?.missing).toEqual([null, null, "not collected", "not available", null]);
});

test("breaks stand between the figures that they part", () => {
  const chart = chartOf("attainment-gap-at-16");
  expect(chart.breaks?.map((one) => one.beforeIndex)).toEqual([1, 3]);
});

test("a withheld figure is a gap, never a number", () => {
  const roma = chartOf("neet-white-gypsy-roma", real);
  const at = roma.categories.indexOf("November 2013");
  expect(roma.series[0]?.values[at]).toBeNull();
  expect(roma.series[0]?.missing?.[at]).toBe("confidential");
});

test("one figure makes no chart", () => {
  const [first] =
    fixture.content.indicators.find((one) => one.id === "places-to-play")?.observations ?? [];
  expect(changed("places-to-play", { observations: first ? [first] : [] })).toBeNull();
});

describe("more than three comparators", () => {
  const source = { document: "indicator-book-2031", place: "Indicator 1" };
  const compared = (names: readonly string[]) => {
    const comparators = names.flatMap((name, at) =>
      ["2030/31", "2029/30"].slice(0, name.startsWith("Town") ? 1 : 2).map((period) => {
        return { name, period, value: 50 + at, source, quotation: `${50 + at}%` };
      }),
    );
    return changed("breastfeeding-at-6-weeks", { comparators });
  };

  test("those with most figures are drawn, and another one is named", () => {
    const chart = compared(["Town", "Scotland", "England", "Kent"]);
    expect(chart?.series.slice(1).map((one) => one.name)).toEqual(["Scotland", "England", "Kent"]);
    expect(chart?.leftOut).toBe("Not drawn, but in the table: Town.");
    expect(chart?.range).toBeUndefined();
  });

  test("many others are one range, and each is named", () => {
    const towns = Array.from({ length: 32 }, (_, at) => `Town ${at + 1}`);
    const chart = compared(["Scotland", "England", "Kent", ...towns]);
    expect(chart?.range?.name).toBe("32 others");
    const at = chart?.categories.indexOf("2030/31") ?? -1;
    expect(chart?.range?.values[at]).toEqual([53, 84]);
    expect(chart?.range?.values.filter((_, index) => index !== at).every((one) => !one)).toBe(true);
    expect(chart?.leftOut).toMatch(
      /^Drawn as a range, each in the table: Town 1, .* and Town 32\.$/,
    );
  });
});

test("one figure alone comes after the panels that show a course, though it is the latest", () => {
  const { observations } = fixture.indicators.of("breastfeeding-at-6-weeks").indicator;
  const [first] = observations;
  if (!first) throw new Error("no figure");
  const quarter = { ...first, period: "2031/32 Q1", value: 71 };
  const chart = changed("breastfeeding-at-6-weeks", { observations: [...observations, quarter] });
  expect(chart?.panels?.map(({ name }) => name)).toEqual(["Financial years", "Quarters"]);
});

test.each([
  [["2010", "2013"], "yearly", ["2010", "2011", "2012", "2013"]],
  [["2012/13", "2014/15"], "yearly", ["2012/13", "2013/14", "2014/15"]],
  [
    ["2013/14 Q3", "2014/15 Q2"],
    "quarterly",
    ["2013/14 Q3", "2013/14 Q4", "2014/15 Q1", "2014/15 Q2"],
  ],
  [["summer 2013", "spring 2014"], "termly", ["summer 2013", "autumn 2013", "spring 2014"]],
  [["2013-11", "2014-02"], "monthly", ["2013-11", "2013-12", "2014-01", "2014-02"]],
  [["2013-11", "2014-04"], "half-yearly", ["2013-11", "2014-04"]],
  [["2013-04", "2013-05"], "half-yearly", null],
  [["2013-04", "2014-04"], "irregular", null],
  [["2013/14 Q1", "2013/14"], "quarterly", null],
] as const)("%s, %s: every period", (texts, frequency, all) => {
  const found = everyPeriod(periods(texts), frequency, () => false);
  expect(found?.map((one) => one.text) ?? null).toEqual(all);
});
