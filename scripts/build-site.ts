import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import process from "node:process";
import { cacheFor } from "../src/load/settings.ts";
import { trimPolicies } from "../src/hosting/trim-policies.ts";

/** Names that Astro gives a meaning of its own, and other tools too: they must not reach a build. */
const FOREIGN = new Set(["ASSETS_PREFIX", "BASE_URL", "DEV", "MODE", "PROD", "SITE", "SSR"]);

function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.has(name)));
}

/**
 * Runs Astro into the given folder, with nothing kept from an earlier build: another plan may have
 * been built in between.
 *
 * @returns whether it succeeded
 */
export function buildSite(outDir: string): Promise<boolean> {
  const env = { ...ownEnvironment(), OUT_DIR: outDir, ASTRO_TELEMETRY_DISABLED: "1" };
  const cache = cacheFor(outDir);
  return new Promise((resolve) => {
    const astro = spawn("astro", ["build", "--force", "--silent"], {
      env,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    const end = (built: boolean): void => {
      rmSync(cache, { recursive: true, force: true });
      if (built) trimPolicies(outDir);
      resolve(built);
    };
    astro.on("error", () => end(false));
    astro.on("exit", (code) => end(code === 0));
  });
}
