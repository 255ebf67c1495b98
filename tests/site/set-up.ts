import { buildOnce } from "./build-once.ts";
import { sites } from "./built-sites.ts";

let built: Promise<unknown> | undefined;

/** Builds what the tests look at, side by side and once for all tests. */
export default async function setUp(): Promise<void> {
  built ??= Promise.all(sites.map(buildOnce));
  await built;
}
