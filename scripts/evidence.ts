/**
 * `npm run evidence`: puts what the last `npm run sweep` found into the content, from where the site
 * says how it is checked. A build then gives the same pages again and again.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { canonicalFile } from "../src/load/canonical-file.ts";
import { optionsOrExit } from "../src/load/options-or-exit.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";

/** Where a sweep leaves its results. */
const RECORD = ".build/sweep.json";

const BELOW = "evidence/sweep.json";

optionsOrExit({ options: {} });
const { contentDir } = settingsOrExit();
const file = join(contentDir, BELOW);
if (!existsSync(RECORD)) {
  console.error("There is no sweep to put on record. Run `npm run sweep` first.");
  process.exitCode = 1;
} else {
  const text = readFileSync(RECORD, "utf8");
  mkdirSync(join(contentDir, "evidence"), { recursive: true });
  writeFileSync(file, canonicalFile(BELOW, text) ?? text);
  console.log(`What the last sweep found is in ${file}. The check tells if any of it is wrong.`);
}
