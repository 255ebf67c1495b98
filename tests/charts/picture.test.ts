import { expect, test } from "vitest";
import { drawChart } from "../../src/charts/draw.ts";
import type { ChartWidth } from "../../src/charts/description.ts";
import { textBoxes, textFaults } from "./read-picture.ts";
import { initiation, SAMPLES, totals } from "./samples.ts";

const WIDTHS: readonly ChartWidth[] = ["wide", "narrow"];
const pictures = SAMPLES.flatMap((sample) =>
  WIDTHS.map((width) => ({ id: sample.id, width, svg: drawChart(sample, { width }) })),
);

test.each(pictures)("$id, $width: no text overlaps another or leaves the picture", ({ svg }) => {
  expect(textFaults(svg)).toEqual([]);
});

test.each(pictures)("$id, $width: text is at least 16 pixels high", ({ svg }) => {
  expect(Math.min(...textBoxes(svg).map(({ size }) => size))).toBeGreaterThanOrEqual(16);
});

test.each(pictures)(
  "$id, $width: has no style attribute, which the site's CSP blocks",
  ({ svg }) => {
    expect(svg).not.toMatch(/\bstyle=|<style|<script/);
  },
);

test.each(pictures)("$id, $width: is at most 6 kB", ({ svg }) => {
  expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(6000);
});

test("the same description gives the same bytes", () => {
  for (const sample of SAMPLES)
    expect(drawChart(sample, { width: "wide" })).toBe(drawChart(sample, { width: "wide" }));
});

test("the picture is an image named by the summary", () => {
  const svg = drawChart(initiation, { width: "narrow" });
  expect(svg).toMatch(/^<svg class="chart chart--narrow"/);
  expect(svg).toContain('role="img" aria-labelledby="breastfeeding-initiation-narrow-title"');
  expect(svg).toContain(
    `<title id="breastfeeding-initiation-narrow-title">${initiation.summary}</title>`,
  );
});

test("a hidden picture has no name of its own", () => {
  const svg = drawChart(initiation, { width: "sparkline", hidden: true });
  expect(svg).toContain('aria-hidden="true"');
  expect(svg).not.toMatch(/role=|aria-labelledby|<title/);
});

test("ids differ between widths, so that both pictures can stand on one page", () => {
  const ids = WIDTHS.flatMap((width) =>
    [...drawChart(totals, { width }).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => id?.startsWith("rating-totals-"))).toBe(true);
});

test("words from the content cannot break out of the picture", () => {
  const name = 'A & B <b>"bold"</b>';
  const svg = drawChart(
    {
      ...initiation,
      summary: name,
      series: [
        { ...initiation.series[0], name, role: "main", values: [1, 2, 3], printed: undefined },
      ],
    },
    { width: "wide" },
  );
  expect(svg).not.toContain("<b>");
  expect(svg).toContain("A &amp; B &lt;b&gt;");
});

test("a sparkline has no words and no axis", () => {
  const svg = drawChart(initiation, { width: "sparkline" });
  expect(textBoxes(svg)).toEqual([]);
  expect(svg).toContain('viewBox="0 0 120 36"');
});
