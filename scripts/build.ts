/**
 * `npm run build`: checks the content, builds the site beside `dist/`, and swaps it in only when
 * everything has passed, so that a failed build leaves the last good site as it was.
 */
import process from "node:process";
import { buildReportCard } from "../src/domain/report-card.ts";
import { writeHostFiles } from "../src/hosting/host-files.ts";
import { writeSitemap } from "../src/hosting/sitemap.ts";
import { folderFault } from "../src/load/folder-fault.ts";
import { publishedContent } from "../src/load/published-content.ts";
import { readContent } from "../src/load/read-content.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import type { Settings } from "../src/load/settings.ts";
import { indexSearch } from "../src/search-index/index-search.ts";
import { buildSite } from "./build-site.ts";
import { reasonOf, Refusal, replaceFolder, standingSite } from "./keep-site.ts";
import { reportProblems } from "./report-problems.ts";

/** Writes the whole site into an empty folder, or throws a reason why not. */
async function makeSite(fresh: string, settings: Settings): Promise<void> {
  const fault = folderFault(process.cwd());
  if (fault) throw new Refusal(fault);
  const { set, problems, files } = readContent(settings.contentDir, process.cwd());
  if (!reportProblems(problems, files)) throw new Refusal("Mend the content first, as said above.");
  await buildSite(fresh);
  await indexSearch(fresh, set, settings);
  writeSitemap(fresh, buildReportCard(publishedContent(set, settings)), settings);
  writeHostFiles(fresh, settings.preview);
}

async function main(): Promise<void> {
  const settings = settingsOrExit();
  const { distDir } = settings;
  try {
    await replaceFolder(distDir, distDir, (fresh) => makeSite(fresh, settings));
    console.log(`The site is in ${distDir}.`);
  } catch (error) {
    console.error(`The site was not built. ${reasonOf(error)}\n${standingSite(distDir)}`);
    process.exitCode = 1;
  }
}

await main();
