import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { READ_VERSION } from "../../src/search-index/chunks.ts";
import { askPagefind } from "../../src/search-index/ask-pagefind.ts";
import { writeSearchIndex } from "../../src/search-index/write-index.ts";

const folder = mkdtempSync(join(tmpdir(), "search-index-"));

/** Made-up words, enough of them for several of Pagefind's own parts. */
const letters = [..."bdfgklmnprtvz"];
const words = letters.flatMap((a) =>
  letters.flatMap((b) => letters.map((c) => `${a}o${b}u${c}ika`)),
);
const pages = letters.map((letter) => ({
  url: `/${letter}/`,
  html: `<html><body><main><h1>${letter}</h1>${words
    .filter((word) => word.startsWith(letter))
    .map((word) => `<p>${word}</p>`)
    .join("")}</main></body></html>`,
}));

beforeAll(async () => {
  await writeSearchIndex(pages, folder, "en");
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("Pagefind is of the version whose files are read", () => {
  const text = readFileSync("node_modules/pagefind/package.json", "utf8");
  const { version } = JSON.parse(text) as { version: string };
  expect(version, "Read the files of the new version, then change READ_VERSION.").toBe(
    READ_VERSION,
  );
});

test("the parts that were cut smaller hold every word, and Pagefind finds each", async () => {
  const parts = readdirSync(join(folder, "index"));
  const sizes = parts.map((name) => gunzipSync(readFileSync(join(folder, "index", name))).length);
  expect(parts.length).toBeGreaterThan(3);
  expect(Math.max(...sizes)).toBeLessThan(10_000);
  const tried = words.filter((_, at) => at % 20 === 0);
  const found = await askPagefind(folder, tried);
  expect(tried.filter((word) => found.get(word)?.length !== 1)).toEqual([]);
});
