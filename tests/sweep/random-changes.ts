import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { readContent } from "../../src/load/read-content.ts";

/** Numbers from 0 to 1: the same row of them for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Pick = <One>(all: readonly One[]) => One;

/** One way to change content: which files, and what becomes of the text; null takes the file away. */
interface Change {
  files: string;
  to(text: string, pick: Pick): string | null;
  /** The file that it writes, where it is not the one that it was made from. */
  at?(pick: Pick): string;
}

const RATING = /^rating: .*$/m;
const NEW_TERMS = ["lantern", "harbour", "compass", "anchor", "beacon", "tide"];

const CHANGES: Readonly<Record<string, Change>> = {
  sentence: {
    files: "{updates,glossary,milestones,priorities,reports,archive}/**/*.md",
    to: (text) => `${text.trimEnd()} It was looked at again.\n`,
  },
  figure: {
    files: "indicators/*.json",
    // As a number and as it is printed.
    to: (text) =>
      text.replace(
        /"value": (\d+)((?:,\s+"(?!value)\w+": [^,{}[\]]+)*?,\s+"printed": ")\1\b/,
        (_, n, between) => `"value": ${Number(n) + 1}${between}${Number(n) + 1}`,
      ),
  },
  definition: {
    files: "indicators/*.json",
    to: (text) => text.replace(/"text": "([^"]+)\."/, '"text": "$1, as agreed."'),
  },
  rating: {
    files: "updates/*/*.md",
    to: (text, pick) =>
      text.replace(RATING, `rating: "${pick(["red", "amber", "green", "complete"])}"`),
  },
  title: {
    files: "{glossary,milestones,priorities,archive,questions}/**/*.md",
    to: (text) => text.replace(/^(term|title|shortTitle|wording): "([^"]+)"$/m, '$1: "$2 anew"'),
  },
  "new file": {
    files: "glossary/*.md",
    to: (_, pick) =>
      `---\nterm: "${pick(NEW_TERMS)}"\n---\n\nSomething that ${pick(["shines", "holds"])}.\n`,
    at: (pick) => `glossary/${pick(NEW_TERMS)}.md`,
  },
  "file taken away": { files: "{glossary,highlights,questions,updates}/**/*.md", to: () => null },
  setting: {
    files: "plan.json",
    to: (text, pick) =>
      text.replace(/"siteName": "([^"]+)"/, `"siteName": "$1 ${pick(["now", "here"])}"`),
  },
  "Easy Read": {
    files: "easy-read/**/*.md",
    to: (text) => text.replace(/^(- [\w-]+: .+)\.$/m, "$1 now."),
  },
};

function put(file: string, text: string | null): void {
  if (text === null) rmSync(file, { force: true });
  else writeFileSync(file, text);
}

function changeIn(folder: string, { files, to, at }: Change, pick: Pick): string | null {
  const from = pick(globSync(files, { cwd: folder }).sort());
  const path = at?.(pick) ?? from;
  const file = join(folder, path);
  const before = existsSync(file) ? readFileSync(file, "utf8") : null;
  const after = to(readFileSync(join(folder, from), "utf8"), pick);
  if (after === before) return null;
  put(file, after);
  if (readContent(folder, process.cwd()).problems.length === 0) return path;
  put(file, before);
  return null;
}

/** Tries of one way, before the next has its turn: not every file can be changed in every way. */
const TRIES = 12;

/**
 * Changes one thing in a folder of content, in such a way that it may still be published. The ways
 * take turns.
 *
 * @param turn how many things were changed before
 * @returns what was changed: "rating updates/2030-06/ferry-pass.md"
 */
export function changeOneThing(folder: string, next: () => number, turn: number): string {
  const pick: Pick = (all) => {
    const one = all[Math.floor(next() * all.length)];
    if (one === undefined) throw new Error("There is nothing to pick.");
    return one;
  };
  const ways = Object.entries(CHANGES);
  for (let tried = turn * TRIES; ; tried++) {
    const [name, change] = ways[Math.floor(tried / TRIES) % ways.length] ?? pick(ways);
    const path = changeIn(folder, change, pick);
    if (path !== null) return `${name} ${path}`;
  }
}
