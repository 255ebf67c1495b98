import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { realSite } from "./built-sites.ts";
import { pagesToTry, readPage, weigh } from "./pages.ts";

/** Bytes of the first round trip of a new connection; what fits in it paints at once. */
const FIRST_ROUND_TRIP = 14_600;
const PRIORITY = 25_000;

const pages = pagesToTry(realSite);
const small = pages.filter((page) => page === "index.html" || page.startsWith("milestones/"));
const priorities = pages.filter((page) => /^priorities\/\d+\//.test(page));

describe("bytes until a page can be read", () => {
  test.each(small)("%s fits in the first round trip", (page) => {
    expect(weigh(readPage(realSite, page), FIRST_ROUND_TRIP)).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
  });

  test.each(priorities)("%s stays within its budget", (page) => {
    expect(weigh(readPage(realSite, page), PRIORITY)).toBeLessThanOrEqual(PRIORITY);
  });

  test.each(pages)("%s needs no second request for its styles", (page) => {
    const root = parse(readPage(realSite, page));
    expect(root.querySelectorAll("link[rel=stylesheet]").map(String)).toEqual([]);
  });
});
