import { pathToFileURL } from "node:url";
import { unmarked } from "../domain/language-marks.ts";

/** As much of a Vite plugin as is needed to hand words over. */
interface BrowserWords {
  name: string;
  enforce: "pre";
  load: { filter: { id: RegExp }; handler(id: string): Promise<string> };
}

/**
 * Gives scripts the words of `wording/browser/` in the language of the build, as plain text: the
 * catalogue and what reads its messages stay out of the browser.
 */
export function browserWords(): BrowserWords {
  return {
    name: "report-card-browser-words",
    enforce: "pre",
    load: {
      filter: { id: /\/src\/wording\/browser\/[\w-]+\.ts$/ },
      async handler(id) {
        const words = (await import(pathToFileURL(id).href)) as Record<string, unknown>;
        return Object.entries(words)
          .map(([name, value]) => `export const ${name} = ${unmarked(JSON.stringify(value))};`)
          .join("\n");
      },
    },
  };
}
