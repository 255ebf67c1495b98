import { sep } from "node:path";
import process from "node:process";
import type { ViteDevServer } from "vite";
import { holdContent } from "../load/held-content.ts";
import { PAGE_TEXTS } from "../load/page-texts.ts";
import { publishedContent, publishedPlans } from "../load/published-content.ts";
import { readContent } from "../load/read-content.ts";
import { fileMemory } from "../load/remember-file.ts";
import type { Settings } from "../load/settings.ts";
import { describeProblem, type Problem } from "../problems/problem.ts";
import { noticeMiddleware } from "./notice-middleware.ts";

/** How long after the last change the content is read: a save, and a change of branch, is several. */
const QUIET_MILLISECONDS = 60;

function isFault(problem: Problem): boolean {
  return problem.waitsFor === undefined;
}

/**
 * Reads the content and holds it for the pages. Content with faults is not held: then the last good
 * one stays. What waits for a reviewer is shown, since it is what the reviewer has to read.
 *
 * @returns what is wrong, and what waits
 */
function contentReader(settings: Settings): () => readonly Problem[] {
  const readFile = fileMemory();
  return () => {
    const all = readContent(settings.contentDir, process.cwd(), readFile);
    if (!all.problems.some(isFault)) {
      const content = publishedContent(all.set, settings, all.others.values());
      holdContent(content, publishedPlans(all, settings));
    }
    return all.problems;
  };
}

/** Lets pages of prose be compiled again, and lists of pages be asked for again. */
function forgetPages(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    const { moduleGraph, hot } = environment;
    for (const module of [...moduleGraph.idToModuleMap.values()]) {
      if (module.id?.startsWith(PAGE_TEXTS)) moduleGraph.invalidateModule(module);
    }
    if (!("runner" in environment)) continue;
    const { evaluatedModules } = environment.runner as {
      evaluatedModules: {
        idToModuleMap: Map<string, { id: string }>;
        invalidateModule(module: { id: string }): void;
      };
    };
    for (const module of evaluatedModules.idToModuleMap.values()) {
      if (module.id.startsWith(PAGE_TEXTS)) evaluatedModules.invalidateModule(module);
    }
    hot.send("astro:content-changed", {});
  }
}

/**
 * Keeps the pages of the server of `astro dev` true to the content folder: each change is read once,
 * and open pages are loaded again. What is wrong with the content stands on every page.
 */
export function serveContent(server: ViteDevServer, settings: Settings): void {
  const { contentDir } = settings;
  const read = contentReader(settings);
  let problems = read();
  const tell = (): void => {
    for (const problem of problems) server.config.logger.warn(describeProblem(problem));
  };
  const readAgain = (): void => {
    problems = read();
    tell();
    forgetPages(server);
    server.environments.client.hot.send({ type: "full-reload" });
  };
  let waiting: NodeJS.Timeout | undefined;
  server.watcher.add(contentDir).on("all", (_event, path) => {
    if (path !== contentDir && !path.startsWith(contentDir + sep)) return;
    clearTimeout(waiting);
    waiting = setTimeout(readAgain, QUIET_MILLISECONDS);
  });
  tell();
  server.middlewares.use(noticeMiddleware(server.config.base, () => problems));
}
