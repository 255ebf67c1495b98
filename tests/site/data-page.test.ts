import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { readCsv } from "../public-data/read-csv.ts";
import { sites } from "./built-sites.ts";
import { filesOf, pagesOf, readPage } from "./pages.ts";

/** A row of printed figures: what a reader needs to find the words, and to see that they are the same. */
interface Printed {
  indicator: string;
  period: string | null;
  printed: string | null;
  report: string;
  place: string;
  quotation: string;
  page: string;
  hash: string;
}

/** The hash as the Data page explains it. */
function hashOf({ indicator, period, printed, report, place, quotation }: Printed): string {
  const values = [indicator, period ?? "", printed ?? "", report, place, quotation];
  return createHash("sha256").update(values.join("\n")).digest("hex");
}

describe.each(sites)("the Data page of the $name", (site) => {
  const page = parse(readPage(site, "data/index.html"));
  const columnsOf = (path: string): string[] =>
    parse(readPage(site, `${path.slice(site.base.length)}index.html`))
      .querySelectorAll(".columns-of dt")
      .map((column) => column.text);
  const tables = page.querySelectorAll(".chapters li").map((table) => ({
    files: table.querySelectorAll("p a").map((link) => link.getAttribute("href") ?? ""),
    columns: columnsOf(table.querySelector("a")?.getAttribute("href") ?? ""),
  }));
  const named = page
    .querySelectorAll("main a[href*='/data/']")
    .map((link) => link.getAttribute("href") ?? "")
    .filter((path) => !path.endsWith("/"));
  const published = filesOf(site).filter(
    (path) => path.startsWith("data/") && !path.endsWith(".html"),
  );

  test("names every file of dist/data once, and no file that is missing", () => {
    expect([...named].sort()).toEqual(published.map((path) => site.base + path));
    expect(published).toContain("data/overview.csv");
    const reports = pagesOf(site).filter((path) => /^reports\/[^/]+\/index\.html$/.test(path));
    const changes = published.some((path) => path.startsWith("data/changes-"));
    expect(changes).toBe(reports.length > 1);
  });

  test("explains the columns of every file, in their order", () => {
    expect(tables.length).toBeGreaterThan(5);
    for (const { files, columns } of tables) {
      for (const file of files.filter((name) => !name.endsWith(".schema.json"))) {
        const text = readPage(site, file.slice(site.base.length));
        // In CSV, a column with named parts is several: "source.document" belongs to "source".
        const keys = file.endsWith(".csv")
          ? [[...new Set(readCsv(text)[0]?.map((name) => name.split(".")[0]))]]
          : (JSON.parse(text) as object[]).slice(0, 1).map((row) => Object.keys(row));
        for (const found of keys) expect(found, file).toEqual(columns);
      }
    }
  });

  test("leads from each printed figure in one step to the words that print it", () => {
    const tables = ["observations", "indicator-targets", "indicator-comparators", "area-figures"];
    const rows = tables
      .filter((name) => published.includes(`data/${name}.json`))
      .flatMap((name) => JSON.parse(readPage(site, `data/${name}.json`)) as Printed[])
      .filter(({ quotation }) => quotation !== null);
    const pages = new Map<string, ReturnType<typeof parse>>();
    const wordsAt = (address: string): string => {
      const [path = "", anchor = ""] = address.split("#");
      const html = pages.get(path) ?? parse(readPage(site, `${path}index.html`));
      pages.set(path, html);
      return html.getElementById(anchor)?.text.replace(/\s+/g, " ") ?? "";
    };
    const lost = rows.filter((row) => {
      const found = wordsAt(row.page).includes(row.quotation.replace(/\s+/g, " ").trim());
      return !found || row.hash !== hashOf(row);
    });
    expect(lost).toEqual([]);
    expect(rows.every(({ place }) => place.length > 0)).toBe(true);
    // A plan may have no figures at all.
    expect(rows.length > 0).toBe(existsSync(join(site.contentDir, "indicators")));
  });
});
