import { nameOf } from "../addresses/path-to.ts";
import { FRAME_PATHS, prosePath } from "../addresses/paths.ts";
import { FILES, FOLDERS, PAGES } from "../addresses/templates.ts";
import { fileId, type ContentSet, type PageFile } from "./content-set.ts";
import { problemAt } from "./content-file.ts";
import type { Problem } from "./problem.ts";

/** Names of the pages of prose that the frame of every page leads to. */
const FRAME_PAGES: readonly string[] = FRAME_PATHS.map((path) => path.replaceAll("/", ""));

/**
 * First parts of addresses that belong to the site itself: "glossary", "feeds", "404". Pages of the
 * site may stand below a page of prose that always is there.
 */
function ownNames(): ReadonlySet<string> {
  const all = [PAGES, FILES, FOLDERS].flatMap((book) => Object.values(book));
  const first = all
    .map((path) => path.split("/")[1] ?? "")
    .filter((name) => !FRAME_PAGES.includes(name));
  return new Set([...first, ...first.map((name) => name.replace(/\.\w+$/, "")), "index"]);
}

/** A page named as one of the site's own addresses would stand in its place. */
function reserved(files: readonly PageFile[]): Problem[] {
  const names = ownNames();
  return files
    .filter((file) => names.has(fileId(file)) || nameOf(prosePath(fileId(file))) !== "prose")
    .map((file) => {
      const name = fileId(file);
      const message = `The site itself has pages or files at /${name}/, so no page of prose can be called "${name}".`;
      const remedy = `Rename the file, for example ${file.path.replace(/[^/]+$/, `more-about-${name}.mdx`)}.`;
      return problemAt(file, ["title"], "page-reserved", message, remedy);
    });
}

/** Pages that the frame of every page leads to. */
function missing(set: ContentSet, folder: string): Problem[] {
  return FRAME_PAGES.filter((name) => !set.ids.page.has(name)).map((name) => ({
    path: `${folder}/pages/${name}.mdx`,
    line: 1,
    column: 1,
    code: "page-missing",
    message: `Every page of the site links to the page "${name}", and it is not there.`,
    remedy: `Add ${folder}/pages/${name}.mdx again, under this name. "npm run new -- page" helps.`,
  }));
}

/**
 * Pages of prose: those that every page links to are there, and none takes an address of the site.
 *
 * @param folder the content folder as shown in messages
 */
export function checkPages(set: ContentSet, folder: string): Problem[] {
  return [...missing(set, folder), ...reserved(set.pages)];
}
