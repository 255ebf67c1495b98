import { PAGES, TEMPLATES, type PageName, type Parts } from "./templates.ts";

type AnyName = keyof typeof TEMPLATES;

const BRACED = /\{(\w+)\}/g;

/**
 * The path of a page or file below the site's root.
 *
 * @param parts what stands for the braces of its template
 */
export function pathTo<N extends AnyName>(name: N, parts: Parts<N>): string {
  const given: Readonly<Record<string, string>> = parts;
  return TEMPLATES[name].replace(BRACED, (_, part: string) => given[part] ?? "");
}

/** A page that a path leads to: its name in the book and what stood for the braces. */
export type ReadPage<Name extends PageName = PageName> = {
  [N in Name]: { name: N; parts: Parts<N> };
}[Name];

/** Templates that need the least come first: "/members/clinics/" is not the briefing of “clinics”. */
function inOrder<N extends string>(templates: Readonly<Record<N, string>>): [N, RegExp][] {
  const braces = (template: string): number => template.match(BRACED)?.length ?? 0;
  const entries = Object.entries(templates) as [N, string][];
  return entries
    .sort(([, a], [, b]) => braces(a) - braces(b))
    .map(([name, template]) => [name, patternOf(template)]);
}

function patternOf(template: string): RegExp {
  const literal = template.replaceAll(".", String.raw`\.`);
  return new RegExp(`^${literal.replace(BRACED, String.raw`(?<$1>[^/]+?)`)}$`);
}

const PAGE_PATTERNS = inOrder(PAGES);
const ALL_PATTERNS = inOrder(TEMPLATES);

function find<N extends string>(
  patterns: readonly [N, RegExp][],
  path: string,
): { name: N; parts: Readonly<Record<string, string>> } | null {
  for (const [name, pattern] of patterns) {
    const match = pattern.exec(path);
    if (match) return { name, parts: { ...match.groups } };
  }
  return null;
}

/**
 * The page that a path leads to: the inverse of `pathTo`.
 *
 * @param path below the site's root; a place on the page, "#…", is left out of account
 * @returns null where the book has no such page
 */
export function readPath(path: string): ReadPage | null {
  return find(PAGE_PATTERNS, path.replace(/#.*$/, "")) as ReadPage | null;
}

/** The page or file of the book that a path names, and what stood for the braces; null for none. */
export function findPath(
  path: string,
): { name: AnyName; parts: Readonly<Record<string, string>> } | null {
  return find(ALL_PATTERNS, path);
}

/** The name in the book of a page or file; null where there is none. */
export function nameOf(path: string): AnyName | null {
  return findPath(path)?.name ?? null;
}
