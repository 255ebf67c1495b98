import type { SearchKind } from "./record.ts";

/** Pages that only gather what other records lead to, or that nobody looks for by a word. */
const LEFT_OUT = [
  /^\/$/,
  /^\/404/,
  /^\/(?:priorities|reports|milestones|indicators|glossary)\/(?:#|$)/,
  /^\/(?:easy-read\/)?search\//,
  /^\/indicators\/(?:priority|status)\//,
  /^\/members\//,
];

/**
 * What a built page is to the search.
 *
 * @param path below the site's root: "/about/"
 * @param known paths that records of the model lead to already
 * @returns null for a page that stays out
 */
export function pageKind(path: string, known: ReadonlySet<string>): SearchKind | null {
  if (known.has(path) || LEFT_OUT.some((pattern) => pattern.test(path))) return null;
  return path.startsWith("/easy-read/") ? "easy-read" : "page";
}

/** Older plans and reports come after the current one. */
const ARCHIVE = 0.3;

function attribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

/**
 * A built page, marked for Pagefind: what it is, what its words weigh, and residents' words for its
 * heading.
 *
 * @param path below the site's root
 * @param html the page as built; its text is in `main`, its title in `h1`
 */
export function markPage(
  path: string,
  html: string,
  kind: SearchKind,
  words: readonly string[],
): string {
  const weight = path.startsWith("/archive/") ? ARCHIVE : 1;
  const marks = [
    `<i data-pagefind-ignore data-pagefind-meta="kind:${kind}"></i>`,
    `<p data-pagefind-ignore data-pagefind-meta="words[data-words]" data-words="${attribute(words.join(", "))}"></p>`,
  ];
  return html.replace(
    /<main\b[^>]*>/,
    (tag) => `${tag.slice(0, -1)} data-pagefind-weight="${weight}">${marks.join("")}`,
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
