/**
 * `npm run build`: checks the content, builds the site beside `dist/`, and swaps it in only when
 * everything has passed, so that a failed build leaves the last good site as it was.
 */
import { existsSync, renameSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { readContent } from "../src/load/read-content.ts";
import { readSettings } from "../src/load/settings.ts";
import { buildSite } from "./build-site.ts";
import { indexSearch } from "../src/search-index/index-search.ts";
import { reportProblems } from "./report-problems.ts";
import { buildReportCard } from "../src/domain/report-card.ts";
import { writeHostFiles } from "../src/hosting/host-files.ts";
import { writeSitemap } from "../src/hosting/sitemap.ts";
import { publishedContent } from "../src/load/published-content.ts";

/** Makes the search index. A fault in it must not publish a site without search. */
async function indexed(...of: Parameters<typeof indexSearch>): Promise<boolean> {
  try {
    await indexSearch(...of);
    return true;
  } catch (error) {
    console.error(`The search index was not made: ${String(error)}`);
    return false;
  }
}

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const { set, problems, files } = readContent(settings.contentDir, process.cwd());
  if (!reportProblems(problems, files)) return;
  const dist = resolve(process.env["DIST_DIR"] ?? "dist");
  const fresh = `${dist}.new`;
  const old = `${dist}.old`;
  rmSync(fresh, { recursive: true, force: true });
  const built = await buildSite(fresh);
  if (!built || !(await indexed(fresh, set, settings))) {
    rmSync(fresh, { recursive: true, force: true });
    console.error("The site was not built. The last good site is still in place.");
    process.exitCode = 1;
    return;
  }
  writeSitemap(fresh, buildReportCard(publishedContent(set, settings)), settings);
  writeHostFiles(fresh, settings.preview);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(fresh, dist);
  rmSync(old, { recursive: true, force: true });
  console.log(`The site is in ${dist}.`);
}

await main();
