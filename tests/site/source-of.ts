import { globSync, readFileSync } from "node:fs";
import { relative } from "node:path";

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

/** The words as a line of a file may hold them: as they are, or quoted in JSON. */
function holds(line: string, words: string): boolean {
  return line.includes(words) || line.includes(JSON.stringify(words).slice(1, -1));
}

/** The first line that holds some words: "content/glossary/abc.md:3". */
function placeOf(words: string, files: readonly Lines[]): string | undefined {
  for (const { file, lines } of files) {
    const at = lines.findIndex((line) => holds(line, words));
    if (at >= 0) return `${file}:${String(at + 1)}`;
  }
  return undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' },
  ...{ "&#39;": "'", "&#34;": '"', "&#38;": "&" },
};

/** Words in a piece of a page, longest first, without what is too short to be told apart. */
function wordsIn(html: string): string[] {
  return html
    .split(/<[^>]*>?|\n/)
    .map((text) => text.replace(/&#?\w+;/g, (sign) => ENTITIES[sign] ?? sign).trim())
    .filter((text) => text.length >= 10)
    .sort((a, b) => b.length - a.length);
}

/** Files with those first that a page is about: "neet-16-to-18.json" for the page of that name. */
function ownFirst(files: readonly Lines[], page: string): readonly Lines[] {
  const names = new Set(page.split(/[/#]/).filter((part) => part !== "index.html"));
  const isOwn = ({ file }: Lines): boolean => names.has(file.replace(/^.*\/|\.\w+$/g, ""));
  return [...files.filter(isOwn), ...files.filter((one) => !isOwn(one))];
}

/** The first place that any of the words have. */
function firstPlace(all: readonly string[], files: readonly Lines[]): string | undefined {
  for (const words of all) {
    const place = placeOf(words, files);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** What markup calls elements: their classes, ids and names, and the ids that they point to. */
const NAMING = /\s(?:class|id|name|for|aria-labelledby|aria-controls)="([^"]*)"/g;

/** Names that the markup gives to elements. */
function namesIn(html: string): string[] {
  return [...html.matchAll(NAMING)]
    .flatMap(([, names = ""]) => names.split(/[\s#/]+/))
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

/** Files of the program that hold words of pages. */
const PROGRAM = "src/{components,layouts,pages,views,wording,domain}/**/*.{astro,ts}";

/**
 * Where a piece of a built page comes from: the line of the content that holds its words (of the
 * program, where no content does), and the line of the component that names what it is called, as
 * far as either can be found.
 *
 * @param html a piece of a page, as an engine quotes it
 * @param page the page that it stands on: "indicators/neet-16-to-18/index.html"
 * @param around what stands around the piece: it is asked where the piece has too few words
 * @returns "content/glossary/abc.md:3, src/components/Icon.astro:12"; empty if nothing is found
 */
export function sourceOf(html: string, contentDir = "content", page = "", around = ""): string {
  const own = wordsIn(html);
  const words = own.length > 0 ? own : wordsIn(around);
  const content = linesOf(`${relative(".", contentDir)}/**/*.{md,mdx,json}`);
  const said =
    words.length === 0
      ? undefined
      : (firstPlace(words, ownFirst(content, page)) ?? firstPlace(words, linesOf(PROGRAM)));
  return [said, componentOf(namesIn(html))].filter(Boolean).join(", ");
}
