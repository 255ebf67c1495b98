import { rmSync } from "node:fs";
import { buildOnce, takeBuilt } from "./build-once.ts";
import { baseSite, realSite, sites } from "./built-sites.ts";

let built: Promise<unknown> | undefined;

/** Builds the site before a change. Where today’s code refuses its content, every page counts as new. */
async function buildBase(): Promise<void> {
  if (!baseSite) return;
  const { dist } = baseSite;
  await buildOnce(baseSite).catch(() => {
    rmSync(dist, { recursive: true, force: true });
  });
}

/** Builds what the tests look at, side by side and once for all tests. */
export default async function setUp(): Promise<void> {
  if (!built && baseSite) takeBuilt(baseSite, realSite);
  built ??= Promise.all([...sites.map(buildOnce), buildBase()]);
  await built;
}
