import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SECURITY_HEADERS, writeHostFiles } from "../../scripts/host-files.ts";

let folder: string;

const text = (name: string): string => readFileSync(join(folder, name), "utf8");

/** Headers of each file, by name. */
function written(): Record<string, string>[] {
  const { globalHeaders } = JSON.parse(text("staticwebapp.config.json")) as {
    globalHeaders: Record<string, string>;
  };
  const [first, ...lines] = text("_headers").trimEnd().split("\n");
  expect(first).toBe("/*");
  const ofNetlify = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? []);
  return [Object.fromEntries(ofNetlify) as Record<string, string>, globalHeaders];
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "report-card-host-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("what hosts read beside the site", () => {
  it("has the security headers in every host’s own form", () => {
    writeHostFiles(folder, false);
    expect(readdirSync(folder).sort()).toEqual(["_headers", "staticwebapp.config.json"]);
    for (const headers of written()) expect(headers).toEqual(SECURITY_HEADERS);
  });

  it("keeps search engines out of all of a preview", () => {
    writeHostFiles(folder, true);
    const expected = { ...SECURITY_HEADERS, "X-Robots-Tag": "noindex" };
    for (const headers of written()) expect(headers).toEqual(expected);
  });

  it("sends people who ask for a page that is not there to our own words", () => {
    writeHostFiles(folder, false);
    expect(JSON.parse(text("staticwebapp.config.json"))).toMatchObject({
      responseOverrides: { "404": { rewrite: "/404.html" } },
    });
  });
});

describe("the guide for hosts", () => {
  const guide = readFileSync("README.md", "utf8");

  it("has a part for each host", () => {
    for (const host of ["GitHub Pages", "Netlify and Cloudflare Pages", "Azure Static Web Apps"]) {
      expect(guide).toContain(`\n### ${host}\n`);
    }
    expect(guide).toContain("\n### nginx or any other web server\n");
  });

  it("has nginx send the same headers", () => {
    const nginx = /```nginx\n([^]*?)```/.exec(guide)?.[1] ?? "";
    const sent = [...nginx.matchAll(/add_header ([\w-]+) "(.*)" always;/g)].map((match) =>
      match.slice(1),
    );
    expect(Object.fromEntries(sent)).toEqual(SECURITY_HEADERS);
  });
});
