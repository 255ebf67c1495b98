import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { reasonOf, replaceFolder, standingSite } from "../../src/hosting/keep-site.ts";

const place = mkdtempSync(join(tmpdir(), "report-card-swap-"));
const site = join(place, "dist");

afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

beforeEach(() => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, "index.html"), "old");
  writeFileSync(join(site, "about.html"), "old");
});

const failing = (): Promise<void> => Promise.reject(new Error("It went wrong."));

/** The site as it stands: each file with what it says. */
function standing(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(site)
      .sort()
      .map((name) => [name, readFileSync(join(site, name), "utf8")]),
  );
}

const OLD = { "about.html": "old", "index.html": "old" };

/** Kills a swap before the nth thing it does to a file. Says whether it was still at work then. */
function killedAt(moment: number): boolean {
  const args = ["tests/hosting/stopped-swap.ts", site, String(moment)];
  return spawnSync(process.execPath, args).signal === "SIGKILL";
}

const moments = Array.from({ length: 54 }, (_, at) => at + 1);

describe("the last good site", () => {
  test.each(moments)(
    "outlives a stop before step %i, and the next build that fails",
    async (at) => {
      const killed = killedAt(at);
      await expect(replaceFolder(site, site, failing)).rejects.toThrow("It went wrong.");
      const found = standing();
      if (Object.values(found).includes("old")) expect(found).toEqual(OLD);
      else expect(Object.keys(found)).toHaveLength(46);
      expect(killed || found["index.html"] === "new").toBe(true);
      expect(readdirSync(place)).toEqual(["dist"]);
      expect(standingSite(site)).toBe("The last good site is still in place.");
    },
  );

  test("is replaced by a build that goes well, which leaves nothing beside it", async () => {
    await replaceFolder(site, site, (fresh) => {
      mkdirSync(fresh);
      writeFileSync(join(fresh, "index.html"), "new");
      return Promise.resolve();
    });
    expect(standing()).toEqual({ "index.html": "new" });
    expect(readdirSync(place)).toEqual(["dist"]);
  });

  test("stays where the new one was never written", async () => {
    await expect(replaceFolder(site, site, () => Promise.resolve())).rejects.toThrow();
    expect(standing()).toEqual(OLD);
  });

  test("is not spoken of where there is none", () => {
    rmSync(site, { recursive: true });
    expect(standingSite(site)).toBe(`There is no site in ${site} yet.`);
  });
});

describe("two builds at once", () => {
  test("the second is refused and touches nothing", async () => {
    writeFileSync(`${site}.lock`, String(process.ppid));
    await expect(replaceFolder(site, site, failing)).rejects.toThrow(
      `Another command is changing this site (process ${process.ppid}).`,
    );
    expect(standing()).toEqual(OLD);
    expect(existsSync(`${site}.lock`)).toBe(true);
  });

  test("what a stopped one left does not stand in the way", async () => {
    writeFileSync(`${site}.lock`, "999999999");
    await expect(replaceFolder(site, site, failing)).rejects.toThrow("It went wrong.");
    expect(readdirSync(place)).toEqual(["dist"]);
  });
});

test.each([
  ["ENOSPC", "The disk is full: /site/a.html."],
  ["EACCES", "There is no right to write: /site/a.html."],
  ["EROFS", "This disk can only be read: /site/a.html."],
])("%s is told in plain words", (code, words) => {
  const error = Object.assign(new Error(`${code}: no`), { code, path: "/site/a.html" });
  expect(reasonOf(error)).toBe(words);
});
