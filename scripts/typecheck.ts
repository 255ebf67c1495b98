/** `npm run typecheck`: the types of every file, of Astro and of TypeScript, in one reading. */
import { spawnSync } from "node:child_process";
import process from "node:process";
import { optionsOrExit } from "../src/load/options-or-exit.ts";

optionsOrExit({});

// Astro's check reads all that tsconfig.json includes, and first writes the types of collections.
const { status } = spawnSync("astro", ["check", "--silent"], {
  stdio: "inherit",
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
