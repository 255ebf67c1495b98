import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { easyReadPath, fullVersionPath } from "../../src/addresses/easy-read-paths.ts";
import { href } from "../../src/addresses/href.ts";
import { nameOf, pathTo, readPath } from "../../src/addresses/path-to.ts";
import { changesPath, milestonePath, reportPath } from "../../src/addresses/paths.ts";
import { PAGES, TEMPLATES, type PageName, type Parts } from "../../src/addresses/templates.ts";
import { EASY_READ_KINDS } from "../../src/domain/easy-read/page.ts";

/** Ids of content: words of small letters and digits, with single hyphens between them. */
const id = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+){0,3}$/);

/** Literal addresses that an id must not take: "/members/clinics/" is no briefing. */
const taken = new Set(Object.values<string>(PAGES).flatMap((template) => template.split("/")));

describe("the book of addresses", () => {
  test.each(Object.keys(PAGES) as PageName[])("reads back what it writes: %s", (name) => {
    const braces = [...PAGES[name].matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
    const parts = fc.record(Object.fromEntries(braces.map((one) => [one, id])));
    fc.assert(
      fc.property(parts, (given) => {
        fc.pre(Object.values(given).every((part) => !taken.has(part)));
        const path = pathTo(name, given as Parts<PageName> & Parts<typeof name>);
        expect(readPath(path)).toEqual({ name, parts: given });
        expect(readPath(`${path}#place`)?.name).toBe(name);
      }),
    );
  });

  test("has no address twice", () => {
    const templates = Object.values<string>(TEMPLATES);
    expect(new Set(templates).size).toBe(templates.length);
  });

  test.each([
    ["/members/clinics/", "clinics"],
    ["/members/3/", "briefing"],
    ["/reports/ratings-2014-06.csv", "ratings-file"],
    ["/indicators/school-meals.svg", "indicator-file"],
    ["/easy-read/booklet/", "easy-read-booklet"],
    ["/check-figures/content.json", "check-figures-content"],
    ["/members", null],
    ["/milestones/", "prose"],
    ["/a/b/c/", null],
  ])("knows what %s is", (path, name) => {
    expect(nameOf(path)).toBe(name);
  });
});

describe("addresses", () => {
  test("lead to places on a page", () => {
    expect(milestonePath("oral-health", "2014-06")).toBe("/milestones/oral-health/#report-2014-06");
    expect(changesPath("2013-12", "2014-06")).toBe("/members/changes/2013-12--2014-06/");
  });

  test("become links below the path that the site lives at", () => {
    expect(href(reportPath("2014-06"), "/")).toBe("/reports/2014-06/");
    expect(href(reportPath("2014-06"), "/council/card/")).toBe("/council/card/reports/2014-06/");
  });

  test("of Easy Read each have a page that says the same in full", () => {
    for (const kind of EASY_READ_KINDS) {
      const page = { kind, priority: kind === "priority" ? 2 : undefined };
      expect(readPath(easyReadPath(page))?.name, kind).toMatch(/^easy-read/);
      expect(readPath(fullVersionPath(page))?.name, kind).not.toMatch(/^easy-read/);
    }
  });
});
