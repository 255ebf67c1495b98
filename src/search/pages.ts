import { readPath } from "../addresses/path-to.ts";
import type { PageName } from "../addresses/templates.ts";
import type { SearchKind } from "./record.ts";

/** What a page is to the search; null for one that nobody looks for, or that only gathers others. */
const KINDS: Readonly<Record<PageName, SearchKind | null>> = {
  home: null,
  "not-found": null,
  priorities: null,
  priority: "page",
  milestone: "page",
  reports: null,
  report: "page",
  "report-priority": null,
  indicators: null,
  indicator: "page",
  "indicators-of-priority": null,
  "indicators-of-plan": null,
  "indicators-of-status": null,
  members: null,
  briefing: null,
  "briefing-record": null,
  "off-track": null,
  improved: null,
  questions: null,
  answers: "page",
  clinics: null,
  "plan-on-a-page": null,
  pack: null,
  changes: null,
  archive: "page",
  paper: "page",
  "earlier-outcome": "page",
  "service-views": "page",
  glossary: null,
  "glossary-letter": null,
  method: "page",
  corrections: "page",
  calendar: "page",
  edition: null,
  data: "page",
  "data-table": null,
  "check-figures": "page",
  checked: "page",
  "listening-script": null,
  search: null,
  "a-to-z": null,
  "reading-settings": "page",
  style: null,
  "style-easy-read": null,
  "easy-read": "easy-read",
  "easy-read-priority": "easy-read",
  "easy-read-page": "easy-read",
  "easy-read-booklet": "easy-read",
  "easy-read-form": null,
  "easy-read-search": null,
  prose: "page",
};

/**
 * What a built page is to the search.
 *
 * @param path below the site's root: "/about/"
 * @param known paths that records of the model lead to already
 * @returns null for a page that stays out
 */
export function pageKind(path: string, known: ReadonlySet<string>): SearchKind | null {
  const page = readPath(path);
  return page === null || known.has(path) ? null : KINDS[page.name];
}

/** Older plans and reports come after the current one. */
const ARCHIVE = 0.3;
const OLD: ReadonlySet<PageName> = new Set(["archive", "paper", "earlier-outcome"]);

function attribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

function hidden(name: string, words: readonly string[]): string {
  const list = attribute(words.join(", "));
  return `<p data-pagefind-ignore data-pagefind-meta="${name}[data-words]" data-words="${list}"></p>`;
}

/**
 * A built page, marked for Pagefind: what it is, what its words weigh, residents' words for its
 * heading, and other forms of its words.
 *
 * @param path below the site's root
 * @param html the page as built; its text is in `main`, its title in `h1`
 */
export function markPage(
  path: string,
  html: string,
  kind: SearchKind,
  words: readonly string[],
  also: readonly string[],
): string {
  const name = readPath(path)?.name;
  const old = name !== undefined && OLD.has(name);
  const weight = old ? ARCHIVE : 1;
  const marks = [
    `<i data-pagefind-ignore data-pagefind-meta="kind:${kind}"></i>`,
    hidden("words", words),
    // Of a whole old paper these are thousands, which would lift it above what is said today.
    hidden("also", old ? [] : also),
  ];
  // Pagefind weighs headings by itself, whatever the page around them weighs.
  const heading = weight === 1 ? "$&" : `$& data-pagefind-weight="${weight}"`;
  return (
    html
      .replace(/<h[1-6]\b/g, heading)
      // What an Easy Read page says of the site stands above its heading: no result begins with that.
      .replace(/<p class="draft\b[^>]*>/g, (tag) => `${tag.slice(0, -1)} data-pagefind-ignore>`)
      .replace(
        /<main\b[^>]*>/,
        (tag) => `${tag.slice(0, -1)} data-pagefind-weight="${weight}">${marks.join("")}`,
      )
  );
}

/** The words of a built page's main part. */
export function textOf(html: string): string {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? "";
  return main
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The words of a built page's heading. */
export function headingOf(html: string): string {
  const inner = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? "";
  return inner
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
