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

/** Finds a browser and serves both built sites while the browser tests run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser();
  const real = await serve(realSite, 4401);
  // A change of content alone does not reach the fictional plan: its pages are not asked for then.
  const fixture = sites.includes(fixtureSite) ? await serve(fixtureSite, 4402) : real;
  project.provide("browser", JSON.stringify(browser));
  project.provide("realUrl", real.url);
  project.provide("fixtureUrl", fixture.url);
  return async () => {
    await real.stop();
    if (fixture !== real) await fixture.stop();
  };
}
