import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { sites, type BuiltSite } from "./built-sites.ts";
import { pagesOf, readPage } from "./pages.ts";

/** What a hidden figure could contradict, or what would help to guess it. */
const TELLING =
  /\b(?:lowest|highest|between [\d£]|better than|worse than|improving|improved|worsening|worsened|higher than|lower than|rose|fell|rising|falling)\b/i;

/** Printed words stand as printed; a link to another indicator speaks of that one. */
const NOT_OURS = "script, style, blockquote, .printed, .printed-as, .source, nav, section.related";

interface Row {
  id: string;
  name: string;
  directionOfTravel: string;
  reportedDirection: string | null;
}

function dataOf<T>(site: BuiltSite, name: string): T[] {
  return JSON.parse(readFileSync(join(site.dist, `data/${name}.json`), "utf8")) as T[];
}

/** Indicators of which a figure is withheld. */
function withheldIn(site: BuiltSite): Row[] {
  const rows = dataOf<{ indicator: string; reason: string | null }>(site, "observations");
  const ids = new Set(
    rows.filter((one) => one.reason === "suppressed").map((one) => one.indicator),
  );
  return dataOf<Row>(site, "indicators").filter(({ id }) => ids.has(id));
}

/** The site’s own words of a page, without printed ones. */
function ownWords(html: string): string {
  const root = parse(html);
  for (const other of root.querySelectorAll(NOT_OURS)) other.remove();
  return (root.querySelector("main") ?? root).structuredText;
}

/** Every text of the site that speaks of one indicator alone: its page, what others embed, its drawings. */
function textsOf(site: BuiltSite, id: string): [place: string, text: string][] {
  const there = (path: string): boolean => existsSync(join(site.dist, path));
  const pages = [`indicators/${id}/index.html`, `embed/indicators/${id}/index.html`].filter(there);
  const head = pages.map((page): [string, string] => [
    `${page} (head)`,
    [...readPage(site, page).matchAll(/<meta [^>]*content="([^"]*)"/g)]
      .map(([, text]) => text)
      .join(" "),
  ]);
  const drawings = [`indicators/${id}.svg`, `indicators/${id}.json`].filter(there);
  return [
    ...pages.map((page): [string, string] => [page, ownWords(readPage(site, page))]),
    ...head,
    ...drawings.map((path): [string, string] => [path, readPage(site, path)]),
  ];
}

describe.each(sites)("while a figure of the $name is withheld", (site) => {
  const withheld = withheldIn(site);

  test("its own pages, cards and drawings say nothing that it could contradict", () => {
    const told = withheld.flatMap(({ id }) =>
      textsOf(site, id).flatMap(([place, text]) => {
        const found = TELLING.exec(text)?.[0];
        return found === undefined ? [] : [`${id}, ${place}: ${found}`];
      }),
    );
    expect(told).toEqual([]);
  });

  test("no list and no data of the site judges its direction", () => {
    for (const { directionOfTravel, reportedDirection } of withheld) {
      expect([directionOfTravel, reportedDirection]).toEqual(["not-known", null]);
    }
    const lists = [
      "members/improved/index.html",
      "indicators/status/improving/index.html",
      "indicators/status/worsening/index.html",
    ];
    const there = lists.filter((page) => existsSync(join(site.dist, page)));
    for (const page of there) {
      for (const { id } of withheld)
        expect(readPage(site, page)).not.toContain(`indicators/${id}/`);
    }
  });

  test("no feed, no list and no page in Easy Read sets it beside another", () => {
    const feeds = readdirSync(join(site.dist, "feeds")).map((name) =>
      join(site.dist, "feeds", name),
    );
    const easy = pagesOf(site).filter((page) => page.startsWith("easy-read/"));
    const texts = [
      ...feeds.map((path) => readFileSync(path, "utf8").replaceAll(/<[^>]+>|&lt;[^&]*&gt;/g, "\n")),
      ...easy.map((page) => ownWords(readPage(site, page))),
      ...pagesOf(site)
        .filter((page) => /^(?:index|members\/|indicators\/(?:index|priority|status))/.test(page))
        .map((page) => ownWords(readPage(site, page))),
    ];
    const lines = texts.flatMap((text) => text.split("\n"));
    const told = lines.filter(
      (line) => TELLING.test(line) && withheld.some(({ name }) => line.includes(name)),
    );
    expect(told).toEqual([]);
  });
});

test("some figure of a built site is withheld: the tests have something to look at", () => {
  expect(sites.flatMap(withheldIn).length).toBeGreaterThan(1);
});
