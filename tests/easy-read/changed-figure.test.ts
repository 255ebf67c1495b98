import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { checkFiles } from "../../src/load/check-files.ts";
import { describeProblem } from "../../src/problems/problem.ts";

const folder = resolve("content");

function inputs(): { path: string; bytes: Uint8Array }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll("\\", "/"),
      bytes: readFileSync(path),
    }));
}

/** What the check says of the real content after words are replaced in some of its files. */
function toldAfter(paths: readonly string[], from: string, to: string): string[] {
  const files = inputs().map((file) => {
    if (!paths.includes(file.path)) return file;
    const text = new TextDecoder().decode(file.bytes);
    if (!text.includes(from)) throw new Error(`${file.path} does not hold ${from}.`);
    return { path: file.path, bytes: new TextEncoder().encode(text.replaceAll(from, to)) };
  });
  return checkFiles(files, "content").problems.map(describeProblem);
}

it("names the page, the row and the old and new figure when one figure changes", () => {
  const changed = toldAfter(
    ["indicators/good-level-of-development.json", "highlights/2015-01/5.md"],
    "62.2",
    "48.2",
  );
  expect(changed.filter((one) => one.includes("Row "))).toContain(
    "content/easy-read/priority-5.md:74:1  Row 11 of “Learning at school” says “In 2014, about 5 out of every 10 did well at age 5.”. The figure behind it was 62.2% (2014) and is now 48.2% (2014).\n" +
      '    Read the row and the rows around it. Mend what is no longer true. Then run "npm run easy-read:reviewed -- priority-5" to record that you have read it.',
  );
});

it("turns better into worse by itself, and still asks somebody to read the row", () => {
  const told = toldAfter(
    ["indicators/good-level-of-development.json", "highlights/2015-01/5.md"],
    "60.3",
    "66.3",
  );
  expect(told.join("\n")).toContain("says “The children were worse than in England.”");
});

it("asks for the page to be read again when the report's own words change", () => {
  const told = toldAfter(["highlights/2015-01/7.md"], "was available", "will be available");
  expect(told).toEqual([
    expect.stringContaining(
      "The words of the report 2015-01 have changed since somebody last read this page",
    ),
    expect.stringContaining("The edition of January 2015 would say something else of priority 7"),
  ]);
});
