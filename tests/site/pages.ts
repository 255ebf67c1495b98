import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { BuiltSite } from "./built-sites.ts";

/** Every file of a built site, as paths below its folder with forward slashes. */
export function filesOf(site: BuiltSite): string[] {
  return readdirSync(site.dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site.dist, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** Every HTML page of a built site. */
export function pagesOf(site: BuiltSite): string[] {
  return filesOf(site).filter((path) => path.endsWith(".html"));
}

export function readPage(site: BuiltSite, path: string): string {
  return readFileSync(join(site.dist, path), "utf8");
}

/** The path a visitor asks for: "priorities/1/index.html" is "/priorities/1/" under the base. */
export function addressOf(site: BuiltSite, path: string): string {
  return site.base + path.replace(/index\.html$/, "");
}
