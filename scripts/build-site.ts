import { spawn } from "node:child_process";
import process from "node:process";

/**
 * Runs Astro into the given folder.
 *
 * @returns whether it succeeded
 */
export function buildSite(outDir: string): Promise<boolean> {
  const env = { ...process.env, OUT_DIR: outDir, ASTRO_TELEMETRY_DISABLED: "1" };
  return new Promise((resolve) => {
    const astro = spawn("astro", ["build", "--silent"], {
      env,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    astro.on("error", () => resolve(false));
    astro.on("exit", (code) => resolve(code === 0));
  });
}
