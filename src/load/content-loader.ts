import process from "node:process";
import type { Loader } from "astro/loaders";
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
function content(): Content {
  const settings = readSettings(process.env);
  const { set, problems } = readContent(settings.contentDir, process.cwd());
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
  return publishedContent(set, settings);
}

/** Hands the content over as one entry. Our own reader alone decides what is valid. */
export const contentLoader: Loader = {
  name: "report-card",
  load({ store, watcher }) {
    const fill = (): void => {
      store.set({ id: "content", data: content() as unknown as Record<string, unknown> });
    };
    fill();
    watcher?.on("change", fill);
    return Promise.resolve();
  },
};
