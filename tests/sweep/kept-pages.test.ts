import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import process from "node:process";
import { afterAll, expect, test } from "vitest";
import { environmentFor, fixtureSite } from "../site/built-sites.ts";
import { changeOneThing, numbersFrom } from "./random-changes.ts";

/** How many things are changed. `KEPT_CHANGES` asks for fewer, `KEPT_SEED` for others. */
const CHANGES = Number(process.env["KEPT_CHANGES"] ?? 50);
const SEED = Number(process.env["KEPT_SEED"] ?? 20_261_128);

/** Changes between one comparison and the next. */
const TOGETHER = 2;

const folder = resolve(".build/kept-pages-sweep");
const content = join(folder, "content");

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function build(keep: boolean): string {
  const dist = join(folder, keep ? "kept" : "anew");
  const site = environmentFor({ ...fixtureSite, contentDir: content, dist });
  const env = { ...site, KEEP_PAGES: String(keep) };
  const { status, stderr } = spawnSync(process.execPath, ["scripts/build.ts"], {
    env,
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
  return dist;
}

/** Every file of a folder with its bytes. */
function filesOf(dist: string): Map<string, Buffer> {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((one) => join(one.parentPath, one.name));
  return new Map(files.sort().map((file) => [relative(dist, file), readFileSync(file)]));
}

/** Files that two folders do not have alike. */
function differences(one: string, other: string): string[] {
  const [a, b] = [filesOf(one), filesOf(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => {
    const [here, there] = [a.get(file), b.get(file)];
    return !here || !there || !here.equals(there);
  });
}

test("a site of kept pages is, byte for byte, the one that is made anew", () => {
  mkdirSync(folder, { recursive: true });
  cpSync(fixtureSite.contentDir, content, { recursive: true });
  // A closed edition asks for a correction with each change of what a report says.
  rmSync(join(content, "editions"), { recursive: true });
  const next = numbersFrom(SEED);
  build(true);
  const changed: string[] = [];
  while (changed.length < CHANGES) {
    const now = Array.from({ length: TOGETHER }, (_, at) =>
      changeOneThing(content, next, changed.length + at),
    );
    changed.push(...now);
    expect(differences(build(true), build(false)), now.join(" and ")).toEqual([]);
  }
}, 7_200_000);
