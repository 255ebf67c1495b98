import { join } from "node:path";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sites, type BuiltSite } from "./built-sites.ts";
import { pagesOf, readPage } from "./pages.ts";

/** A count as a page prints it: its name, its number, the whole, and the words around the number. */
interface Printed {
  page: string;
  name: string;
  value: string;
  of: string | null;
  words: string;
}

const MARK = /<(?:a|span)\b[^>]*\bdata-count="([^"]+)"[^>]*>([^<]*)/g;

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

function printedOn(site: BuiltSite, page: string): Printed[] {
  return [...readPage(site, page).matchAll(MARK)].map(
    ({ 0: tag, 1: name = "", 2: words = "" }) => ({
      page,
      name,
      value: attribute(tag, "data-value") ?? "",
      of: attribute(tag, "data-of"),
      words,
    }),
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

describe.each(sites)("the counts of the $name", (site) => {
  const rows = published(site);
  const all = pagesOf(site).flatMap((page) => printedOn(site, page));

  test("are printed on many pages", () => {
    expect(all.length).toBeGreaterThan(100);
    expect(new Set(all.map(({ page }) => page)).size).toBeGreaterThan(5);
  });

  test("have one value for each name, the one in the data", () => {
    const wrong = all.filter(({ name, value, of }) => {
      const row = rows.get(name);
      return row?.value !== number(value) || (of !== null && row.of !== number(of));
    });
    expect(wrong).toEqual([]);
  });

  test("say the number that their mark says", () => {
    const wrong = all.filter(({ value, words, of }) => {
      const said: readonly string[] = words.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
      // "The one indicator …" says its number in a word.
      if (said.length === 0) return value !== "1";
      return said[0] !== value || (said[1] !== undefined && said[1] !== of);
    });
    expect(wrong).toEqual([]);
  });

  test("lead to a definition that is there", () => {
    const method = readPage(site, "how-we-rate/index.html");
    const rules = new Set([...rows.values()].map(({ rule }) => rule.split("#")[1] ?? ""));
    for (const rule of rules) expect(method).toContain(`id="${rule}"`);
  });
});
