import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { realSite } from "./built-sites.ts";
import { headFaults } from "./head-rules.ts";
import { afterTheEnd, codeFaults, silentPictures, withoutCaption } from "./html-rules.ts";
import { lostPlaces } from "./link-rules.ts";
import { BUDGETS, overBudget, sizeOf } from "./page-budgets.ts";
import { pagesOf, readPage } from "./pages.ts";

/** A page with a chart, as it was built. */
const page = pagesOf(realSite).find((one) => /^indicators\/[a-z]/.test(one) && hasChart(one)) ?? "";

function hasChart(one: string): boolean {
  return readPage(realSite, one).includes('role="img"');
}

const html = readPage(realSite, page);

/** The page with a fault put into it. */
function seeded(from: string | RegExp, to: string): string {
  const worse = html.replace(from, to);
  expect(worse).not.toBe(html);
  return worse;
}

describe("a fault that is put into a built page is found:", () => {
  test("a chart that says nothing", () => {
    expect(silentPictures(parse(html))).toEqual([]);
    const silent = seeded(/role="img" aria-label(?:ledby)?="[^"]*"/, 'role="img"');
    expect(silentPictures(parse(silent))).toHaveLength(1);
  });

  test("code that is not valid, with the line that it comes from", async () => {
    const name = "indicators/neet-16-to-18/index.html";
    const worse = readPage(realSite, name).replace(/<h1[^>]*>/, '<h1 id="main">');
    const told = (await codeFaults(worse, name, realSite.contentDir)).join("\n");
    expect(told).toMatch(/\(content\/indicators\/neet-16-to-18\.json:\d+/);
  });

  test("a table without a caption", () => {
    expect(withoutCaption(parse(html))).toEqual([]);
    const nameless = seeded(/<caption.*?<\/caption>/s, "");
    expect(withoutCaption(parse(nameless))).toHaveLength(1);
  });

  test("a link to a place that is not there", () => {
    const pages = (text: string) => new Map([["/page/", parse(text)]]);
    const link = '<a href="#place">Place</a>';
    expect(lostPlaces(pages(`<h2 id="place">Place</h2>${link}`))).toEqual([]);
    expect(lostPlaces(pages(`<h2 id="other">Place</h2>${link}`))).toHaveLength(1);
  });

  test.each([
    ["an address", /<link rel="canonical"[^>]*>/, "no one address"],
    ["an address that is its own", /(rel="canonical" href="[^"]*\/)[^/"]+\/(?=")/, "is not there"],
    ["a sentence that says what it is", /(name="description"[^>]*content=")[^"]*/, "description"],
    ["a picture that is there", /(og:image" content="[^"]*)\.png/, "no picture"],
    ["what search engines for data ask for", '"Dataset"', "not described as Dataset"],
    ["the way to it", /<script type="application\/ld\+json">.*?<\/script>/, "BreadcrumbList"],
  ])("a page without %s", (_, part, told) => {
    expect(headFaults(realSite, page, html)).toEqual([]);
    expect(headFaults(realSite, page, seeded(part, "$1x/")).join()).toContain(told);
  });

  test("a script after the end of the page", () => {
    expect(afterTheEnd(html)).toBe("");
    expect(afterTheEnd(`${html}<script src="/a.js"></script>`)).toContain("<script");
  });

  test.each(["bytes", "elements", "words"] as const)("a page with too many %s", (measure) => {
    const budget = BUDGETS.find(({ pages }) => pages.test(page));
    if (!budget) throw new Error(`${page} has no budget.`);
    expect(overBudget(sizeOf(html), budget)).toEqual([]);
    // Words that no packer makes much smaller, each in an element of its own.
    const many = Array.from(
      { length: budget.words * 2 },
      (_, at) => `<b>${(at * 7919) % 99991}</b> `,
    );
    const larger = seeded("</main>", `<p>${many.join("")}</p></main>`);
    expect(overBudget(sizeOf(larger), budget).join()).toContain(measure);
  });
});
