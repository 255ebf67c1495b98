import { parse, type HTMLElement } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { sites, type BuiltSite } from "./built-sites.ts";
import { lostPlaces, targets } from "./link-rules.ts";
import { addressOf, filesOf, languagePart, pagesOf, readPage } from "./pages.ts";

const VAGUE = /^(?:click here|here|link|more|read more|see more|this|this page)$/i;

/** What a link is called: its words, its label, or what its picture says. */
function nameOf(link: HTMLElement): string {
  const picture = link.querySelector("img")?.getAttribute("alt");
  return link.text.trim() || (link.getAttribute("aria-label") ?? picture ?? "");
}

function read(site: BuiltSite) {
  return new Map(
    pagesOf(site).map((page) => [addressOf(site, page), parse(readPage(site, page))] as const),
  );
}

describe.each(sites)("links of the $name", (site) => {
  const pages = read(site);
  const files = new Set(filesOf(site).map((path) => site.base + path));

  test("every link on the site leads to a file that is there", () => {
    const broken = targets(pages).filter(({ path }) => !pages.has(path) && !files.has(path));
    expect(broken).toEqual([]);
  });

  test("every link to a place within a page finds that place", () => {
    expect(lostPlaces(pages)).toEqual([]);
  });

  test("every page can be reached from the home page", () => {
    const next = Map.groupBy(targets(pages), (target) => target.from);
    const seen = new Set([site.base]);
    for (const address of seen) {
      for (const { path } of next.get(address) ?? []) if (pages.has(path)) seen.add(path);
    }
    // The rooms of components are for who makes the site, who knows their address.
    const lost = [...pages.keys()].filter((one) => !seen.has(one) && !one.includes("/style/"));
    const languages = new Set(pagesOf(site).map(languagePart));
    const notFound = [...languages].map((code) => `${site.base}${code && `${code}/`}404.html`);
    expect(lost.sort()).toEqual(notFound.sort());
  });

  test("no link has a name that says nothing", () => {
    const vague = [...pages].flatMap(([address, root]) =>
      root
        .querySelectorAll("a")
        .map((link) => nameOf(link))
        .filter((name) => name === "" || VAGUE.test(name))
        .map((name) => `${address}: "${name}"`),
    );
    expect(vague).toEqual([]);
  });

  test("every page has its own title and description", () => {
    const titles = [...pages].map(([, root]) => root.querySelector("title")?.text ?? "");
    const descriptions = [...pages].map(
      ([, root]) => root.querySelector("meta[name=description]")?.getAttribute("content") ?? "",
    );
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    expect(descriptions.filter((text) => text.trim() === "")).toEqual([]);
  });
});
