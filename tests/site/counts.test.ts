import { join } from "node:path";
import { readdirSync, readFileSync } from "node:fs";
import { parse, type HTMLElement } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { sites, type BuiltSite } from "./built-sites.ts";
import { pagesOf, readPage } from "./pages.ts";

/** A count as a page prints it: its name, and the words with its number. */
interface Printed {
  page: string;
  name: string;
  words: string;
}

/** Words of a second language stand in an element of their own, where others stand beside them. */
const MARK =
  /<(?:a|b|small|span|td)\b[^>]*\bdata-count="([^"]+)"[^>]*>((?:[^<]|<\/?bdi\b[^>]*>)*)/g;

function printedOn(site: BuiltSite, page: string): Printed[] {
  return printedIn(readPage(site, page), page);
}

function printedIn(html: string, page: string): Printed[] {
  return [...html.matchAll(MARK)].map(({ 1: name = "", 2: words = "" }) => ({
    page,
    name,
    words: words.replaceAll(/<[^>]*>/g, ""),
  }));
}

/** The texts of the site’s feeds. */
function feedsOf(site: BuiltSite): string[] {
  const folder = join(site.dist, "feeds");
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
}

/** Numbers of people behind printed shares: "276 of 325" is a figure, no count of this site. */
function peopleOf(site: BuiltSite): (readonly [number, number])[] {
  const file = readFileSync(join(site.dist, "data/observations.json"), "utf8");
  const all = JSON.parse(file) as { numerator: number | null; denominator: number | null }[];
  return all.flatMap(({ numerator, denominator }) =>
    numerator === null || denominator === null ? [] : [[numerator, denominator] as const],
  );
}

interface Row {
  name: string;
  value: number;
  of: number | null;
  rule: string;
}

function published(site: BuiltSite): Map<string, Row> {
  const rows = JSON.parse(readFileSync(join(site.dist, "data/counts.json"), "utf8")) as Row[];
  return new Map(rows.map((row) => [row.name, row]));
}

const number = (shown: string): number => Number(shown.replaceAll(",", ""));

/** Whether the words of a mark say the number that the data has under its name, and the whole. */
function saysItsRow({ name, words }: Printed, rows: ReadonlyMap<string, Row>): boolean {
  const row = rows.get(name);
  if (!row) return false;
  // Easy Read: no thing is half done, so "11.5 of 52" is "11 or 12 of the 52".
  const half = /^(\d+) or (\d+) of the (\d+) things$/.exec(words)?.slice(1).map(Number);
  if (half) {
    const [least = 0, most = 0, all] = half;
    return least < row.value && row.value < most && all === row.of;
  }
  const said = (words.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map(number);
  // "The one indicator …" says its number in a word.
  if (said.length === 0) return row.value === 1;
  return said[0] === row.value && (said[1] === undefined || said[1] === row.of);
}

/**
 * "7 of 31", but not "quarter 2 of 2013/14", nor what one thing has of its own: "1 of 2
 * parts" of a rating, "11 of 15 printed symbols" of an indicator.
 */
const PART_OF =
  /\b\d[\d,.]* of (?:the |its |all )?\d[\d,]*(?:\.\d+)?\b(?!\/|\.\d| parts\b| printed symbols?\b)/g;

/** Printed words, tables of figures and editors’ notes have numbers of their own; a link’s name repeats. */
const NOT_COUNTS =
  "script, style, svg, .hidden, blockquote, .heard, .printed, .prose, .printed-as, .source, .note, .caveats, table, figure";

/** The text of a page’s main part without what is marked as a count. */
function withoutMarks(site: BuiltSite, page: string): string {
  const html = readPage(site, page);
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  return main.replaceAll(/<(a|b|small|span|td)\b[^>]*\bdata-count=[^>]*>[^<]*<\/\1>/g, "");
}

/** What a page says of how many of how many outside of any mark. */
function unmarked(site: BuiltSite, page: string): string[] {
  const html = withoutMarks(site, page);
  if (html.replaceAll(/<[^>]+>/g, " ").match(PART_OF) === null) return [];
  const root = parse(html);
  for (const other of root.querySelectorAll(NOT_COUNTS)) other.remove();
  return root.structuredText.replaceAll(/\s+/g, " ").match(PART_OF) ?? [];
}

/** Whether an element holds, is or stands in a link to the definition of a count. */
function leads(element: HTMLElement | null | undefined): boolean {
  if (!element) return false;
  const links = [element, ...element.querySelectorAll("a")];
  return links.some((one) => /#count(?:s$|-)/.test(one.getAttribute("href") ?? ""));
}

/** Where a reader of a count would look for what it counts, nearest first. */
function waysFrom(count: HTMLElement): (HTMLElement | null | undefined)[] {
  const row = count.closest("tr");
  const cell = count.closest("td");
  const column = row?.querySelectorAll("td, th").findIndex((one) => one === cell) ?? -1;
  return [
    count.closest("a"),
    row?.querySelector("th"),
    count.closest("table")?.querySelectorAll("thead th")[column],
    // What opens on request says how it is counted at its end.
    count.closest("details"),
  ];
}

/**
 * Counts of a page without a way to their definition. The page of the method is the definition. A
 * paper, and the pages in Easy Read, name it once for all of their counts.
 */
function withoutWay(site: BuiltSite, page: string): string[] {
  const html = readPage(site, page);
  if (!html.includes("data-count=")) return [];
  const root = parse(html).querySelector("main");
  if (page.endsWith("how-we-rate/counts/index.html") || root?.classList.contains("pack")) return [];
  if (/(?:^|\/)easy-read\//.test(page)) return [];
  return (root?.querySelectorAll("[data-count]") ?? [])
    .filter((count) => count.getAttribute("data-count") && !waysFrom(count).some(leads))
    .map((count) => `${page}: ${count.getAttribute("data-count") ?? ""} “${count.text}”`);
}

describe.each(sites)("the counts of the $name", (site) => {
  const rows = published(site);
  const all = pagesOf(site).flatMap((page) => printedOn(site, page));

  test("are printed on many pages", () => {
    expect(all.length).toBeGreaterThan(100);
    expect(new Set(all.map(({ page }) => page)).size).toBeGreaterThan(5);
  });

  test("say the number, and the whole, that stand under their name in the data", () => {
    expect(all.filter((one) => !saysItsRow(one, rows))).toEqual([]);
  });

  test("stand behind every “7 of 31” that the site says in its own words", () => {
    const people = new Set(
      peopleOf(site).map(
        ([part, all]) => `${part.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")}`,
      ),
    );
    const found = pagesOf(site).flatMap((page) =>
      unmarked(site, page)
        .filter((words) => !people.has(words))
        .map((words) => `${page}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  test("lead to their definition from every page, also from tiles, tables and headings", () => {
    expect(pagesOf(site).flatMap((page) => withoutWay(site, page))).toEqual([]);
  });

  test("are explained from a paper and in Easy Read by one link for all", () => {
    const pack = readPage(site, "members/pack/index.html");
    expect(pack).toMatch(/href="[^"]*\/how-we-rate\/#counts"/);
    const easy = pagesOf(site).filter((page) => /^easy-read\/priorities\//.test(page));
    for (const page of easy) expect(readPage(site, page)).toMatch(/href="[^"]*how-we-say\/"/);
  });

  test("are marked in feeds, with the same values", () => {
    const marks = feedsOf(site).flatMap((feed) => printedIn(feed, feed));
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((one) => !saysItsRow(one, rows))).toEqual([]);
  });

  test("lead to a definition that is there", () => {
    const method = readPage(site, "how-we-rate/counts/index.html");
    const before = readPage(site, "how-we-rate/index.html");
    const rules = new Set([...rows.values()].map(({ rule }) => rule.split("#")[1] ?? ""));
    for (const rule of rules) {
      expect(method).toContain(`id="${rule}"`);
      // Where it stood when all was on one page, a link leads on.
      expect(before).toContain(`id="${rule}"`);
    }
  });
});
