import { globSync, readFileSync } from "node:fs";

interface Lines {
  file: string;
  lines: readonly string[];
}

/** Files that were read once: only a fault on a page asks for them. */
const read = new Map<string, readonly Lines[]>();

function linesOf(pattern: string): readonly Lines[] {
  const known = read.get(pattern);
  if (known) return known;
  const all = globSync(pattern)
    .sort()
    .map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n") }));
  read.set(pattern, all);
  return all;
}

/** The first line that holds some words: "content/glossary/abc.md:3". */
function placeOf(words: string, files: readonly Lines[]): string | undefined {
  for (const { file, lines } of files) {
    const at = lines.findIndex((line) => line.includes(words));
    if (at >= 0) return `${file}:${String(at + 1)}`;
  }
  return undefined;
}

/** The longest words in a piece of a page, without what is too short to be told apart. */
function longestWords(html: string): string {
  return html
    .split(/<[^>]*>?|\n/)
    .map((text) => text.trim())
    .filter((text) => text.length >= 12)
    .reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

/** Names that the markup gives to elements: their classes and ids. */
function namesIn(html: string): string[] {
  return [...html.matchAll(/\s(?:class|id)="([^"]*)"/g)]
    .flatMap(([, names = ""]) => names.split(/\s+/))
    .filter((name) => /^[\w-]{4,}$/.test(name));
}

/** The line of a component that names most of what an element is called. */
function componentOf(names: readonly string[]): string | undefined {
  const places = linesOf("src/{components,layouts,pages}/**/*.astro").flatMap(({ file, lines }) =>
    lines.map((line, at) => ({
      place: `${file}:${String(at + 1)}`,
      count: names.filter((name) => new RegExp(`["\\s{]${name}["\\s:]`).test(line)).length,
    })),
  );
  const best = places.reduce((most, one) => (one.count > most.count ? one : most), {
    place: "",
    count: 0,
  });
  return best.count > 0 ? best.place : undefined;
}

/**
 * Where a piece of a built page comes from: the line of the content that holds its words, and the
 * line of the component that names what it is called, as far as either can be found.
 *
 * @param html a piece of a page, as an engine quotes it
 * @returns "content/glossary/abc.md:3, src/components/Icon.astro:12"; empty if nothing is found
 */
export function sourceOf(html: string, contentDir = "content"): string {
  const words = longestWords(html);
  const found = [
    words && placeOf(words, linesOf(`${contentDir}/**/*.{md,mdx,json}`)),
    componentOf(namesIn(html)),
  ];
  return found.filter(Boolean).join(", ");
}
