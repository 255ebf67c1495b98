import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readSettings } from "../../src/load/settings.ts";

describe("settings", () => {
  it("need not be given", () => {
    expect(readSettings({})).toEqual({
      contentDir: resolve("content"),
      siteUrl: "http://localhost:4321",
      basePath: "/",
      today: undefined,
      now: undefined,
      preview: false,
    });
  });

  it.each([
    ["/report-card/", "/report-card/"],
    ["report-card", "/report-card/"],
    ["/a/b", "/a/b/"],
    ["///", "/"],
    ["", "/"],
  ])("take %s as a path below the domain", (given, path) => {
    expect(readSettings({ BASE_PATH: given }).basePath).toBe(path);
  });

  it("keep only the origin of the site’s address", () => {
    expect(readSettings({ SITE_URL: "https://example.org/" }).siteUrl).toBe("https://example.org");
  });

  it.each([
    [
      { SITE_URL: "example.org" },
      'SITE_URL is "example.org". Write the address without a path, such as https://example.org, and put the path into BASE_PATH.',
    ],
    [
      { SITE_URL: "https://example.org/card" },
      'SITE_URL is "https://example.org/card". Write the address without a path, such as https://example.org, and put the path into BASE_PATH.',
    ],
    [
      { SITE_URL: "ftp://example.org" },
      'SITE_URL is "ftp://example.org". Write the address without a path, such as https://example.org, and put the path into BASE_PATH.',
    ],
    [{ BASE_PATH: "/a b/" }, 'BASE_PATH is "/a b/". Write a path such as /report-card/.'],
    [
      { TODAY: "2015-02-29" },
      'TODAY is "2015-02-29". Write a date that exists, such as 2015-01-14.',
    ],
    [
      { TODAY: "14/01/2015" },
      'TODAY is "14/01/2015". Write a date that exists, such as 2015-01-14.',
    ],
    [{ NOW: "today" }, 'NOW is "today". Write a moment such as 2015-06-15T09:00:00+01:00.'],
  ])("refuse %o in plain words", (env, message) => {
    expect(() => readSettings(env)).toThrow(message);
  });
});
