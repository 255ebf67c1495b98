import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import process from "node:process";
import { expect, test } from "vitest";
import { browserWords } from "../../src/astro/browser-words.ts";
import { resultsWords } from "../../src/client/search/show.ts";

const FILE = resolve("src/wording/browser/search.ts");

/** The module that a build of a language hands to the browser. */
function handedIn(language: string): string {
  const code = `
    const { browserWords } = await import("./src/astro/browser-words.ts");
    process.stdout.write(await browserWords().load.handler(${JSON.stringify(FILE)}));`;
  const env = { ...process.env, SITE_LANGUAGE: language };
  const args = ["--input-type=module", "-e", code];
  return execFileSync(process.execPath, args, { env, encoding: "utf8" });
}

test("scripts get words and nothing that makes them", async () => {
  const { filter, handler } = browserWords().load;
  expect(filter.id.test(FILE)).toBe(true);
  const code = await handler(FILE);
  expect(code).toContain('export const NO_RESULTS = "No results for {query}";');
  expect(code).not.toMatch(/import|plural/);
});

test("the words are those of the language, without the signs that mark it on pages", () => {
  const code = handedIn("cy");
  expect(code).toContain('"Dim canlyniadau ar gyfer {query}"');
  expect(code).toContain('"two":"{shown} ganlyniad ar gyfer {query}"');
  expect(code).not.toMatch(/[\uE000\uE001]/);
});

test("a number of results agrees with its noun", () => {
  const said = [0, 1, 2, 1200].map((count) => resultsWords(count, "smoking"));
  expect(said).toEqual([
    "No results for smoking",
    "1 result for smoking",
    "2 results for smoking",
    "1,200 results for smoking",
  ]);
});
