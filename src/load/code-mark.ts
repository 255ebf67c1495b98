import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import process from "node:process";
import { lazily } from "../domain/once.ts";

/** What npm wrote down of the packages that it installed. */
const INSTALLED = "node_modules/.package-lock.json";

/** Everything that the program is, and what it was installed with. */
const PROGRAM = [
  "src/**",
  "scripts/**",
  "public/**",
  "astro.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  INSTALLED,
];

/** What decides what the same program does. */
function machine(): unknown {
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  const { NODE_ENV = null } = process.env;
  return [process.versions, process.platform, process.arch, timeZone, locale, NODE_ENV];
}

/**
 * A mark of the program, its packages and the machine’s ways: with another, no page is the same. Null
 * where it cannot be told which packages are installed.
 */
export const markOfCode = lazily((): string | null => {
  if (!existsSync(INSTALLED)) return null;
  const hash = createHash("sha256").update(JSON.stringify(machine()));
  for (const path of PROGRAM.flatMap((pattern) => globSync(pattern)).sort()) {
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    hash.update(`\n${path}\n`).update(readFileSync(path));
  }
  return hash.digest("base64url");
});
