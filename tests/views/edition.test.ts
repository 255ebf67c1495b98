import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { contentAsOf, editionDay } from "../../src/domain/as-of.ts";
import { buildReportCard } from "../../src/domain/report-card.ts";
import { editionData } from "../../src/public-data/edition-data.ts";
import { plain } from "../../src/wording/counts.ts";
import { editionView } from "../../src/views/edition.ts";
import { cardOf, FICTIONAL, REAL } from "../content/plans.ts";

const real = cardOf(REAL);
const full = (path: string): string => `https://example.org${path}`;

describe("the edition of a report", () => {
  test("has nothing of later reports: no figure, no rating, no priority that they added", () => {
    const view = editionView(real, "2013-12");
    expect(plain(view.position ?? [])).toBe("7 of 156 milestones are red in December 2013.");
    expect(view.priorities).toHaveLength(6);
    const figures = view.figures.flatMap((one) => one.figures);
    expect(figures.find(({ id }) => id === "neet-16-to-18")).toMatchObject({
      latest: expect.stringContaining("in November 2013") as string,
    });
    expect(figures.some(({ latest }) => / in .*201[45]\b/.test(latest))).toBe(false);
    expect(view.later.map(({ text }) => text)).toEqual(["June 2014", "January 2015"]);
  });

  test("speaks from the day that the report was presented, or the last of its month", () => {
    expect(real.reports.map(({ report }) => editionDay(report))).toEqual([
      "2014-01-15",
      "2014-06-30",
      "2015-01-14",
    ]);
  });

  test.each([REAL, FICTIONAL])("of the latest report of %s is what the site says today", (plan) => {
    const card = cardOf(plan);
    const { id } = card.latest.report;
    const then = buildReportCard(contentAsOf(card.content, id));
    const statuses = ({ indicators: { all } }: typeof card): string[] =>
      all.map(({ indicator, target }) => `${indicator.id} ${target.status}`);
    const known = new Set(statuses(card));
    expect(statuses(then).filter((one) => !known.has(one))).toEqual([]);
    const figures = editionView(card, id).figures.flatMap((one) => one.figures);
    expect(figures.length).toBeGreaterThan(5);
  });

  test("does not change when a later report comes", () => {
    const before = buildReportCard(contentAsOf(real.content, "2014-06"));
    const then = { ...editionView(real, "2014-06"), later: [] };
    expect(editionView(before, "2014-06")).toEqual(then);
    expect(editionData(real, "2014-06", full).hash).toBe(editionData(before, "2014-06", full).hash);
  });
});

describe("the data of an edition", () => {
  const { text, hash, tables } = editionData(real, "2014-06", full);

  test("are the report’s own rows, with the place of each quotation, and their checksum", () => {
    const data = JSON.parse(text) as Record<string, Record<string, string>[]>;
    expect(data["milestone-updates"]).toHaveLength(159);
    expect(data["overview"]?.length).toBeGreaterThan(5);
    const figures = data["observations"] ?? [];
    expect(figures.every((row) => row["report"] === "progress-report-2014-06")).toBe(true);
    for (const { place, page, hash: own = "" } of figures) {
      expect(place).not.toBe("");
      expect(page).toMatch(/^indicators\/[\w-]+\/#printed-words$/);
      expect(own).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(tables.map(({ rows }) => rows).every((rows) => rows > 0)).toBe(true);
    expect(hash).toBe(createHash("sha256").update(text).digest("hex"));
  });

  test("another checksum comes of a figure that is changed by one digit", () => {
    const indicators = real.content.indicators.map((one) => ({
      ...one,
      observations: one.observations.map((each) =>
        each.source.document === "progress-report-2014-06" && each.value !== undefined
          ? { ...each, value: each.value + 1 }
          : each,
      ),
    }));
    const changed = buildReportCard({ ...real.content, indicators });
    expect(editionData(changed, "2014-06", full).hash).not.toBe(hash);
    expect(editionData(changed, "2013-12", full).hash).toBe(
      editionData(real, "2013-12", full).hash,
    );
  });
});
