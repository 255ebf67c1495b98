import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { FIRST_MARK, unpackStarts, type FirstPart } from "../../src/search/first-part.ts";
import { firstResult } from "../../src/search/first-result.ts";
import { readFragments } from "../../src/search-index/fragments.ts";
import { realSite } from "./built-sites.ts";
import { wholeSearch } from "./whole-search.ts";

/** Compressed bytes of everything that comes before the first result, at most. */
const BEFORE_FIRST = 60_000;

/** Compressed bytes of one file of first results, and of all. */
const PART = 6_000;
const ALL_PARTS = 180_000;

const first = join(realSite.dist, "pagefind", "first");
const files = readdirSync(first);

function packed(path: string): number {
  return brotliCompressSync(readFileSync(path)).length;
}

function read(path: string): string {
  return readFileSync(join(realSite.dist, path), "utf8");
}

describe("bytes until the first result of a search", () => {
  const parts = files.map((name) => packed(join(first, name)));

  test.each(["search", "easy-read/search"])("are few on /%s/", (page) => {
    const scripts = JSON.parse(read(`${page}/start.json`)) as readonly string[];
    expect(scripts.filter((path) => !path.endsWith(".js"))).toEqual([]);
    const own = [`${page}/index.html`, ...scripts.map((path) => path.slice(realSite.base.length))];
    const sizes = own.map((path) => packed(join(realSite.dist, path)));
    // A query of three words that stand in the three largest files.
    const largest = parts.toSorted((a, b) => b - a).slice(0, 3);
    const sum = [...sizes, ...largest].reduce((all, one) => all + one, 0);
    expect(sum).toBeLessThanOrEqual(BEFORE_FIRST);
  });

  test("are few in each file of first results, and in all of them", () => {
    expect(Math.max(...parts)).toBeLessThanOrEqual(PART);
    expect(parts.reduce((all, one) => all + one, 0)).toBeLessThanOrEqual(ALL_PARTS);
  });
});

describe("the first results of the real plan", () => {
  const mark = new RegExp(`<meta name="?${FIRST_MARK}"? content="([^"]*)"`);
  const [, content = ""] = mark.exec(read("search/index.html")) ?? [];
  const starts = unpackStarts(content.split(" ").slice(2).join(" ").replaceAll("&amp;", "&"));
  const parts = starts.map(
    (_, part) => JSON.parse(readFileSync(join(first, `${part}.json`), "utf8")) as FirstPart,
  );
  const load = (part: number): Promise<FirstPart> => {
    const found = parts[part];
    return found ? Promise.resolve(found) : Promise.reject(new Error(`There is no part ${part}.`));
  };

  test("are as many files as the page names", () => {
    expect(files).toHaveLength(starts.length);
  });

  test("show no page by another name than the one that was typed, and nearly all by their own", async () => {
    const pages = readFragments(join(realSite.dist, "pagefind"));
    const asked = await Promise.all(
      pages.map(async ({ url, meta }) => {
        const { title = "", kind } = meta;
        const world = kind === "easy-read" ? "easy-read" : "standard";
        return { url, title, found: await firstResult(title, world, starts, load) };
      }),
    );
    const answered = asked.filter(({ found }) => found !== null);
    expect(answered.filter(({ title, found }) => found?.page.title !== title)).toEqual([]);
    expect(answered.length / asked.length).toBeGreaterThan(0.95);
  });

  /** What people type, in their own words and spelling. */
  const typed = ["questions", "questions-held-out", "spellings"].flatMap((name) => {
    const list = JSON.parse(readFileSync(`tests/search/${name}.json`, "utf8")) as readonly {
      question?: string;
      typed?: string;
    }[];
    return list.flatMap(({ question, typed: own }) => question ?? own ?? []);
  });

  test.each([
    ["standard", 0.8],
    ["easy-read", 0.75],
  ] as const)(
    "are those of the whole search in %s, or are left to it",
    async (world, least) => {
      const wrong: string[] = [];
      let answered = 0;
      for (const query of typed) {
        const found = await firstResult(query, world, starts, load);
        if (!found) continue;
        answered++;
        const { first: url, ...said } = await wholeSearch(realSite.dist, query, world);
        const { page, ...saidFirst } = found;
        if (page.url !== url) wrong.push(`${query}: ${page.url}, not ${url}`);
        expect(saidFirst, query).toEqual(said);
      }
      expect(wrong).toEqual([]);
      expect(answered / typed.length).toBeGreaterThan(least);
    },
    180_000,
  );

  test("lead to pages that are there", () => {
    const urls = parts.flatMap(({ pages }) => pages.map(([, url]) => url.split("#")[0] ?? ""));
    const lost = [...new Set(urls)].filter(
      (url) => !existsSync(join(realSite.dist, url, "index.html")),
    );
    expect(lost).toEqual([]);
  });
});
