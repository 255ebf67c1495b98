import { join } from "node:path";
import process from "node:process";
import { glob, type Loader } from "astro/loaders";
import type { Content } from "../domain/content.ts";
import { describeProblem } from "../problems/problem.ts";
import { publishedContent } from "./published-content.ts";
import { readContent } from "./read-content.ts";
import { readSettings } from "./settings.ts";

/**
 * The content as this build may publish it.
 *
 * @throws Error listing every problem, so that nothing invalid reaches a page
 */
function readPublished(): Content {
  const settings = readSettings(process.env);
  const { set, problems } = readContent(settings.contentDir, process.cwd());
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
  return publishedContent(set, settings);
}

let known: Content | undefined;

/** The content, read once for both collections. */
function content(): Content {
  return (known ??= readPublished());
}

/** Hands the content over as one entry. Our own reader alone decides what is valid. */
export const contentLoader: Loader = {
  name: "report-card",
  load({ store, watcher }) {
    const fill = (): void => {
      store.set({ id: "content", data: content() as unknown as Record<string, unknown> });
    };
    fill();
    watcher?.on("change", () => {
      known = undefined;
      fill();
    });
    return Promise.resolve();
  },
};

/**
 * The pages of prose that our reader has read and that may be published, and no other file that
 * may lie beside them. While `npm run dev` runs, a new page is there after a new start.
 */
export const pagesLoader: Loader = {
  name: "report-card-pages",
  async load(context) {
    const files = content().pages.map(({ id }) => `${id}.mdx`);
    const base = join(readSettings(process.env).contentDir, "pages");
    if (files.length === 0) context.store.clear();
    else await glob({ base, pattern: files }).load(context);
  },
};
