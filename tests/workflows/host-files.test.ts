import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  FILE_HEADERS,
  FRAMED_HEADERS,
  PAGE_HEADERS,
  SECURITY_HEADERS,
  writeHostFiles,
} from "../../src/hosting/host-files.ts";

const FILES = [
  "embed/indicators/a/index.html",
  "index.html",
  "404.html",
  "data/index.html",
  "data/milestones.csv",
  "_astro/a.js",
];
let folder: string;

const text = (name: string): string => readFileSync(join(folder, name), "utf8");

/** Headers that Netlify and Cloudflare send with a file: those of every rule that fits. */
function sentFor(path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  let fits = false;
  for (const line of text("_headers").trimEnd().split("\n")) {
    const [, name = "", value = ""] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name === "") {
      const pattern = line.split("*").map((part) => part.replaceAll(".", String.raw`\.`));
      fits = new RegExp(`^${pattern.join(".*")}$`).test(path);
    } else if (fits) sent[name] = sent[name] ? `${sent[name]}, ${value}` : value;
  }
  return sent;
}

interface Azure {
  globalHeaders: Record<string, string>;
  routes: { route: string; headers: Record<string, string> }[];
}

/** Headers that Azure sends with files of an ending. */
function azureFor(ending: string): Record<string, string> {
  const { globalHeaders, routes } = JSON.parse(text("staticwebapp.config.json")) as Azure;
  const route = routes.find((one) => one.route === `/*.${ending}`);
  return { ...globalHeaders, ...route?.headers };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "report-card-host-"));
  for (const file of FILES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("what hosts read beside the site", () => {
  it("is written for every host", () => {
    writeHostFiles(folder, false);
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(["_headers", "staticwebapp.config.json"]),
    );
  });

  it.each(["/", "/404.html", "/data/"])("keeps the page %s out of frames", (path) => {
    writeHostFiles(folder, false);
    expect(sentFor(path)).toEqual({ ...SECURITY_HEADERS, ...PAGE_HEADERS });
    expect(azureFor("html")).toEqual({ ...SECURITY_HEADERS, ...PAGE_HEADERS });
  });

  it("lets other sites show charts in frames, which run nothing, and no other page", () => {
    writeHostFiles(folder, false);
    expect(FRAMED_HEADERS["Content-Security-Policy"]).toMatch(
      /frame-ancestors \*; .*script-src 'none'/,
    );
    const framed = { ...SECURITY_HEADERS, ...FRAMED_HEADERS };
    expect(sentFor("/embed/indicators/a/")).toEqual(framed);
    const { globalHeaders, routes } = JSON.parse(text("staticwebapp.config.json")) as Azure;
    expect(routes[0]?.route).toBe("/embed/*");
    expect({ ...globalHeaders, ...routes[0]?.headers }).toEqual(framed);
    const framing = text("_headers").match(/frame-ancestors [^;\n]+/g) ?? [];
    expect(framing.filter((one) => one !== "frame-ancestors 'none'")).toHaveLength(1);
  });

  it("lets a file of data, opened by itself, load and run nothing", () => {
    writeHostFiles(folder, false);
    const key = "Content-Security-Policy";
    const own = FILE_HEADERS[key] ?? "";
    expect(own).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(sentFor("/data/milestones.csv")).toEqual({
      ...SECURITY_HEADERS,
      ...PAGE_HEADERS,
      [key]: `${PAGE_HEADERS[key] ?? ""}, ${own}`,
    });
    expect(azureFor("csv")).toEqual({ ...SECURITY_HEADERS, ...FILE_HEADERS });
  });

  it("guards an address that leads nowhere, too", () => {
    writeHostFiles(folder, false);
    expect(sentFor("/nothing/here/")).toEqual(SECURITY_HEADERS);
  });

  it("keeps search engines out of all of a preview", () => {
    writeHostFiles(folder, true);
    for (const path of ["/", "/data/milestones.csv", "/nothing"]) {
      expect(sentFor(path)["X-Robots-Tag"]).toBe("noindex");
    }
    expect(azureFor("csv")["X-Robots-Tag"]).toBe("noindex");
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
    const policies = [...nginx.matchAll(/^ {2}\S+ "(.*)";$/gm)].map((match) => match[1]);
    const key = "Content-Security-Policy";
    expect(policies).toEqual([FRAMED_HEADERS[key], FILE_HEADERS[key], PAGE_HEADERS[key]]);
    expect(Object.fromEntries(sent)).toEqual({
      ...SECURITY_HEADERS,
      ...PAGE_HEADERS,
      [key]: "$policy",
    });
  });
});
