import type { Page } from "../domain/page.ts";
import { codeInPage } from "../markdown/page-code.ts";
import { heldContent } from "./held-content.ts";

/** The module that leads to all pages of prose. Each page's own is named after it. */
export const PAGE_TEXTS = "virtual:report-card/pages";

/** As much of a Vite plugin as is needed to hand page texts over. */
export interface PageTexts {
  name: string;
  enforce: "pre";
  resolveId: { filter: { id: RegExp }; handler(id: string): string };
  load: { filter: { id: RegExp }; handler(id: string): string };
  transform: { order: "pre"; filter: { id: RegExp }; handler(code: string, id: string): void };
}

function moduleOf(id: string): string {
  return `${PAGE_TEXTS}/${id}.mdx`;
}

function allPages(pages: readonly Page[]): string {
  const entries = pages.map(
    ({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(moduleOf(id))})`,
  );
  return `export const pages = { ${entries.join(", ")} };`;
}

/** Stands above each text: one that begins with a line would else be taken for keys. */
const NO_KEYS = "---\n---\n\n";

/**
 * Hands the texts of the pages of prose to the compiler of MDX as they were read. Nothing else is
 * compiled, wherever it came from, and nothing that a compiler might take for program code.
 *
 * @param held the pages that were read and checked
 */
export function pageTexts(held: () => readonly Page[] = () => heldContent().pages): PageTexts {
  const ours = { id: new RegExp(`^${PAGE_TEXTS}(?:/|$)`) };
  const textOf = (module: string): string => {
    const page = held().find(({ id }) => moduleOf(id) === module);
    if (!page) throw new Error(`${module} is no page of prose that was read and checked.`);
    return `${NO_KEYS}${page.text}\n`;
  };
  return {
    name: "report-card-pages",
    enforce: "pre",
    resolveId: { filter: ours, handler: (id) => id },
    load: { filter: ours, handler: (id) => (id === PAGE_TEXTS ? allPages(held()) : textOf(id)) },
    transform: {
      order: "pre",
      filter: { id: /\.mdx$/ },
      handler(code, id) {
        const text = textOf(id);
        const [sign] = codeInPage(text.slice(NO_KEYS.length));
        if (code !== text || sign) throw new Error(`${id} holds program code.`);
      },
    },
  };
}
