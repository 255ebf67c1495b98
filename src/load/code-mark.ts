import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import process from "node:process";

/** Everything that the program is, and what it was installed with. */
const PROGRAM = [
  "src/**",
  "scripts/**",
  "public/**",
  "astro.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "node_modules/.package-lock.json",
];

/** A mark of the program, its packages and the machine’s ways: with another, no page is the same. */
export function markOfCode(): string {
  const hash = createHash("sha256");
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  const { NODE_ENV = null } = process.env;
  hash.update(JSON.stringify([process.versions, process.platform, timeZone, locale, NODE_ENV]));
  for (const path of PROGRAM.flatMap((pattern) => globSync(pattern)).sort()) {
    if (!existsSync(path) || !statSync(path).isFile()) continue;
    hash.update(`\n${path}\n`).update(readFileSync(path));
  }
  return hash.digest("base64url");
}
