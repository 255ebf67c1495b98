import process from "node:process";
import type { AstroPrerenderer } from "astro";
import { href } from "../addresses/href.ts";
import { FIRST_PLAN } from "../domain/plans-of-body.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { writeHostFiles } from "../hosting/host-files.ts";
import { beginSwap, reasonOf, Refusal, standingSite, type Swap } from "../hosting/keep-site.ts";
import { unmarkFiles } from "../hosting/mark-language.ts";
import { writeMovedPages } from "../hosting/moved-pages.ts";
import { innerSites } from "../hosting/inner-sites.ts";
import { writeRobots, writeSitemap } from "../hosting/sitemap.ts";
import { notingContent } from "../load/content-pieces.ts";
import { holdContent } from "../load/held-content.ts";
import { publishedContent, publishedPlans } from "../load/published-content.ts";
import { withKeptFiles } from "../load/kept-files.ts";
import { readContent, type ReadFrom } from "../load/read-content.ts";
import type { readFile } from "../load/read-file.ts";
import { heldReportCard } from "../load/report-card.ts";
import { reportProblems } from "../load/report-problems.ts";
import type { Settings } from "../load/settings.ts";
import { setAhead } from "../papers/set-ahead.ts";
import { indexSearch } from "../search-index/index-search.ts";
import { finishPages } from "./finished-pages.ts";
import { KeptPages } from "./kept-pages.ts";
import { buildLaterPlans, buildOtherLanguages } from "./inner-builds.ts";

/** A site that is being built beside the last good one. */
export interface SiteBuild {
  /** Where Astro writes the pages. */
  folder: string;
  /** Pages of the last build that are taken as they are; null where none are. */
  pages: KeptPages | null;
  /** What makes the pages as they are published, from what makes them in Astro. */
  makerOf(normal: AstroPrerenderer): AstroPrerenderer;
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
function readModel(
  settings: Settings,
  folder: string,
): { card: ReportCard; pages: KeptPages | null } {
  const { contentDir, keepPages } = settings;
  const readWith = (one?: typeof readFile): ReadFrom => readContent(contentDir, process.cwd(), one);
  const read = keepPages ? withKeptFiles(contentDir, readWith) : readWith();
  if (!reportProblems(read.problems, read.files)) {
    throw new Refusal("Mend the content first, as said above.");
  }
  const content = publishedContent(read.set, settings, read.others.values());
  const plans = publishedPlans(read, settings);
  const pages = keepPages ? new KeptPages(content, plans, settings, folder) : null;
  holdContent(pages ? notingContent(content) : content, plans);
  const card = heldReportCard();
  pages?.compare(card);
  return { card, pages };
}

/** Sets the papers while little memory is taken. A fault in one is told with the page that it fails. */
function setPapers(card: ReportCard, { siteUrl, basePath, preview }: Settings): void {
  const full = (path: string): string => new URL(href(path, basePath), siteUrl).href;
  try {
    setAhead(card, { full, preview });
  } catch {
    // The view of a paper fails: so will its page, and that tells where in the content.
  }
}

/** What stands below the root of a site: other languages, later plans, and what hosts are told. */
async function finishAround(
  { content: { plan }, plans: { own, others } }: ReportCard,
  folder: string,
  settings: Settings,
): Promise<void> {
  const codes = (plan.languages ?? []).map(({ code }) => code);
  await buildOtherLanguages(codes, folder, settings);
  // What is for hosts and search engines stands once, at the root of the body’s site.
  if (own !== FIRST_PLAN) return;
  const ids = others.map(({ id }) => id);
  await buildLaterPlans(ids, folder, settings);
  writeRobots(folder, ids, settings);
  writeHostFiles(folder, settings.preview, innerSites(plan, others));
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
    const { card, pages } = readModel(settings, swap.fresh);
    if (!pages?.isWarm) setPapers(card, settings);
    const { spoken, moved } = card.content.plan;
    const makerOf = (normal: AstroPrerenderer): AstroPrerenderer => {
      finishPages(normal, swap.fresh, spoken);
      return pages?.makerOf(normal) ?? normal;
    };
    const finish = async (): Promise<void> => {
      try {
        if (spoken !== undefined) unmarkFiles(swap.fresh);
        pages?.keep(swap.fresh, settings.basePath);
        await indexSearch(swap.fresh, card, settings.basePath);
        if (spoken === undefined) {
          writeSitemap(swap.fresh, card, settings);
          writeMovedPages(swap.fresh, moved, settings.basePath, settings.siteUrl);
          await finishAround(card, swap.fresh, settings);
        }
        swap.finish();
        console.log(`The site is in ${distDir}.`);
        if (pages?.isWarm) console.log(pages.told);
      } catch (error) {
        giveUp(error, distDir);
      }
    };
    return { folder: swap.fresh, pages, makerOf, finish };
  } catch (error) {
    giveUp(error, distDir);
  }
}
