import type { EasyReadKind, EasyReadPage } from "../domain/easy-read/page.ts";
import {
  ABOUT_PATH,
  ACCESSIBILITY_PATH,
  GLOSSARY_PATH,
  HOME_PATH,
  HOW_WE_RATE_PATH,
  priorityPath,
  SERVICE_VIEWS_PATH,
} from "./paths.ts";
import { pathTo } from "./path-to.ts";
import { PAGES } from "./templates.ts";

export const EASY_READ_PATH = PAGES["easy-read"];
export const EASY_READ_BOOKLET_PATH = PAGES["easy-read-booklet"];
export const EASY_READ_SEARCH_PATH = PAGES["easy-read-search"];

/** The path of an Easy Read page. */
export function easyReadPath(page: Pick<EasyReadPage, "kind" | "priority">): string {
  if (page.kind === "start") return EASY_READ_PATH;
  if (page.kind === "priority") {
    return pathTo("easy-read-priority", { priority: String(page.priority ?? 0) });
  }
  return pathTo("easy-read-page", { kind: page.kind });
}

/** Kinds of Easy Read page that the frame of each of them leads to. */
export const EASY_READ_FRAME = [
  "start",
  "help",
  "have-your-say",
  "words",
  "accessibility",
] as const;

/** Where the standard version says the same as each kind of Easy Read page. */
const FULL_VERSIONS: Readonly<Record<Exclude<EasyReadKind, "priority">, string>> = {
  start: HOME_PATH,
  help: ABOUT_PATH,
  "have-your-say": ABOUT_PATH,
  "how-we-say": HOW_WE_RATE_PATH,
  views: SERVICE_VIEWS_PATH,
  next: ABOUT_PATH,
  words: GLOSSARY_PATH,
  about: ABOUT_PATH,
  accessibility: ACCESSIBILITY_PATH,
  check: ACCESSIBILITY_PATH,
};

/** The standard page that says the same in full. */
export function fullVersionPath(page: Pick<EasyReadPage, "kind" | "priority">): string {
  return page.kind === "priority" ? priorityPath(page.priority ?? 0) : FULL_VERSIONS[page.kind];
}

/** The printed questions about an Easy Read page, by the page's name. */
export function easyReadFormPath(form: string): string {
  return pathTo("easy-read-form", { form });
}

/** The file of a picture that Easy Read pages show. */
export function picturePath(name: string): string {
  return pathTo("easy-read-picture", { name });
}
