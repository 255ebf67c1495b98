import { pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { heldContent } from "../load/held-content.ts";
import { browserWords } from "./browser-words.ts";
import { lookStyles } from "../look/palette.ts";
import { STYLE_EASY_READ_PATH, STYLE_PATH } from "../addresses/paths.ts";
import { pageTexts } from "../load/page-texts.ts";
import type { Settings } from "../load/settings.ts";
import { styleSheets } from "../load/style-sheets.ts";
import { styleWords } from "../wording/style-words.ts";
import { loadedByNode } from "./loaded-by-node.ts";
import type { SiteBuild } from "./site-build.ts";

/** Where Astro writes, in the terms of its configuration. */
function writeInto(folder: string): { outDir: URL; build: { client: URL; server: URL } } {
  const outDir = pathToFileURL(`${folder}/`);
  const within = (name: string): URL => new URL(`./${name}/`, outDir);
  return { outDir, build: { client: within("client"), server: within("server") } };
}

/** What gives style sheets the look of the body whose content is held, and the words they write. */
function heldLook(): string {
  return lookStyles(heldContent().plan.look, styleWords());
}

/** The room of all components. Its underscore keeps Astro from making it a page of every site. */
const STYLE_ROUTES = [
  { pattern: STYLE_PATH, entrypoint: "./src/pages/_style.astro" },
  { pattern: STYLE_EASY_READ_PATH, entrypoint: "./src/pages/_style-easy-read.astro" },
];

/**
 * What Astro has to know of the report card, and when. Before a build, the content is read, checked
 * and joined once, and held for the pages; Astro writes beside the site; after it the site is
 * finished and swapped in. While `astro dev` runs, the content is read again when it changes.
 */
export function reportCard(settings: Settings): AstroIntegration {
  let site: SiteBuild | undefined;
  return {
    name: "report-card",
    hooks: {
      "astro:config:setup": async ({ command, updateConfig, injectRoute }) => {
        const withLook = (sheet: string): string => heldLook() + sheet;
        const css = { preprocessorOptions: { scss: { additionalData: withLook } } };
        const plugins = [loadedByNode(), pageTexts(), styleSheets(heldLook), browserWords()];
        const worker = { plugins: () => [browserWords()] };
        updateConfig({ vite: { plugins, css, worker } });
        if (command === "dev" || settings.stylePage) STYLE_ROUTES.forEach(injectRoute);
        if (command !== "build") return;
        const { beginSite } = await import("./site-build.ts");
        site = beginSite(settings);
        updateConfig(writeInto(site.folder));
      },
      "astro:server:setup": async ({ server }) => {
        const { serveContent } = await import("./dev-content.ts");
        serveContent(server, settings);
      },
      "astro:build:start": ({ setPrerenderer }) => {
        const maker = site;
        if (maker) setPrerenderer((normal) => maker.makerOf(normal));
      },
      "astro:build:setup": (hook) => {
        site?.pages?.setUp(hook);
      },
      "astro:build:done": async () => {
        await site?.finish();
      },
    },
  };
}
