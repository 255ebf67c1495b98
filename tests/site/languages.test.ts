import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { ENGINE_LANGUAGE, LANGUAGES } from "../../src/domain/language.ts";
import { CATALOGUES } from "../../src/wording/catalogue/say.ts";
import { baseSite, otherBodySite } from "./built-sites.ts";
import { filesOf, languagePart, pagesOf, readPage, withoutLanguage } from "./pages.ts";

/** Pages without the frame of the site: files to be kept, and charts on other sites. */
const ALONE = /^(?:members\/pack|embed)\//;

describe.skipIf(baseSite)("a site in two languages", () => {
  const all = baseSite ? [] : pagesOf(otherBodySite);
  const own = all.filter((page) => languagePart(page) === "");
  const second = all.filter((page) => languagePart(page) === "cy");
  const framed = (pages: readonly string[]): string[] =>
    pages.filter((page) => !ALONE.test(withoutLanguage(page)));

  test("has every page in both", () => {
    expect(second.map(withoutLanguage).sort()).toEqual([...own].sort());
  });

  test("leads from every page to the same page in the other language", () => {
    const lost = framed(all).filter((page) => {
      const path = withoutLanguage(page).replace(/index\.html$/, "");
      const other = languagePart(page) === "" ? "cy" : ENGINE_LANGUAGE;
      const wanted = other === "cy" ? `/cy/${path}` : `/${path}`;
      const links = parse(readPage(otherBodySite, page)).querySelectorAll(".languages a");
      return !links.some(
        (link) =>
          link.getAttribute("href") === wanted &&
          link.getAttribute("lang") === other &&
          link.text.trim() === LANGUAGES[other].name,
      );
    });
    expect(lost).toEqual([]);
  });

  test("says on every page what language it is in, and what in it is not translated", () => {
    for (const page of framed(second)) {
      const root = parse(readPage(otherBodySite, page));
      expect(root.querySelector("html")?.getAttribute("lang"), page).toMatch(/^(?:cy|en-GB)$/);
      if (root.querySelector("html")?.getAttribute("lang") !== "cy") continue;
      expect(root.querySelector(".site-header")?.text, page).toContain(
        CATALOGUES.cy["draft-language"],
      );
      const marked = root.querySelector("main")?.getAttribute("lang") === ENGINE_LANGUAGE;
      expect(marked, page).toBe(root.querySelector(".not-translated") !== null);
    }
  });

  test("shows a translated page in its language, with what is left in English marked", () => {
    const root = parse(readPage(otherBodySite, "cy/about/index.html"));
    expect(root.querySelector("h1")?.text).toBe("Am y wefan hon");
    expect(root.querySelector("main")?.getAttribute("lang")).toBeUndefined();
    expect(root.querySelector("main .facts")?.getAttribute("lang")).toBe(ENGINE_LANGUAGE);
  });

  test("has the headings of the catalogue in its language on pages that are not translated", () => {
    const root = parse(readPage(otherBodySite, "cy/milestones/crossings/index.html"));
    const heading = root.querySelector("main h2#history");
    expect(heading?.text).toBe(CATALOGUES.cy["each-report"]);
    expect(heading?.getAttribute("lang")).toBe("cy");
    const [home] = root.querySelectorAll(".crumbs li");
    expect([home?.text.trim(), home?.getAttribute("lang")]).toEqual([CATALOGUES.cy.home, "cy"]);
    const own = parse(readPage(otherBodySite, "milestones/crossings/index.html"));
    expect(own.querySelector("main [lang]")).toBeNull();
  });

  test("says a priority and an indicator in its language as far as they are translated", () => {
    const h1 = (page: string) => parse(readPage(otherBodySite, page)).querySelector("h1");
    expect(h1("cy/indicators/children-who-walk-to-school/index.html")?.outerHTML).toBe(
      '<h1 class="long" lang="cy">Plant sy’n cerdded i’r ysgol</h1>',
    );
    expect(h1("cy/priorities/1/index.html")?.innerHTML).toContain(
      '<bdi lang="cy">Byddwn yn gwneud strydoedd yn ddiogel i gerdded</bdi>',
    );
    expect(h1("cy/priorities/4/index.html")?.text).toContain("We will bring neighbours together");
  });

  test("says verdicts in its language, and marks them", () => {
    const page = "cy/indicators/children-who-walk-to-school/index.html";
    const strip = parse(readPage(otherBodySite, page)).querySelectorAll(".strip dt, .strip dd");
    expect(strip.length).toBeGreaterThan(4);
    expect(
      strip.map(
        (one) => one.getAttribute("lang") ?? one.querySelector("[lang]")?.getAttribute("lang"),
      ),
    ).toEqual(strip.map(() => "cy"));
  });

  test("shows nobody the signs by which it is marked", () => {
    const signs = /[\uE000-\uE002]/;
    expect(all.filter((page) => signs.test(readPage(otherBodySite, page)))).toEqual([]);
  });

  test("has a search of its own in each", () => {
    const files = filesOf(otherBodySite);
    for (const folder of ["", "cy/"]) {
      expect(files).toContain(`${folder}search/start.json`);
      expect(files.some((file) => file.startsWith(`${folder}pagefind/`))).toBe(true);
    }
  });
});
