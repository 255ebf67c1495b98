import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FILES, FOLDERS, PAGES } from "../../src/addresses/templates.ts";
import { filesBelow } from "./source-files.ts";

/** The first folders of the site: "priorities", "members", … and its files at the top. */
const firsts = [PAGES, FILES, FOLDERS]
  .flatMap((templates) => Object.values<string>(templates))
  .flatMap((template) => template.split("/")[1] ?? [])
  .filter((first) => first !== "" && !first.includes("{"))
  .concat("about", "accessibility", "how-we-rate", "privacy");
const names = [...new Set(firsts)].map((first) => first.replaceAll(".", String.raw`\.`)).join("|");

/** Code without comments and without its import lines, which name files. */
function withoutNames(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(?<=^|\s)\/\/.*$/gm, "")
    .replace(/\bfrom\s+"[^"]+"/g, "")
    .replace(/\bimport\s*\(?"[^"]+"\)?/g, "");
}

/** What looks like an address of the site: "/members/", `/data/${name}`, /^\/reports\//, href("/"). */
const ADDRESS = new RegExp(
  String.raw`(?<=["'\x60(^]|\\)\/(?:(?:${names})\\?(?:[/"'\x60#]|$)|\$\{[^}]+\}\/["'\x60])|(?:href\(|path[=:] ?\{?)["']\/["']`,
  "gm",
);

const literals = (text: string): string[] => withoutNames(text).match(ADDRESS) ?? [];

/** Files that name addresses which are not of this site, or not below its root. */
const OTHERS: Readonly<Record<string, string>> = {
  "src/load/settings-table.ts": "makes the path that the whole site lives under",
};

describe("addresses", () => {
  it("stand in their book alone", () => {
    const found = filesBelow("src")
      .filter(({ path }) => !path.startsWith("src/addresses/") && !(path in OTHERS))
      .flatMap(({ path, text }) => literals(text).map((literal) => `${path}: ${literal}`));
    expect(found).toEqual([]);
  });

  it("have no exception that is no longer needed", () => {
    const gone = Object.keys(OTHERS).filter(
      (path) => literals(readFileSync(path, "utf8")).length === 0,
    );
    expect(gone).toEqual([]);
  });

  it.each([
    ['const a = "/members/";', 1],
    ["const a = `/data/${name}.csv`;", 1],
    ["const a = /^\\/(?:easy)/; const b = /^\\/reports\\//;", 1],
    ['<a href={href("/")}>', 1],
    ['<Page path="/priorities/">', 1],
    ["<Page path={`/${page.id}/`}>", 1],
    ["const place = `${folder}/glossary/`;", 0],
    ['import { a } from "../members/a.ts";', 0],
    ['/** Such as "/members/". */', 0],
    ["const file = `reports/${id}.md`;", 0],
  ])("are seen in %s", (code, count) => {
    expect(literals(code)).toHaveLength(count);
  });
});
