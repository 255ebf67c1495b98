/** `npm run preview`: the built site on this computer, as visitors get it. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";

const { distDir } = settingsOrExit();
if (!existsSync(join(distDir, "index.html"))) {
  console.error(`There is no site in ${distDir} yet. Run "npm run build" first.`);
  process.exit(1);
}

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
const shell = process.platform === "win32";
spawn("astro", ["preview", ...process.argv.slice(2)], { stdio: "inherit", env, shell }).on(
  "exit",
  (code) => process.exit(code ?? 1),
);
