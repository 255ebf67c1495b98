import { expect, test } from "vitest";
import { drawChart } from "../../src/charts/draw.ts";
import { chartCsv, ratingCharts, ratingsByReport } from "../../src/views/rating-chart.ts";
import { rotherham, saltmarsh } from "../public-data/plans.ts";

test.each([rotherham(), saltmarsh()])("ratings can be drawn and add up", (card) => {
  const charts = ratingCharts(card);
  expect(charts.length).toBeGreaterThan(1);
  for (const chart of charts) {
    expect(drawChart(chart, { width: "narrow" })).not.toMatch(/NaN|undefined/);
    expect(chart.summary).not.toMatch(/undefined|NaN| {2}/);
    const rows = chart.categories.length * chart.series.length;
    expect(chartCsv(chart).trim().split("\r\n")).toHaveLength(rows + 1);
  }
});

test("the two reports that rate stand beside each other as printed", () => {
  const chart = ratingsByReport(rotherham());
  expect(chart?.categories).toEqual([
    "December 2013 (156 milestones)",
    "June 2014 (159 milestones)",
  ]);
  expect(chart?.series.map((one) => one.printed)).toEqual([
    ["26", "40"],
    ["121", "103"],
    ["7", "16"],
    ["2", "0"],
  ]);
});

test("the caveat says once what holds for both reports", () => {
  expect(ratingsByReport(rotherham())?.caveat).toBe(
    "All totals are as published in the reports. Ratings of single milestones were shown as colours that the source text has lost. Only the totals are known.",
  );
});

test.each([rotherham(), saltmarsh()])("no picture of ratings says a sentence twice", (card) => {
  for (const { caveat = "" } of ratingCharts(card)) {
    const sentences = caveat.split(/(?<=\.) /);
    expect(sentences).toEqual([...new Set(sentences)]);
  }
});
