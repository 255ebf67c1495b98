import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import process from "node:process";
import { environmentFor, type BuiltSite } from "../site/built-sites.ts";

/** A site that is built with the pages that were kept, and anew beside it. */
export interface BothWays {
  /** Builds it with what was kept, and says how many of its files were taken: "40 of 50", if any. */
  kept(env?: Readonly<Record<string, string>>): string | null;
  /** Builds it anew, and gives the files that are not the same, byte for byte, as with what was kept. */
  differences(env?: Readonly<Record<string, string>>): string[];
}

function build(site: BuiltSite, env: Readonly<Record<string, string>>): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build.ts"], {
    env: { ...environmentFor(site), ...env },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The ${site.name} was not built.\n${stdout}${stderr}`);
  return stdout;
}

/** Every file of a folder with its bytes. */
function filesOf(dist: string): Map<string, Buffer> {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((one) => join(one.parentPath, one.name));
  return new Map(files.map((file) => [relative(dist, file), readFileSync(file)]));
}

/** Files that two folders do not have alike. */
function unlike(one: string, other: string): string[] {
  const [a, b] = [filesOf(one), filesOf(other)];
  const names = new Set([...a.keys(), ...b.keys()]);
  return [...names].sort().filter((file) => {
    const [here, there] = [a.get(file), b.get(file)];
    return !here || !there || !here.equals(there);
  });
}

/** @param folder in which both are built, below that of the project */
export function bothWays(site: BuiltSite, folder: string): BothWays {
  const [kept = "", anew = ""] = ["kept", "anew"].map((name) => resolve(folder, name));
  return {
    kept(env = {}) {
      const out = build({ ...site, dist: kept }, { ...env, KEEP_PAGES: "true" });
      return /\d+ of \d+(?= pages and files are those)/.exec(out)?.[0] ?? null;
    },
    differences(env = {}) {
      build({ ...site, dist: anew }, { ...env, KEEP_PAGES: "false" });
      return unlike(kept, anew);
    },
  };
}
