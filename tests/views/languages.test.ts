import { expect, test } from "vitest";
import { isFromRight } from "../../src/views/languages.ts";
import { filesBelow } from "../architecture/source-files.ts";
import { contentOf, HERONSFORD } from "../content/plans.ts";

const { plan } = contentOf(HERONSFORD);

test("every document says from which side it is read", () => {
  const documents = filesBelow("src").filter(
    ({ path, text }) => path.endsWith(".astro") && text.includes("<html"),
  );
  expect(documents.length).toBeGreaterThan(3);
  const silent = documents.filter(({ text }) => !/<html [^>]*\bdir=\{/.test(text));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test("a page is read from the right where all of it is in such a language", () => {
  expect(isFromRight(plan)).toBe(false);
  expect(isFromRight({ ...plan, spoken: "cy" })).toBe(false);
  expect(isFromRight({ ...plan, spoken: "ar-XB" })).toBe(true);
  expect(isFromRight({ ...plan, language: "ar-XB" })).toBe(true);
});
