import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeHostFiles } from "../../src/hosting/host-files.ts";
import { writeMovedPages } from "../../src/hosting/moved-pages.ts";
import { moved } from "../../src/schemas/moved.ts";

let folder: string;
const MOVED = [{ from: "/indicators/neet/", to: "/indicators/neet-16-to-18/" }];
const text = (name: string): string => readFileSync(join(folder, name), "utf8");
const write = (pages: typeof MOVED): void => {
  writeMovedPages(folder, pages, "/card/", "https://example.org");
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "report-card-moved-"));
  const page = join(folder, "indicators/neet-16-to-18/index.html");
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, "page");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("a page that has moved leaves one that leads on, and entries for hosts", () => {
  write(MOVED);
  writeHostFiles(folder, false, [{ at: "", moved: MOVED }]);
  const left = text("indicators/neet/index.html");
  const address = "https://example.org/card/indicators/neet-16-to-18/";
  expect(left).toContain(`content="0; url=${address}"`);
  expect(left).toContain(`<a href="${address}">`);
  expect(left).not.toContain("<script");
  expect(text("_redirects")).toBe("/indicators/neet/ /indicators/neet-16-to-18/ 301!\n");
  expect(JSON.parse(text("staticwebapp.config.json"))).toMatchObject({
    routes: [{ route: MOVED[0]?.from, redirect: MOVED[0]?.to, statusCode: 301 }, {}],
  });
});

test.each([
  ["/indicators/neet-16-to-18/", "/indicators/neet-16-to-18/", /is a page of the site/],
  ["/indicators/neet/", "/indicators/gone/", /is no page of the site/],
])("from %s to %s is refused, and nothing is written", (from, to, words) => {
  expect(() => {
    write([{ from, to }]);
  }).toThrow(words);
});

test.each(["indicators/a/", "/a", "//evil.example/", "/a/?b/", "https://a.example/", "/a/../b/"])(
  "%s is no path of a page",
  (from) => {
    expect(moved.safeParse([{ from, to: "/a/" }]).success).toBe(false);
  },
);
