import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { folderFault } from "../../src/load/folder-fault.ts";
import { noReads, noteReads } from "../../src/domain/reads.ts";
import { SETTINGS } from "../../src/load/settings-table.ts";
import { NOW_PIECE, readSettings } from "../../src/load/settings.ts";

const STANDARD = {
  contentDir: resolve("content"),
  siteUrl: "http://localhost:4321",
  basePath: "/",
  preview: false,
  stylePage: false,
  keepPages: true,
  distDir: resolve("dist"),
};

const GOOD: readonly [name: string, given: string, read: object][] = [
  ["CONTENT_DIR", "", {}],
  ["CONTENT_DIR", "my-plan", { contentDir: resolve("my-plan") }],
  ["CONTENT_DIR", "../plans/mine", { contentDir: resolve("../plans/mine") }],
  ["SITE_URL", "", {}],
  ["SITE_URL", "https://example.org", { siteUrl: "https://example.org" }],
  ["SITE_URL", "https://example.org/", { siteUrl: "https://example.org" }],
  ["SITE_URL", "https://example.org:8443", { siteUrl: "https://example.org:8443" }],
  ["SITE_URL", "http://localhost:8080", { siteUrl: "http://localhost:8080" }],
  ["BASE_PATH", "", {}],
  ["BASE_PATH", "/", {}],
  ["BASE_PATH", "/report-card/", { basePath: "/report-card/" }],
  ["BASE_PATH", "report-card", { basePath: "/report-card/" }],
  ["BASE_PATH", "/a/b", { basePath: "/a/b/" }],
  ["BASE_PATH", "/v1.2/", { basePath: "/v1.2/" }],
  ["TODAY", "", {}],
  ["TODAY", "2015-01-14", { today: "2015-01-14" }],
  ["TODAY", "2016-02-29", { today: "2016-02-29" }],
  ["NOW", "", {}],
  ["NOW", "2015-06-15T09:00:00+01:00", { now: "2015-06-15T09:00:00+01:00" }],
  ["NOW", "2015-06-15T09:00Z", { now: "2015-06-15T09:00Z" }],
  ["NOW", "2015-06-15T09:00:00.5Z", { now: "2015-06-15T09:00:00.5Z" }],
  ["PREVIEW", "", {}],
  ["PREVIEW", "false", {}],
  ["PREVIEW", "true", { preview: true, stylePage: true }],
  ["STYLE_PAGE", "", {}],
  ["STYLE_PAGE", "true", { stylePage: true }],
  ["KEEP_PAGES", "", {}],
  ["KEEP_PAGES", "false", { keepPages: false }],
  ["DIST_DIR", "preview", { distDir: resolve("preview") }],
  ["DIST_DIR", "./dist/", {}],
  ["DIST_DIR", ".build/one", { distDir: resolve(".build/one") }],
  ["DIST_DIR", resolve("dist"), {}],
  ["EDIT_URL", "https://example.org/edit/", { editUrl: "https://example.org/edit" }],
  [
    "EDITOR_REPOSITORY",
    "owner/name",
    {
      editor: { repository: "owner/name", signInUrl: undefined },
      editUrl: "https://github.com/owner/name/edit/main/content",
    },
  ],
  ["EDITOR_BASE_URL", "https://sign-in.example.org", {}],
  ["BROWSER_PATH", process.execPath, { browserPath: process.execPath }],
];

const BAD: readonly [name: string, given: string][] = [
  ["CONTENT_DIR", "content\0"],
  ["SITE_URL", "example.org"],
  ["SITE_URL", "ftp://example.org"],
  ["SITE_URL", "https://example.org/card"],
  ["SITE_URL", "https://user@example.org"],
  ["SITE_URL", "https://user:word@example.org"],
  ["SITE_URL", "https://example.org?draft"],
  ["SITE_URL", "https://example.org/?"],
  ["SITE_URL", "https://example.org#top"],
  ["SITE_URL", "https://"],
  ["SITE_URL", "javascript:alert(1)"],
  ["BASE_PATH", "/a b/"],
  ["BASE_PATH", ".."],
  ["BASE_PATH", "/../"],
  ["BASE_PATH", "/a/../b/"],
  ["BASE_PATH", "./"],
  ["BASE_PATH", "/a/./b/"],
  ["BASE_PATH", "//"],
  ["BASE_PATH", "///"],
  ["BASE_PATH", "//example.org/"],
  ["BASE_PATH", "/a//b/"],
  ["BASE_PATH", "/a?b/"],
  ["BASE_PATH", "/a%2fb/"],
  ["BASE_PATH", "C:\\site"],
  ["TODAY", "2015-02-29"],
  ["TODAY", "2015-13-01"],
  ["TODAY", "14/01/2015"],
  ["TODAY", "2015-1-4"],
  ["TODAY", "tomorrow"],
  ["NOW", "today"],
  ["NOW", "2015-06-15"],
  ["NOW", "2015-06-15T09:00:00"],
  ["NOW", "2015-02-30T09:00:00Z"],
  ["NOW", "2015-06-31T09:00:00+01:00"],
  ["NOW", "2015-06-15T24:00:00Z"],
  ["NOW", "2015-06-15T09:60:00Z"],
  ["NOW", "2015-06-15T09:00:00+25:00"],
  ["PREVIEW", "TRUE"],
  ["PREVIEW", "1"],
  ["PREVIEW", "yes"],
  ["PREVIEW", "no"],
  ["STYLE_PAGE", "1"],
  ["KEEP_PAGES", "no"],
  ["DIST_DIR", ""],
  ["DIST_DIR", "."],
  ["DIST_DIR", ".."],
  ["DIST_DIR", "../elsewhere"],
  ["DIST_DIR", "/"],
  ["DIST_DIR", "src"],
  ["DIST_DIR", "content/pages"],
  ["DIST_DIR", "node_modules"],
  ["DIST_DIR", ".git"],
  ["DIST_DIR", "Src"],
  ["DIST_DIR", "CONTENT/pages"],
  ["DIST_DIR", ".build"],
  ["DIST_DIR", "package.json"],
  ["DIST_DIR", "LICENSE"],
  ["DIST_DIR", "README.md/site"],
  ["DIST_DIR", "dist/../src"],
  ["DIST_DIR", " "],
  ["DIST_DIR", "dist "],
  ["EDIT_URL", "http://example.org"],
  ["EDIT_URL", "github.com/owner/name"],
  ["EDIT_URL", "https://user:word@example.org/"],
  ["EDITOR_REPOSITORY", "name"],
  ["EDITOR_REPOSITORY", "owner/name/more"],
  ["EDITOR_REPOSITORY", "owner/.."],
  ["EDITOR_REPOSITORY", "https://github.com/owner/name"],
  ["EDITOR_BASE_URL", "sign-in.example.org"],
  ["EDITOR_BASE_URL", "http://sign-in.example.org"],
  ["BROWSER_PATH", "/no/such/browser"],
  ["BROWSER_PATH", "/"],
  ["BROWSER_PATH", "tests"],
  ["SITE_LANGUAGE", "xx"],
  ["SITE_LANGUAGE", "constructor"],
  ["SITE_LANGUAGE", "__proto__"],
  ["PREVIEW", " true"],
  ["TODAY", "+002015-01-01"],
  ["NOW", "2015-06-15t09:00:00z"],
  ["SITE_URL", "https://example.org:99999"],
];

describe("settings", () => {
  it("need not be given", () => {
    expect(readSettings({})).toEqual(STANDARD);
  });

  it.each(GOOD)("%s may be %j", (name, given, read) => {
    expect(readSettings({ [name]: given })).toEqual({ ...STANDARD, ...read });
  });

  it.each(BAD)("%s may not be %j, and what to write is told", (name, given) => {
    expect(() => readSettings({ [name]: given })).toThrow(
      new RegExp(`^${name} is ".*"\\. Write [^\\n]+\\.$`, "s"),
    );
  });

  it("make a page of the moment of publishing only where it is read", () => {
    const reads = noReads();
    noteReads({ now: () => reads, within: (_, ask) => ask(), whole: undefined });
    const settings = readSettings({ NOW: "2015-06-15T09:00Z", PREVIEW: "true" });
    expect([settings.preview, settings.today, ...reads.own]).toEqual([true, undefined]);
    expect([settings.now, ...reads.own]).toEqual(["2015-06-15T09:00Z", NOW_PIECE]);
    noteReads(undefined);
  });

  it("are told once each", () => {
    expect(() => readSettings({ PREVIEW: "yes" })).toThrow(
      /^PREVIEW is "yes"\. Write true or false, in small letters\.$/,
    );
  });

  it("do not let a build replace a folder that holds something else", () => {
    const folder = mkdtempSync(join(resolve(".build"), "other-"));
    const given = relative(process.cwd(), folder);
    expect(readSettings({ DIST_DIR: given }).distDir).toBe(folder);
    writeFileSync(join(folder, "minutes.docx"), "");
    expect(() => readSettings({ DIST_DIR: given })).toThrow("Write a folder of its own");
    writeFileSync(join(folder, "index.html"), "");
    expect(readSettings({ DIST_DIR: given }).distDir).toBe(folder);
    rmSync(folder, { recursive: true });
  });

  it("are all looked at before anything is said", () => {
    const told = 'PREVIEW is "yes". Write true or false, in small letters.';
    expect(() => readSettings({ BASE_PATH: "..", PREVIEW: "yes", TODAY: "now" })).toThrow(
      `BASE_PATH is "..". Write a path such as /report-card/.\nTODAY is "now". Write a date that exists, such as 2015-01-14.\n${told}`,
    );
  });

  it("are explained in the README, each as the table says", () => {
    const readme = readFileSync("README.md", "utf8");
    const rows = [...readme.matchAll(/^\| `([A-Z_]+)` +\| (.*?) +\| (.*?) +\|$/gm)];
    const written = new Map(rows.map(([, name = "", ...cells]) => [name, cells]));
    for (const [name, { meaning, standard }] of Object.entries(SETTINGS)) {
      expect(written.get(name), name).toEqual([meaning, standard]);
    }
    expect(written.size).toBe(Object.keys(SETTINGS).length);
  });
});

describe("the folder of the project", () => {
  it.each(["/home/me/Report card (1)", "/home/me/Jugend & Kinder é", "C:\\Report card"])(
    "may be %s",
    (folder) => {
      expect(folderFault(folder)).toBeNull();
    },
  );

  it.each(["/home/me/Report card #1 (100%)", "/home/me/100%/card", "/home/what?/card"])(
    "may not be %s, and what to do is told",
    (folder) => {
      expect(folderFault(folder)).toContain("Take the characters #, ? and % out of its name");
    },
  );
});
