import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HERONSFORD } from "../content/plans.ts";
import { environmentFor, type BuiltSite } from "../site/built-sites.ts";
import { filesOf } from "../site/pages.ts";

const place = mkdtempSync(join(tmpdir(), "report-card-hard-"));
const site: BuiltSite = {
  name: "small fixture plan",
  dist: resolve(".build/hard-places"),
  base: "/",
  contentDir: join(place, "content"),
};
const marker = join(place, "code-has-run");
let before: Map<string, string>;

interface Ran {
  status: number | null;
  out: string;
}

/** Builds the site; `killAfter` kills the build after so many milliseconds. */
function build(env: Readonly<Record<string, string>> = {}, killAfter?: number): Promise<Ran> {
  const child = spawn(process.execPath, [resolve("scripts/build.ts")], {
    env: { ...environmentFor(site), ...env },
  });
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (out += text));
  if (killAfter !== undefined) setTimeout(() => child.kill("SIGKILL"), killAfter);
  return new Promise((done) => {
    child.on("close", (status) => {
      done({ status, out });
    });
  });
}

function prints(): Map<string, string> {
  const print = (path: string): string =>
    createHash("sha256")
      .update(readFileSync(join(site.dist, path)))
      .digest("hex");
  return new Map(filesOf(site).map((path) => [path, print(path)]));
}

/** A build in which the nth and every later write of a file fails, as on a full disk. */
function failing(code: string, after: number): Readonly<Record<string, string>> {
  const hook = pathToFileURL(resolve("tests/sweep/failing-writes.ts")).href;
  return { NODE_OPTIONS: `--import=${hook}`, FAIL_WITH: code, FAIL_AFTER: String(after) };
}

const NO_STACK = /^\s+at .*:\d+:\d+\)?$/m;
const STANDS = "The last good site is still in place.";

beforeAll(async () => {
  cpSync(HERONSFORD, site.contentDir, { recursive: true });
  rmSync(site.dist, { recursive: true, force: true });
  expect(await build()).toMatchObject({ status: 0 });
  before = prints();
});

afterAll(() => {
  rmSync(place, { recursive: true, force: true });
  rmSync(site.dist, { recursive: true, force: true });
});

const RUNS = `import { writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(marker)}, "")`;

/** Pages that would run code in the build. */
const EVIL: readonly (readonly [what: string, text: string])[] = [
  ["an import", RUNS.split(";")[0] ?? ""],
  ["an export", `export const x = process.exit(0)`],
  ["an expression", "A sum: {globalThis.process.exit(0)}"],
  ["a component that is not allowed", "<Fragment set:html={process.env.PATH} />"],
  ["a script", "<script>alert(1)</script>"],
];

describe("a page that would run code", () => {
  const page = join(site.contentDir, "pages/about.mdx");

  test.each(EVIL)("with %s stops the build by name, and runs nothing", async (_, text) => {
    const good = readFileSync(page, "utf8");
    writeFileSync(page, `${good}\n${text}\n`);
    const { status, out } = await build();
    writeFileSync(page, good);
    expect(status).toBe(1);
    expect(out).toMatch(/pages\/about\.mdx:\d+:\d+ /);
    expect(out).toContain(STANDS);
    expect(out).not.toMatch(NO_STACK);
    expect(existsSync(marker)).toBe(false);
    expect(prints()).toEqual(before);
  });

  test("reached by a link stops it too", async () => {
    const evil = join(place, "evil.mdx");
    writeFileSync(evil, `${RUNS}\n`);
    symlinkSync(evil, join(site.contentDir, "pages/evil.mdx"));
    const { status, out } = await build();
    rmSync(join(site.contentDir, "pages/evil.mdx"));
    expect([status, existsSync(marker)]).toEqual([1, false]);
    expect(out).toMatch(/pages\/evil\.mdx:1:1 .*link/);
    expect(prints()).toEqual(before);
  });
});

describe("a disk that fails", () => {
  test.each([
    ["ENOSPC", 1, /The disk is full/],
    ["ENOSPC", 40, /The disk is full/],
    ["EACCES", 1, /There is no right to write/],
    ["EROFS", 5, /This disk can only be read/],
  ])("with %s at write %i: the reason is told, and the site stays", async (code, after, says) => {
    const { status, out } = await build(failing(code, after));
    expect(status).toBe(1);
    expect(out).toMatch(says);
    expect(out).toContain(STANDS);
    expect(prints()).toEqual(before);
  });
});

test("two builds at once: one makes the site, the other is refused", async () => {
  const both = await Promise.all([build(), build()]);
  const [good, refused] = both.sort((a, b) => (a.status ?? 1) - (b.status ?? 1));
  expect([good?.status, refused?.status]).toEqual([0, 1]);
  expect(refused?.out).toContain("Another command is changing this site");
  expect(prints()).toEqual(before);
});

test.each([500, 1500, 3000, 6000, 9000])(
  "a build killed after %i ms leaves the last good site whole, and the next one works",
  async (moment) => {
    await build({}, moment);
    expect(prints()).toEqual(before);
    expect(await build()).toMatchObject({ status: 0 });
    expect(prints()).toEqual(before);
  },
);

test("elsewhere in the world a build is the same, byte for byte", async () => {
  const elsewhere = { TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
  expect(await build(elsewhere)).toMatchObject({ status: 0 });
  expect(prints()).toEqual(before);
});

test("caches with rubbish in them change nothing", async () => {
  for (const folder of [".astro", "node_modules/.astro", "node_modules/.vite"]) {
    mkdirSync(folder, { recursive: true });
    for (const name of ["data-store.json", "content-assets.mjs", "rubbish"])
      writeFileSync(join(folder, name), "\0{rubbish");
  }
  expect(await build()).toMatchObject({ status: 0 });
  expect(prints()).toEqual(before);
});

test("a folder whose name Vite would misread is refused at once, and told how to be mended", async () => {
  const odd = join(place, "Report card #1 (100%)");
  mkdirSync(odd);
  for (const name of [
    "src",
    "scripts",
    "public",
    "astro.config.mjs",
    "package.json",
    "node_modules",
  ])
    symlinkSync(resolve(name), join(odd, name));
  const child = spawn(process.execPath, ["scripts/build.ts"], {
    cwd: odd,
    env: { ...environmentFor(site), DIST_DIR: join(odd, "dist") },
  });
  let out = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (out += text));
  const status = await new Promise((done) => child.on("close", done));
  expect(status).toBe(1);
  expect(out).toContain("Take the characters #, ? and % out of its name");
  expect(out).not.toMatch(NO_STACK);
});
