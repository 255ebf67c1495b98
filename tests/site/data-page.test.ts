import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { readCsv } from "../public-data/read-csv.ts";
import { sites } from "./built-sites.ts";
import { filesOf, readPage } from "./pages.ts";

describe.each(sites)("the Data page of the $name", (site) => {
  const page = parse(readPage(site, "data/index.html"));
  const sections = page.querySelectorAll("main section").map((section) => ({
    files: section.querySelectorAll("li a").map((link) => link.getAttribute("href") ?? ""),
    columns: section.querySelectorAll(".columns-of dt").map((column) => column.text),
  }));
  const named = page
    .querySelectorAll("main a[href*='/data/']")
    .map((link) => link.getAttribute("href") ?? "");
  const published = filesOf(site).filter(
    (path) => path.startsWith("data/") && !path.endsWith(".html"),
  );

  test("names every file of dist/data once, and no file that is missing", () => {
    expect([...named].sort()).toEqual(published.map((path) => site.base + path));
    expect(published).toContain("data/overview.csv");
    expect(published.some((path) => path.startsWith("data/changes-"))).toBe(true);
  });

  test("explains the columns of every file, in their order", () => {
    for (const { files, columns } of sections) {
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
});
