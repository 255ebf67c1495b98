/**
 * `npm run build`: `astro build`, quietly. The integration in `src/astro/` checks the content, and
 * swaps the site in only when everything has passed.
 */
import { enableCompileCache } from "node:module";
import { resolve } from "node:path";
import process from "node:process";
import { diskFault, standingSite } from "../src/hosting/keep-site.ts";
import { optionsOrExit } from "../src/load/options-or-exit.ts";

optionsOrExit({});

/** Names that Astro gives a meaning of its own, and other tools too: they must not reach a build. */
const FOREIGN = [
  "ASSETS_PREFIX",
  "BASE_URL",
  "DEV",
  "MODE",
  // Set by others, these two change scripts, and make Astro load its configuration twice.
  "NODE_ENV",
  "VITEST",
  "PROD",
  "SITE",
  "SSR",
];

for (const name of FOREIGN) Reflect.deleteProperty(process.env, name);
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
// The bundler's own memory goes back to the system when it is done: it kept a third of a build's.
// In one large piece, which it reserves where nothing else is said, a fifth would still stay.
process.env["MIMALLOC_PURGE_DELAY"] ??= "0";
process.env["MIMALLOC_DISALLOW_ARENA_ALLOC"] ??= "1";

// A build loads two thousand modules: compiled once, they are read again by the next build.
const COMPILED = process.env["NODE_COMPILE_CACHE"] ?? resolve(".build/compile-cache");
enableCompileCache(COMPILED);

const { build } = await import("astro").catch(() => {
  console.error('The site was not built. Astro is not installed here. Run "npm ci" first.');
  process.exit(1);
});
const { keepNewest } = await import("../src/load/keep-newest.ts");
const { KEPT_FOLDER } = await import("../src/load/kept-results.ts");
const { KEPT_PAGES } = await import("../src/load/page-store.ts");
const { settingsOrExit } = await import("../src/load/settings-or-exit.ts");

/** Bytes that are kept from build to build, in each folder: a site’s own is 25 MB in each. */
const MOST_KEPT = 100_000_000;

/** The same for pages: those of a plan of 1,000 milestones are 60 MB in each language. */
const MOST_PAGES = 1_000_000_000;

/** Says what in the content a page cannot be made of, with the file. Whether there is any such thing. */
async function toldOfContent(): Promise<boolean> {
  const settings = settingsOrExit();
  const [{ readContent }, { dryRun }, { reportProblems }] = await Promise.all([
    import("../src/load/read-content.ts"),
    import("../src/dry-run/dry-run.ts"),
    import("../src/load/report-problems.ts"),
  ]);
  const { set, problems, files, shown } = readContent(settings.contentDir, process.cwd());
  const found = problems.length > 0 ? problems : await dryRun(set, settings, shown);
  return found.length > 0 && !reportProblems(found, files);
}

/** What Astro adds to an error: the page that could not be made. */
interface AstroFault {
  message: string;
  id?: string;
}

/** A fault of the program in one line: what it says, and the page that it fails. */
function faultOfProgram(error: unknown): string {
  const { message, id } = error as AstroFault;
  return `The program failed${id === undefined ? "" : ` at ${id}`}: ${message}`;
}

// What Astro logs of an error is its stack trace; the error itself reaches the end of the promise.
await build({ logLevel: "silent" }).catch(async (error: unknown) => {
  const fault = diskFault(error);
  const told = !fault && (await toldOfContent());
  console.error("The site was not built.", ...(told ? [] : [fault ?? faultOfProgram(error)]));
  console.error(standingSite(settingsOrExit().distDir));
  process.exit(1);
});

// What is kept to save time would grow with each build.
for (const folder of [COMPILED, KEPT_FOLDER]) keepNewest(folder, MOST_KEPT);
keepNewest(KEPT_PAGES, MOST_PAGES);
