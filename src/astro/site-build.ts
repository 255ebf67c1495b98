import process from "node:process";
import { buildReportCard, type ReportCard } from "../domain/report-card.ts";
import { writeHostFiles } from "../hosting/host-files.ts";
import { beginSwap, reasonOf, Refusal, standingSite, type Swap } from "../hosting/keep-site.ts";
import { markLanguage } from "../hosting/mark-language.ts";
import { writeMovedPages } from "../hosting/moved-pages.ts";
import { writeSitemap } from "../hosting/sitemap.ts";
import { trimPages } from "../hosting/trim-pages.ts";
import { holdContent } from "../load/held-content.ts";
import { publishedContent } from "../load/published-content.ts";
import { readContent } from "../load/read-content.ts";
import { reportProblems } from "../load/report-problems.ts";
import type { Settings } from "../load/settings.ts";
import { indexSearch } from "../search-index/index-search.ts";
import { buildOtherLanguages } from "./other-languages.ts";

/** A site that is being built beside the last good one. */
export interface SiteBuild {
  /** Where Astro writes the pages. */
  folder: string;
  /** Adds what stands beside the pages, and puts the new site in place of the last good one. */
  finish(): Promise<void>;
}

/** Says why there is no new site, and ends the process: nothing after it may go on. */
function giveUp(error: unknown, distDir: string): never {
  console.error(`The site was not built. ${reasonOf(error)}\n${standingSite(distDir)}`);
  process.exit(1);
}

/** Ends the swap, however the process ends: by an error of Astro’s, or because it is stopped. */
function endWithProcess(swap: Swap): void {
  const quit = (): never => process.exit(130);
  process.once("exit", () => {
    swap.end();
  });
  process.once("SIGINT", quit).once("SIGTERM", quit);
}

/** The content as this build may publish it, held for the pages, and its model. */
function readModel(settings: Settings): ReportCard {
  const { set, problems, files } = readContent(settings.contentDir, process.cwd());
  if (!reportProblems(problems, files)) throw new Refusal("Mend the content first, as said above.");
  const content = publishedContent(set, settings);
  holdContent(content);
  return buildReportCard(content);
}

/**
 * Begins a build: reads the content once, and makes room beside the last good site. What stands in
 * the way is told, and ends the process with code 1; the last good site stays as it was.
 */
export function beginSite(settings: Settings): SiteBuild {
  const { distDir } = settings;
  try {
    const swap = beginSwap(distDir, distDir);
    endWithProcess(swap);
    const card = readModel(settings);
    const finish = async (): Promise<void> => {
      try {
        const { languages = [], language, moved } = card.content.plan;
        if (language !== undefined) markLanguage(swap.fresh, language);
        trimPages(swap.fresh);
        await indexSearch(swap.fresh, card, settings.basePath);
        // What is for hosts and search engines stands once, at the root of the first language.
        if (language === undefined) {
          writeSitemap(swap.fresh, card, settings);
          writeMovedPages(swap.fresh, moved, settings.basePath, settings.siteUrl);
          writeHostFiles(swap.fresh, settings.preview, moved);
          const codes = languages.map(({ code }) => code);
          await buildOtherLanguages(codes, swap.fresh, settings);
        }
        swap.finish();
        console.log(`The site is in ${distDir}.`);
      } catch (error) {
        giveUp(error, distDir);
      }
    };
    return { folder: swap.fresh, finish };
  } catch (error) {
    giveUp(error, distDir);
  }
}
