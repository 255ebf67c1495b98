import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
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

/** The same for the same code, content and settings, wherever the content lies. */
function keyOf(site: BuiltSite): string {
  const hash = createHash("sha256").update(JSON.stringify([site.base, site.env ?? {}]));
  const code = CODE.flatMap(filesBelow).map((file) => [file, file] as const);
  const content = filesBelow(site.contentDir).map(
    (file) => [join("content", relative(site.contentDir, file)), file] as const,
  );
  for (const [name, file] of [...code, ...content]) {
    hash.update(`${name}\n`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** Where it is written down from what a folder was built. */
function recordOf({ dist }: BuiltSite): string {
  return join(".build/built", createHash("sha256").update(dist).digest("hex").slice(0, 16));
}

/**
 * The key of a built folder as it stands: another build of it has another first page. Whole seconds,
 * which are what the folder keeps when it is packed and unpacked.
 */
function stamp(site: BuiltSite, key: string): string {
  const page = join(site.dist, "index.html");
  return existsSync(page) ? `${key} ${Math.floor(statSync(page).mtimeMs / 1000)}` : "";
}

function isBuilt(site: BuiltSite, key: string): boolean {
  const record = recordOf(site);
  return existsSync(record) && readFileSync(record, "utf8") === stamp(site, key);
}

/** Writes down that a folder holds what was built for a site. */
export function writeDown(site: BuiltSite, key = keyOf(site)): void {
  mkdirSync(".build/built", { recursive: true });
  writeFileSync(recordOf(site), stamp(site, key));
}

/**
 * Takes a folder that was built from the same code, content and settings for a site, in place of
 * building it again: the site before a change is often what was built last.
 *
 * @param from the site whose folder is taken, and is gone afterwards
 */
export function takeBuilt(site: BuiltSite, from: BuiltSite): void {
  const key = keyOf(site);
  if (isBuilt(site, key) || !isBuilt(from, key)) return;
  rmSync(site.dist, { recursive: true, force: true });
  renameSync(from.dist, site.dist);
  writeDown(site, key);
}

/**
 * Builds a site, unless its folder was built by the same code from the same content with the same
 * settings.
 *
 * @throws Error with what the build said if it failed
 */
export async function buildOnce(site: BuiltSite): Promise<void> {
  const key = keyOf(site);
  if (isBuilt(site, key)) return;
  const build = spawn(process.execPath, ["scripts/build.ts"], { env: environmentFor(site) });
  let told = "";
  build.stdout.setEncoding("utf8").on("data", (text: string) => (told += text));
  build.stderr.setEncoding("utf8").on("data", (text: string) => (told += text));
  const status = await new Promise((done) => build.on("close", done));
  if (status !== 0) throw new Error(`The ${site.name} was not built.\n${told}`);
  writeDown(site, key);
}
