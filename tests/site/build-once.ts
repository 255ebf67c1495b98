import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { environmentFor, type BuiltSite } from "./built-sites.ts";

/** Everything that decides what a build writes, besides content and settings. */
const CODE = ["src", "scripts", "public", "astro.config.mjs", "package-lock.json", "tsconfig.json"];

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function keyOf(site: BuiltSite): string {
  const hash = createHash("sha256").update(JSON.stringify([site.base, site.env ?? {}]));
  for (const file of [...CODE, site.contentDir].flatMap(filesBelow)) {
    hash.update(`${file}\n`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** Where it is written down from what a folder was built. */
function recordOf({ dist }: BuiltSite): string {
  return join(".build/built", createHash("sha256").update(dist).digest("hex").slice(0, 16));
}

/** The key of a built folder as it stands: another build of it has another first page. */
function stamp(site: BuiltSite, key: string): string {
  const page = join(site.dist, "index.html");
  return existsSync(page) ? `${key} ${statSync(page).mtimeMs}` : "";
}

/**
 * Builds a site, unless its folder was built by the same code from the same content with the same
 * settings.
 *
 * @throws Error with what the build said if it failed
 */
export async function buildOnce(site: BuiltSite): Promise<void> {
  const key = keyOf(site);
  const record = recordOf(site);
  if (existsSync(record) && readFileSync(record, "utf8") === stamp(site, key)) return;
  const build = spawn(process.execPath, ["scripts/build.ts"], { env: environmentFor(site) });
  let told = "";
  build.stdout.setEncoding("utf8").on("data", (text: string) => (told += text));
  build.stderr.setEncoding("utf8").on("data", (text: string) => (told += text));
  const status = await new Promise((done) => build.on("close", done));
  if (status !== 0) throw new Error(`The ${site.name} was not built.\n${told}`);
  mkdirSync(".build/built", { recursive: true });
  writeFileSync(record, stamp(site, key));
}
