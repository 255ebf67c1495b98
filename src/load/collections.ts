import process from "node:process";
import type { Loader } from "astro/loaders";
import { describeProblem } from "../problems/problem.ts";
import type { Content } from "../domain/content.ts";
import { publishedContent } from "./published-content.ts";
import { readContent } from "./read-content.ts";
import { readSettings } from "./settings.ts";

let read: Content | undefined;

/**
 * The content, read once for all collections.
 *
 * @throws Error listing every problem, so that nothing invalid reaches a page
 */
function content(): Content {
  const settings = readSettings(process.env);
  const { set, problems } = readContent(settings.contentDir, process.cwd());
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
  return publishedContent(set, settings);
}

/** A collection fed by our own reader, which alone decides what is valid. */
export function collectionOf<T extends object>(
  name: string,
  pick: (content: Content) => readonly T[],
  idOf: (entry: T) => string,
): Loader {
  return {
    name: `report-card-${name}`,
    load({ store, watcher }) {
      const fill = (): void => {
        store.clear();
        for (const entry of pick((read ??= content()))) {
          store.set({ id: idOf(entry), data: entry as Record<string, unknown> });
        }
      };
      fill();
      watcher?.on("change", () => {
        read = undefined;
        fill();
      });
      return Promise.resolve();
    },
  };
}
