import { headingOf } from "../search/pages.ts";

/** A file of a site, by its path below the site’s root. */
export interface BareFile {
  path: string;
  text: string;
}

const CONFIG = `export default { build: { format: "directory" } };\n`;

const COLLECTION = `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";

const pages = defineCollection({ loader: glob({ pattern: "*.md", base: "./pages" }) });
export const collections = { pages };
`;

const PAGE = `---
import { getCollection, render } from "astro:content";

export async function getStaticPaths() {
  const entries = await getCollection("pages");
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

const { entry } = Astro.props;
const { Content } = await render(entry);
---

<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>{entry.data.title}</title>
  </head>
  <body>
    <main data-pagefind-body>
      <h1>{entry.data.title}</h1>
      <Content />
    </main>
  </body>
</html>
`;

const MAIN = /<main\b[^>]*>([\s\S]*)<\/main>/;
const UNREAD = /<(svg|script|style|h1)\b[\s\S]*?<\/\1>/g;
const END_OF_LINE = /<\/(?:p|li|h[2-6]|dt|dd|tr|caption|figcaption|summary)>/g;

/** The words of a page’s main part as Markdown: a paragraph for each line of it. */
function paragraphs(html: string): string {
  const main = MAIN.exec(html)?.[1] ?? "";
  return main
    .replace(UNREAD, "")
    .replace(END_OF_LINE, "\n")
    .replace(/<[^>]*>/g, " ")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n\n");
}

/**
 * A site with as many pages as a built one and the same words, made by nothing but Astro: a
 * collection of Markdown and one page for it.
 *
 * @param pages HTML of the built pages
 */
export function bareSite(pages: readonly string[]): BareFile[] {
  const texts = pages.map((html, at) => ({
    path: `pages/${at + 1}.md`,
    text: `---\ntitle: ${JSON.stringify(headingOf(html))}\n---\n\n${paragraphs(html)}\n`,
  }));
  return [
    { path: "astro.config.mjs", text: CONFIG },
    { path: "src/content.config.ts", text: COLLECTION },
    { path: "src/pages/[id].astro", text: PAGE },
    ...texts,
  ];
}
