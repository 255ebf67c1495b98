import { existsSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";

/** A built site that tests look at. */
export interface BuiltSite {
  name: string;
  /** Folder of the built files. */
  dist: string;
  /** Path it lives under, with slashes at both ends. */
  base: string;
  contentDir: string;
}

/** The real plan, as `npm run build` left it, at the root of a domain. */
export const realSite: BuiltSite = {
  name: "real plan",
  dist: resolve("dist"),
  base: "/",
  contentDir: resolve("content"),
};

/** The fictional plan, built by the tests' set-up under a sub-path. */
export const fixtureSite: BuiltSite = {
  name: "fixture plan",
  dist: resolve(".build/saltmarsh"),
  base: "/council/report-card/",
  contentDir: resolve("tests/fixtures/plans/saltmarsh"),
};

export const sites: readonly BuiltSite[] = [realSite, fixtureSite];

/** Environment that builds or serves a site. */
export function environmentFor(site: BuiltSite): NodeJS.ProcessEnv {
  return {
    ...process.env,
    CONTENT_DIR: site.contentDir,
    BASE_PATH: site.base,
    DIST_DIR: site.dist,
    ASTRO_TELEMETRY_DISABLED: "1",
  };
}

/** Fails with what to do where the real site has not been built. */
export function requireRealSite(): void {
  if (existsSync(resolve(realSite.dist, "index.html"))) return;
  throw new Error('There is no built site in dist/. Run "npm run build" first, or "npm test".');
}
