import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { XMLParser } from "fast-xml-parser";
import { afterAll, describe, expect, test } from "vitest";
import { readPath } from "../../src/addresses/path-to.ts";
import { buildReportCard } from "../../src/domain/report-card.ts";
import { writeRobots, writeSitemap } from "../../src/hosting/sitemap.ts";
import { readContent } from "../../src/load/read-content.ts";
import { toContent } from "../../src/kinds/to-content.ts";
import { lastChanged } from "../../src/views/last-changed.ts";
import { grammarOf } from "../xml-grammar.ts";

const card = buildReportCard(
  toContent(readContent(resolve("content"), process.cwd()).set, undefined),
);

function changed(path: string): string | null | undefined {
  const page = readPath(path);
  return page && lastChanged(card, page);
}

describe("the day a page last changed", () => {
  test.each([
    ["a report presented on a known day", "/reports/2013-12/", "2014-01-15"],
    ["a report of which only the month is known", "/reports/2014-06/", "2014-06"],
    ["the front page, with the latest report", "/", "2015-01-14"],
    ["a milestone, with its latest update", "/milestones/childhood-vaccination/", "2014-06"],
    ["what changed, with the later report", "/members/changes/2013-12--2014-06/", "2014-06"],
    ["a page of prose: not known", "/privacy/", null],
  ])("%s", (_, path, day) => {
    expect(changed(path)).toBe(day);
  });

  test("of a corrected milestone is that of its correction", () => {
    const correction = {
      id: "a",
      report: "2014-06",
      date: "2015-02-01",
      kind: "error",
      milestone: "childhood-vaccination",
      what: "A comma.",
      approvedBy: "A post",
      text: "",
    } as const;
    const later = buildReportCard({ ...card.content, corrections: [correction] });
    const page = readPath("/milestones/childhood-vaccination/");
    expect(page && lastChanged(later, page)).toBe("2015-02-01");
  });
});

const grammarFaults = grammarOf("tests/views/sitemap.rng");

describe("the sitemap", () => {
  const folder = mkdtempSync(join(tmpdir(), "report-card-sitemap-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const page of ["", "reports/2013-12", "privacy"]) {
    mkdirSync(join(folder, page), { recursive: true });
    writeFileSync(join(folder, page, "index.html"), "");
  }
  const settings = { siteUrl: "https://example.org", basePath: "/card/" };

  test("lists every page once, under the site's own address, with the dates that are known", () => {
    writeSitemap(folder, card, { ...settings, preview: false });
    writeRobots(folder, [], { ...settings, preview: false });
    const text = readFileSync(join(folder, "sitemap.xml"), "utf8");
    expect(grammarFaults(text)).toEqual([]);
    expect(grammarFaults(text.replace("2015-01-14", "14 January 2015"))).not.toEqual([]);
    expect(grammarFaults(text.replace("https://example.org", ""))).not.toEqual([]);
    const { urlset } = new XMLParser({ parseTagValue: false }).parse(text) as {
      urlset: { url: { loc: string; lastmod?: string }[] };
    };
    expect(urlset.url).toEqual([
      { loc: "https://example.org/card/", lastmod: "2015-01-14" },
      { loc: "https://example.org/card/privacy/" },
      { loc: "https://example.org/card/reports/2013-12/", lastmod: "2014-01-15" },
    ]);
    expect(readFileSync(join(folder, "robots.txt"), "utf8")).toContain(
      "Sitemap: https://example.org/card/sitemap.xml",
    );
  });

  test("of a preview is not made, and robots are asked to keep out", () => {
    rmSync(join(folder, "sitemap.xml"), { force: true });
    writeSitemap(folder, card, { ...settings, preview: true });
    writeRobots(folder, [], { ...settings, preview: true });
    expect(() => readFileSync(join(folder, "sitemap.xml"))).toThrow();
    expect(readFileSync(join(folder, "robots.txt"), "utf8")).toContain("Disallow: /\n");
  });
});
