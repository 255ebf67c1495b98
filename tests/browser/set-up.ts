import type { TestProject } from "vitest/node";
import { preview } from "astro";
import {
  environmentFor,
  fixtureSite,
  realSite,
  sites,
  type BuiltSite,
} from "../site/built-sites.ts";
import { findBrowser } from "../../scripts/find-browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    browser: string;
    /** Where each site is served, by its name. */
    urls: Readonly<Record<string, string>>;
    realUrl: string;
    fixtureUrl: string;
  }
}

/** Does something with other environment variables, which are gone afterwards: all tests see them. */
async function withEnvironment<T>(env: NodeJS.ProcessEnv, use: () => Promise<T>): Promise<T> {
  const before = process.env;
  process.env = { ...before, ...env };
  try {
    return await use();
  } finally {
    process.env = before;
  }
}

async function serve(
  site: BuiltSite,
  port: number,
): Promise<{ url: string; stop(): Promise<void> }> {
  const server = await withEnvironment(environmentFor(site), () =>
    preview({
      logLevel: "error",
      outDir: site.dist,
      base: site.base,
      server: { port, host: "127.0.0.1" },
    }),
  );
  return { url: `http://127.0.0.1:${server.port}${site.base}`, stop: () => server.stop() };
}

/** Finds a browser and serves the built sites while the browser tests run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser();
  const served = new Map<BuiltSite, Awaited<ReturnType<typeof serve>>>();
  // One after the other: each is served from an environment of its own.
  for (const [at, site] of sites.entries()) served.set(site, await serve(site, 4401 + at));
  const urlOf = (site: BuiltSite): string => served.get(site)?.url ?? "";
  project.provide("browser", JSON.stringify(browser));
  project.provide("urls", Object.fromEntries(sites.map((site) => [site.name, urlOf(site)])));
  project.provide("realUrl", urlOf(realSite));
  project.provide("fixtureUrl", urlOf(fixtureSite));
  return async () => {
    for (const { stop } of served.values()) await stop();
  };
}
