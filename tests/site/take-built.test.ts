import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { takeBuilt, writeDown } from "./build-once.ts";
import type { BuiltSite } from "./built-sites.ts";

mkdirSync(".build", { recursive: true });
const folder = mkdtempSync(resolve(".build/taken-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const siteIn = (name: string): BuiltSite => ({
  name,
  base: "/",
  dist: join(folder, name, "dist"),
  contentDir: join(folder, name, "content"),
});
const [last, before, other] = [siteIn("last"), siteIn("before"), siteIn("other")];
mkdirSync(last.contentDir, { recursive: true });
mkdirSync(last.dist);
writeFileSync(join(last.contentDir, "plan.json"), "{}");
writeFileSync(join(last.dist, "index.html"), "Home");
for (const { contentDir } of [before, other]) {
  cpSync(last.contentDir, contentDir, { recursive: true });
}
writeFileSync(join(other.contentDir, "plan.json"), '{ "title": "Another" }');
const page = ({ dist }: BuiltSite): string => join(dist, "index.html");

test("a site that was built from the same content elsewhere is taken, any other is not", () => {
  takeBuilt(before, last);
  expect(existsSync(page(before)), "nobody wrote down what the folder holds").toBe(false);
  writeDown(last);
  takeBuilt(other, last);
  expect(existsSync(page(other)), "its content is another").toBe(false);
  takeBuilt(before, last);
  expect([existsSync(page(before)), existsSync(last.dist)]).toEqual([true, false]);
});

test("a folder that was built again since is not taken", () => {
  const later = siteIn("later");
  cpSync(before.contentDir, later.contentDir, { recursive: true });
  const past = new Date("2020-01-01T00:00:00Z");
  utimesSync(page(before), past, past);
  takeBuilt(later, before);
  expect(existsSync(page(later))).toBe(false);
});
