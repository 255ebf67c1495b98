import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readSettings } from "../../src/load/settings.ts";
import { editLinks, uploadAddress } from "../../src/views/edit-link.ts";
import { editPlaces } from "../../src/views/edit-places.ts";
import { cardOf, REAL } from "../content/plans.ts";

const folder = resolve("content");
const card = cardOf(REAL);
const { content } = card;
const pages = ["about", "accessibility", "how-we-rate", "privacy"];

const paths = [
  "/",
  "/priorities/",
  "/reports/",
  "/glossary/",
  "/corrections/",
  "/data/",
  "/easy-read/",
  "/easy-read/booklet/",
  "/easy-read/priorities/1/",
  "/members/",
  "/members/1/",
  "/members/clinics/",
  "/archive/",
  "/indicators/",
  ...pages.map((page) => `/${page}/`),
  ...content.priorities.map(({ number }) => `/priorities/${number}/`),
  ...content.reports.map(({ id }) => `/reports/${id}/`),
  ...content.milestones.map(({ id }) => `/milestones/${id}/`),
  ...content.indicators.map(({ id }) => `/indicators/${id}/`),
  ...[...content.indicatorReports, ...content.improvementPlans].map(({ id }) => `/archive/${id}/`),
];

describe("the content behind a page", () => {
  test("is named for every kind of page, and is there", () => {
    for (const path of paths) {
      const places = editPlaces(card, path);
      expect(places, path).not.toEqual([]);
      // Corrections start when the first one is written.
      const missing = places.filter(
        ({ place }) => place !== "corrections/" && !existsSync(join(folder, place)),
      );
      expect(missing, path).toEqual([]);
    }
  });

  test.each(["/404.html", "/search/", "/reading-settings/"])("is none for %s", (path) => {
    expect(editPlaces(card, path)).toEqual([]);
  });

  test("of a milestone is its latest update first", () => {
    const [first, ...more] = editPlaces(card, "/milestones/childhood-vaccination/");
    expect(first).toEqual({
      text: "what the June 2014 report says",
      place: "updates/2014-06/childhood-vaccination.md",
    });
    expect(more.at(-1)?.place).toBe("milestones/1/childhood-vaccination.md");
  });
});

describe("where a page is edited", () => {
  const update = { text: "June", place: "updates/2014-06/childhood-vaccination.md" };
  const figures = { text: "Figures", place: "indicators/school-meals.json" };
  const glossary = { text: "Glossary", place: "glossary/" };
  const editUrl = "https://github.com/owner/name/edit/main/content";

  const addresses = (formEditor: string | undefined, url: string | undefined): string[] =>
    editLinks([update, figures, glossary], { editUrl: url, formEditor }).map(({ href }) => href);

  test("nowhere, unless a way to edit is set up", () => {
    expect(addresses(undefined, undefined)).toEqual([]);
  });

  test("GitHub's own editor, and its folders", () => {
    expect(addresses(undefined, editUrl)).toEqual([
      `${editUrl}/updates/2014-06/childhood-vaccination.md`,
      `${editUrl}/indicators/school-meals.json`,
      "https://github.com/owner/name/tree/main/content/glossary",
    ]);
  });

  test("the form editor", () => {
    expect(addresses("/card/admin/", editUrl)).toEqual([
      "/card/admin/#/collections/update/entries/2014-06/childhood-vaccination",
      "/card/admin/#/collections/indicator/entries/school-meals",
      "/card/admin/#/collections/glossary",
    ]);
  });
});

describe("a filled workbook", () => {
  test("is uploaded on GitHub, where content is edited there", () => {
    expect(uploadAddress("https://github.com/owner/name/edit/main/content")).toBe(
      "https://github.com/owner/name/upload/main/content/uploads",
    );
    expect(uploadAddress("https://git.example.org/content")).toBeUndefined();
    expect(uploadAddress(undefined)).toBeUndefined();
  });
});

describe("settings", () => {
  test("a repository is enough", () => {
    const { editor, editUrl } = readSettings({ EDITOR_REPOSITORY: "owner/name" });
    expect(editor).toEqual({ repository: "owner/name", signInUrl: undefined });
    expect(editUrl).toBe("https://github.com/owner/name/edit/main/content");
  });

  test.each([
    { EDITOR_REPOSITORY: "https://github.com/owner/name" },
    { EDIT_URL: "javascript:alert(1)" },
    { EDITOR_REPOSITORY: "owner/name", EDITOR_BASE_URL: "http://sign-in.example.org" },
  ])("%o is refused", (env) => {
    expect(() => readSettings(env)).toThrow(/Write/);
  });
});
