import { beforeAll, describe, expect, test } from "vitest";
import type { Content } from "../../src/domain/content.ts";
import { embargoedReports } from "../../src/domain/embargo.ts";
import { withoutEmbargoed } from "../../src/kinds/embargo.ts";
import { buildReportCard } from "../../src/domain/report-card.ts";
import { contentOf, FICTIONAL } from "../content/plans.ts";

const FROM = "2031-07-01T09:00:00+01:00";
const BEFORE = "2031-07-01T07:59:59Z";
const AT = "2031-07-01T08:00:00Z";

let content: Content;

/** The fixture plan, with its report of June 2031 not to be published before July. */
beforeAll(() => {
  const all = contentOf(FICTIONAL);
  const reports = all.reports.map((one) =>
    one.id === "2031-06" ? { ...one, publishFrom: FROM } : one,
  );
  content = { ...all, reports };
});

describe("a report before its publishing moment", () => {
  test("is held back until the moment itself, whatever the offset", () => {
    expect(embargoedReports(content.reports, BEFORE).map((one) => one.id)).toEqual(["2031-06"]);
    expect(embargoedReports(content.reports, AT)).toEqual([]);
  });

  test("changes nothing once the moment has come", () => {
    expect(withoutEmbargoed(content, AT)).toBe(content);
  });

  test("leaves no trace of its words or figures in what is published", () => {
    const open = withoutEmbargoed(content, BEFORE);
    const published = JSON.stringify(open);
    const hidden = content.updates.filter((one) => one.report === "2031-06");
    const elsewhere = JSON.stringify(content.updates.filter((one) => one.report !== "2031-06"));
    expect(hidden.length).toBeGreaterThan(0);
    for (const { text } of hidden) {
      const line = JSON.stringify(text).slice(1, -1);
      if (!elsewhere.includes(line)) expect(published).not.toContain(line);
    }
    const document = content.reports.find((one) => one.id === "2031-06")?.source.document ?? "";
    for (const indicator of open.indicators) {
      const documents = indicator.observations.map((one) => one.source.document);
      expect(documents).not.toContain(document);
    }
  });

  test("leaves a content that still joins into a model", () => {
    const card = buildReportCard(withoutEmbargoed(content, BEFORE));
    expect(card.reports.map((part) => part.report.id)).toEqual(["2030-06", "2030-12", "2031-12"]);
    const added = card.content.priorities.map((one) => one.addedIn?.report);
    expect(added).not.toContain("2031-06");
  });
});
