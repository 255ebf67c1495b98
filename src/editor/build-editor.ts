import { copyFileSync, globSync } from "node:fs";
import { basename, join } from "node:path";
import { build, type Plugin } from "vite";
import { contentPolicy } from "./content-policy.ts";
import type { EditorOptions } from "./options.ts";
import { trimSveltia } from "./trim-sveltia.ts";

/** Gives the page its name and its security policy. */
function finishPage(title: string): Plugin {
  const attrs = { "http-equiv": "Content-Security-Policy", content: contentPolicy() };
  return {
    name: "report-card-finish-page",
    transformIndexHtml: (html) => ({
      html: html.replace(/<title>[^<]*/, () => `<title>${title.replaceAll("<", "&lt;")}`),
      tags: [{ tag: "meta", attrs, injectTo: "head-prepend" }],
    }),
  };
}

const FONT_LICENCES = "node_modules/@sveltia/cms/npm/assets/*.LICENSE.txt";

/**
 * Builds the form editor as a folder of static files.
 *
 * @param outDir emptied first
 */
export async function buildEditor(options: EditorOptions, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: "./",
    logLevel: "warn",
    define: { EDITOR_OPTIONS: JSON.stringify(options) },
    plugins: [trimSveltia(), finishPage(options.title)],
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      modulePreload: { polyfill: false },
      license: { fileName: "licences.md" },
    },
  });
  for (const licence of globSync(FONT_LICENCES)) {
    copyFileSync(licence, join(outDir, "assets", basename(licence)));
  }
}
