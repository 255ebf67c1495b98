import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { trimPages } from "../src/hosting/trim-pages.ts";
import { cacheFor } from "../src/load/settings.ts";
import { Refusal } from "./keep-site.ts";

/** Names that Astro gives a meaning of its own, and other tools too: they must not reach a build. */
const FOREIGN = new Set(["ASSETS_PREFIX", "BASE_URL", "DEV", "MODE", "PROD", "SITE", "SSR"]);

function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.has(name)));
}

/** Astro's program file. */
function astroProgram(): string {
  try {
    const about = createRequire(import.meta.url).resolve("astro/package.json");
    return join(dirname(about), "bin/astro.mjs");
  } catch {
    throw new Refusal('Astro is not installed here. Run "npm ci" first.');
  }
}

/** Runs Astro to its end. Its words are shown only where it fails: then they are the reason. */
function runAstro(env: NodeJS.ProcessEnv): Promise<void> {
  const astro = spawn(process.execPath, [astroProgram(), "build", "--force"], { env });
  const told: Buffer[] = [];
  for (const stream of [astro.stdout, astro.stderr]) {
    stream.on("data", (part: Buffer) => told.push(part));
  }
  // A build that is stopped must not leave Astro at work.
  const stop = (): boolean => astro.kill();
  const quit = (): never => process.exit(130);
  process.once("exit", stop).once("SIGINT", quit).once("SIGTERM", quit);
  return new Promise((done, failed) => {
    astro.on("error", failed);
    astro.on("close", (code, signal) => {
      process.off("exit", stop).off("SIGINT", quit).off("SIGTERM", quit);
      if (code === 0) return done();
      process.stderr.write(Buffer.concat(told));
      const end = signal ? `was stopped (${signal})` : `ended with code ${code}`;
      failed(new Refusal(`Astro ${end}. What it said stands above.`));
    });
  });
}

/**
 * Runs Astro into the given folder, with nothing kept from an earlier build: another plan may have
 * been built in between.
 *
 * @throws Refusal if Astro fails, after showing what it said
 */
export async function buildSite(outDir: string): Promise<void> {
  const cache = cacheFor(outDir);
  try {
    await runAstro({ ...ownEnvironment(), OUT_DIR: outDir, ASTRO_TELEMETRY_DISABLED: "1" });
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
  trimPages(outDir);
}
