import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { changesAgain, publishedChanges } from "../members/changes-again.ts";
import { exceptionsAgain } from "../members/exceptions-again.ts";
import { reportIds, text, type PublishedData, type Row } from "../members/tables.ts";
import { sites, type BuiltSite } from "./built-sites.ts";
import { readPage } from "./pages.ts";

function dataOf(site: BuiltSite): PublishedData {
  const plan = JSON.parse(readFileSync(join(site.contentDir, "plan.json"), "utf8")) as {
    today: string;
  };
  return {
    today: plan.today,
    read: (name) =>
      JSON.parse(readFileSync(join(site.dist, "data", `${name}.json`), "utf8")) as Row[],
  };
}

/** What a page says in its main part, with single spaces. */
function said(site: BuiltSite, path: string): string {
  const html = parse(readPage(site, path));
  return (html.querySelector("main")?.textContent ?? "").replace(/\s+/g, " ");
}

const squeeze = (value: string): string => value.replace(/\s+/g, "");

describe.each(sites)("members’ pages of the $name", (site) => {
  const data = dataOf(site);

  test("exceptions in dist/data come out of the other tables, and the page shows each", () => {
    const rows = data.read("exceptions");
    const again = exceptionsAgain(data);
    expect(
      new Set(rows.map(({ kind, subject, since }) => [kind, subject, since].join("|"))),
    ).toEqual(new Set(again.map(({ kind, subject, since }) => [kind, subject, since].join("|"))));
    const page = squeeze(said(site, "members/off-track/index.html"));
    for (const row of rows)
      expect(page, text(row, "reason")).toContain(squeeze(text(row, "reason")));
    const html = parse(readPage(site, "members/off-track/index.html"));
    const kinds = [...new Set(rows.map((row) => text(row, "kind")))];
    const lines = kinds.flatMap((kind) => html.querySelectorAll(`ul.lines.${kind} > li`));
    expect(lines.length).toBe(rows.length);
  });

  test("the page of questions shows each question of dist/data, and no other", () => {
    const rows = data.read("questions");
    const html = parse(readPage(site, "members/questions/index.html"));
    const asked = html.querySelectorAll("main section ul > li").map((line) => {
      for (const other of line.querySelectorAll("small, .source")) other.remove();
      return squeeze(line.text + (line.parentNode?.previousElementSibling?.text ?? ""));
    });
    expect(asked.length).toBe(rows.length);
    // The editors' questions are in the data without what raises them.
    const lost = rows
      .map((row) => squeeze(text(row, "question")))
      .filter((question) => !asked.some((one) => one.endsWith(question)));
    expect(lost).toEqual([]);
  });

  test("the page of questions asks each question of a priority once", () => {
    const html = parse(readPage(site, "members/questions/index.html"));
    for (const section of html.querySelectorAll("main section")) {
      const asks = section.querySelectorAll("h3").map(({ text: ask }) => ask);
      expect(new Set(asks).size).toBe(asks.length);
    }
  });

  test("changes in dist/data come out of the other tables, and each pair’s page counts the same", () => {
    const ids = [...reportIds(data)].sort();
    for (const [at, to] of ids.entries()) {
      for (const from of ids.slice(Math.max(0, at - 2), at)) {
        const rows = data.read(`changes-${from}--${to}`);
        expect(publishedChanges(rows)).toEqual(changesAgain(data, from, to));
        const html = parse(readPage(site, `members/changes/${from}--${to}/index.html`));
        const lines = html.querySelectorAll("main ul.lines > li").length;
        const still = html.querySelectorAll('section[aria-labelledby="still"] li').length;
        const listed = rows.filter((row) => row["kind"] !== "rating-total").length;
        expect(lines - still, `${from} to ${to}`).toBe(listed);
      }
    }
  });

  test("every page says who to quote and can be sent on without a script", () => {
    for (const path of [
      "index.html",
      "questions/index.html",
      "clinics/index.html",
      "1/index.html",
    ]) {
      const html = parse(readPage(site, `members/${path}`));
      const mail = html.querySelector('a[href^="mailto:"]')?.getAttribute("href") ?? "";
      const address = html.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "-";
      expect(decodeURIComponent(mail)).toContain(address);
      expect(html.querySelector(".cite")?.textContent).toContain(address);
    }
  });

  test("the committee pack needs no other file", () => {
    const html = parse(readPage(site, "members/pack/index.html"));
    const loads = html.querySelectorAll('script, img, iframe, link[rel="stylesheet"], [src]');
    expect(loads.map(String)).toEqual([]);
    // Without an icon of its own, a browser asks for one that is not there.
    const icon = html.querySelector('link[rel="icon"]')?.getAttribute("href");
    expect(icon).toBe("data:,");
    const links = html.querySelectorAll("a").map((link) => link.getAttribute("href") ?? "");
    for (const link of links) expect(link).toMatch(/^(?:#|https?:)/);
    for (const link of links.filter((one) => one.startsWith("#")))
      expect(html.querySelector(link), link).not.toBeNull();
    const numbers = html.querySelectorAll(".no").map(({ textContent }) => textContent);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
