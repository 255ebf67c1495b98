import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve, sep } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { environmentFor, fixtureSite, type BuiltSite } from "./built-sites.ts";
import { plantCanaries, type Canary } from "./canaries.ts";
import { filesOf, isOfEdition } from "./pages.ts";
import { unpack } from "./unpack.ts";

let folder: string;
let site: BuiltSite;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "report-card-build-"));
  site = {
    ...fixtureSite,
    contentDir: join(folder, "content"),
    dist: resolve(".build/saltmarsh-changed"),
  };
  cpSync(fixtureSite.contentDir, site.contentDir, { recursive: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  status: number | null;
  out: string;
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const done = spawnSync(process.execPath, args, {
    env: { ...environmentFor(site), ...env },
    encoding: "utf8",
  });
  return { status: done.status, out: `${done.stdout}${done.stderr}` };
}

function build(env: Readonly<Record<string, string>> = {}): Ran {
  return run(["scripts/build.ts"], env);
}

function prints(of: BuiltSite): Map<string, string> {
  const print = (path: string): string =>
    createHash("sha256")
      .update(readFileSync(join(of.dist, path)))
      .digest("hex");
  return new Map(filesOf(of).map((path) => [path, print(path)]));
}

function edit(path: string, change: (text: string) => string): void {
  const file = join(site.contentDir, path);
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

/** Files of the built site whose bytes hold a text. */
function filesWith(text: string): string[] {
  return filesOf(site).filter((path) => readFileSync(join(site.dist, path)).includes(text));
}

/** Just before the moment of the report that waits, where it is the next day already. */
const BEFORE = { NOW: "2031-12-31T12:00:00Z", TZ: "Pacific/Auckland" };

/** Has the reading of the content counted, where nothing is known of it from an earlier build. */
const counting = () => ({
  KEEP_PAGES: "false",
  NODE_OPTIONS: `--import=${pathToFileURL("tests/site/count-reads.ts").href}`,
  COUNTED: join(folder, "counted.json"),
});

/** Which of the planted values stand in which files of the built site, looked for unpacked. */
function canariesIn(canaries: readonly Canary[]): Map<Canary, string[]> {
  const found = new Map<Canary, string[]>();
  for (const path of filesOf(site)) {
    const parts = unpack(path, readFileSync(join(site.dist, path)));
    for (const { where, text } of parts) {
      // A thousand is printed with a comma, in an address with a code.
      const plain = text.replace(/(?<=\d)(?:,|%2C)(?=\d{3})/g, "");
      for (const one of canaries) {
        if (plain.includes(one.value)) found.set(one, [...(found.get(one) ?? []), where]);
      }
    }
  }
  return found;
}

/** Ways in which files are packed, in each of which a preview shows some of the planted values. */
const PACKED = [
  /\.pf_fragment > gzip$/,
  /\.pf_index > gzip$/,
  /\.pdf$/,
  /\.xlsx > /,
  /\.ods > /,
  /\.zip > .*\.csv$/,
];

let canaries: readonly Canary[];

test("a report before its moment leaves no trace in any file", () => {
  canaries = plantCanaries(site.contentDir);
  expect(canaries.length).toBeGreaterThan(200);
  edit("reports/2031-12.md", (text) =>
    text.replace(/\nsource:/, '\npublishFrom: "2032-01-01T09:00:00+00:00"\nsource:'),
  );
  const pagesRead = ["priority-1", "priority-2", "priority-3", "priority-4", "next"];
  expect(run(["scripts/easy-read-reviewed.ts", ...pagesRead]).status).toBe(0);
  expect(build({ ...BEFORE, ...counting() }).out).toContain("The site is in");
  expect(canariesIn(canaries)).toEqual(new Map());
  expect(filesWith("2031-12.md")).toEqual([]);
});

test("a build reads each content file once, and looks into it once", () => {
  const { reads, looks } = JSON.parse(readFileSync(join(folder, "counted.json"), "utf8")) as Record<
    "reads" | "looks",
    Record<string, number>
  >;
  const files = globSync("**/*.*", { cwd: site.contentDir });
  const once = Object.fromEntries(files.map((path) => [path.split(sep).join("/"), 1]));
  expect(files.length).toBeGreaterThan(90);
  // Phrases are said as modules load, in the language that the plan names: it is looked up before.
  expect(reads).toEqual({ ...once, "plan.json": 2 });
  expect(looks).toEqual(once);
});

test("a build that fails leaves the last good site as it was", () => {
  const before = prints(site);
  edit("reports/2030-12.md", (text) => text.replace('form: "milestones"', 'form: "milestone"'));
  const { status, out } = build();
  expect(status).toBe(1);
  expect(out).toMatch(/reports\/2030-12\.md:\d+:\d+ {2}/);
  expect(out).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  expect(prints(site)).toEqual(before);
  edit("reports/2030-12.md", (text) => text.replace('form: "milestone"', 'form: "milestones"'));
});

test("a preview shows that report, and is marked on every page", () => {
  expect(build({ ...BEFORE, PREVIEW: "true" }).status).toBe(0);
  const shown = canariesIn(canaries);
  expect(canaries.filter((one) => !shown.has(one)).map(({ field }) => field)).toEqual([]);
  const places = [...shown.values()].flat();
  expect(PACKED.filter((packed) => !places.some((where) => packed.test(where)))).toEqual([]);
  const pages = filesOf(site).filter((path) => path.endsWith(".html"));
  expect(filesWith('name="robots" content="noindex"').sort()).toEqual(pages.sort());
  expect(filesWith("Preview, not published").sort()).toEqual(pages.sort());
  expect(filesWith("X-Robots-Tag").sort()).toEqual(["_headers", "staticwebapp.config.json"]);
  site = fixtureSite;
  // A chart in another site’s frame, and what a figure was once, are found through its page of today.
  const found = filesWith("noindex").filter((path) => !path.startsWith("embed/"));
  expect(found.filter((path) => !isOfEdition(path))).toEqual([]);
  expect(filesWith("Preview, not published")).toEqual([]);
});
