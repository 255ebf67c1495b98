import process from "node:process";
import mdx from "@astrojs/mdx";
import { innerServers } from "./src/astro/inner-servers.ts";
import { reportCard } from "./src/astro/report-card.ts";
import { folderFault } from "./src/load/folder-fault.ts";
import { settingsOrExit } from "./src/load/settings-or-exit.ts";

const settings = settingsOrExit();
const fault = folderFault(process.cwd());
if (fault) {
  console.error(fault);
  process.exit(1);
}

/**
 * As it is, without `defineConfig`, which does nothing but type it, and loads five hundred modules.
 *
 * @type {import("astro").AstroUserConfig}
 */
export default {
  site: settings.siteUrl,
  base: settings.basePath,
  trailingSlash: "always",
  outDir: settings.distDir,
  // Printed words keep the quotes and dashes that they were printed with.
  integrations: [mdx({ smartypants: false }), reportCard(settings)],
  // Styles come inside the page: a second round trip would double the time to first paint.
  build: { format: "directory", inlineStylesheets: "always" },
  compressHTML: true,
  devToolbar: { enabled: false },
  // Nothing in the content is program code to be coloured, and Shiki writes style attributes.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    server: { proxy: innerServers() },
    css: { preprocessorOptions: { scss: { quietDeps: true } } },
  },
};
