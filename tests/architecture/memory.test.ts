import { describe, expect, it } from "vitest";
import { filesBelow, roomOf, type SourceFile } from "./source-files.ts";

/**
 * A page of an earlier build is kept when nothing that it was made of has changed. That holds as
 * long as every answer which one page leaves for another is remembered in `domain/once.ts`: it alone
 * tells the second page what the answer is made of.
 */
const MEMORY = "src/domain/once.ts";

/**
 * Those who note what is read, the process’s content itself, and readers of files, which know the
 * last text by all its words.
 */
const NOTES: ReadonlySet<string> = new Set([
  MEMORY,
  "src/domain/reads.ts",
  "src/load/held-content.ts",
  "src/load/parse-json.ts",
  "src/load/parse-front-matter.ts",
]);

/** Something that begins empty, or may be put in place of itself, outside of every function. */
const AT_THE_TOP =
  /^(?:export )?(?:let|var) .*|^(?:export )?const [^=]*=\s*new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\).*|^(?:export )?const \w+(?:: [^=]*)? = (?:\[\]|\{\});|^(?:export )?const .*=> new (?:Weak)?(?:Map|Set)\(\)\);/gm;

/** An answer that is looked up, made if it is not there, and put away. Counting is none. */
const BY_HAND = /\b(\w+)\.get\((\w+)\)(?: \?\?(?! 0)|;)[^}]{0,300}?\b\1\.set\(\2, \w+\);/g;

/** All files that pages are made by. */
function reachedByPages(): SourceFile[] {
  const files = new Map(filesBelow("src").map((file) => [file.path, file]));
  const reached = new Set<string>();
  const waiting = [...files.keys()].filter((path) => /^src\/(?:pages|layouts)\//.test(path));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = files.get(path);
    // What runs in a browser makes no page.
    if (!file || reached.has(path) || roomOf(path) === "client") continue;
    reached.add(path);
    waiting.push(...file.imports);
  }
  return [...reached].flatMap((path) => files.get(path) ?? []);
}

function memoriesIn(text: string): string[] {
  const [, scripts = text] = /^---\n(.*?)\n---/s.exec(text) ?? [];
  return [...scripts.matchAll(AT_THE_TOP), ...scripts.matchAll(BY_HAND)].map(([found]) => found);
}

describe("what pages leave for other pages", () => {
  it("is remembered in one place", () => {
    const reached = reachedByPages();
    expect(reached.length).toBeGreaterThan(300);
    const own = reached
      .filter(({ path }) => !NOTES.has(path))
      .flatMap(({ path, text }) => memoriesIn(text).map((found) => `${path}: ${found}`));
    expect(own).toEqual([]);
  });

  it("is found whatever form it has", () => {
    const forms = [
      "let asked: string | undefined;",
      "const known = new WeakMap<ReportCard, readonly Measure[]>();",
      "export const made = new Map();",
      "const seen: string[] = [];",
      "const editions = once<ReportCard, Map<string, EditionData>>(() => new Map());",
      "const known = made.get(id) ?? build(id);\n    made.set(id, known);",
    ];
    expect(forms.filter((form) => memoriesIn(form).length === 0)).toEqual([]);
  });
});
