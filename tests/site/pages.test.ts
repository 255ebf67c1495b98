import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { fixtureSite } from "./built-sites.ts";
import { isOfEdition, pagesOf, pagesToTry } from "./pages.ts";

const before = mkdtempSync(join(tmpdir(), "report-card-before-"));
afterAll(() => {
  rmSync(before, { recursive: true });
});

/** Pages of one kind: each kind has one that is tried although nothing changed. */
const MILESTONE = /^milestones\/[^/]+\/index\.html$/;

test("after a change of content, each page that is new or has other bytes is tried, and one of each kind", () => {
  const pages = pagesOf(fixtureSite);
  cpSync(fixtureSite.dist, before, { recursive: true });
  const unchanged = pagesToTry(fixtureSite, before);
  expect(unchanged.filter((page) => MILESTONE.test(page))).toHaveLength(1);
  expect(unchanged.length).toBeLessThan(pages.length);

  const others = pages.filter((page) => !unchanged.includes(page));
  const [edited = "", fresh = ""] = others;
  writeFileSync(join(before, edited), "what it said before");
  rmSync(join(before, fresh));
  const tried = pagesToTry(fixtureSite, before);
  expect(tried.filter((page) => !unchanged.includes(page))).toEqual([edited, fresh]);
});

test("without a site to compare with, every page is tried, and of editions one of each kind", () => {
  const pages = pagesOf(fixtureSite);
  const tried = pagesToTry(fixtureSite, undefined);
  expect(tried.filter((page) => !isOfEdition(page))).toEqual(
    pages.filter((page) => !isOfEdition(page)),
  );
  const kinds = tried.filter(isOfEdition).map((page) => page.split("/")[2]);
  expect(kinds.sort()).toEqual(["indicators", "priorities"]);
  expect(pagesToTry(fixtureSite, join(before, "none"))).toEqual(pagesOf(fixtureSite));
});
