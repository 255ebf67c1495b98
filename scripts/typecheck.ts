/** `npm run typecheck`: the types of Astro files and of everything else. */
import { spawnSync } from "node:child_process";
import process from "node:process";

const steps: readonly (readonly [string, readonly string[]])[] = [
  ["astro", ["sync", "--silent"]],
  ["astro", ["check", "--silent"]],
  ["tsc", ["--noEmit"]],
];

for (const [command, args] of steps) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
  const shell = process.platform === "win32";
  const { status } = spawnSync(command, args, { stdio: "inherit", env, shell });
  if (status !== 0) process.exit(status ?? 1);
}
