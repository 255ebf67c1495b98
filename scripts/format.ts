/** `npm run format`: writes code with Prettier and content files in their one form. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import process from "node:process";
import { canonicalFile } from "../src/load/canonical-file.ts";
import { optionsOrExit } from "../src/load/options-or-exit.ts";
import { inLaterPlan } from "../src/load/plan-folders.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import { OWN_FILES } from "./own-files.ts";
import { utf8Text } from "../src/load/utf8-text.ts";

const { values } = optionsOrExit({
  options: { "content-only": { type: "boolean", default: false } },
});

const { contentDir } = settingsOrExit();
const entries = readdirSync(contentDir, { recursive: true, withFileTypes: true });
let changed = 0;
for (const entry of entries.filter((one) => one.isFile())) {
  const path = join(entry.parentPath, entry.name);
  const below = relative(contentDir, path).split(sep).join("/");
  const text = utf8Text(readFileSync(path));
  // Written anew, letters that cannot be read would be lost. The check tells of them.
  const canonical = text === null ? null : canonicalFile(inLaterPlan(below)?.below ?? below, text);
  if (canonical === null || canonical === text) continue;
  writeFileSync(path, canonical);
  changed++;
}
console.log(`Content: ${changed === 1 ? "1 file" : `${changed} files`} rewritten.`);

if (!values["content-only"]) {
  const args = ["--write", "--log-level", "warn", "--ignore-unknown", ...OWN_FILES];
  const prettier = spawnSync("prettier", args, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  process.exitCode = prettier.status ?? 1;
}
