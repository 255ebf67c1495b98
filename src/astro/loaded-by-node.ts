import { dirname, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

const SRC = resolve("src") + sep;

/** What only the bundler can make, or asks it for something: the base of addresses, page texts. */
const BUNDLED =
  /^(?:client|components|layouts|pages|wording\/browser)\/|^(?:addresses\/href|load\/page-text)\.ts$/;

/** As much of a Vite plugin as is needed to leave modules out. */
export interface LoadedByNode {
  name: string;
  enforce: "pre";
  apply: "build";
  applyToEnvironment(environment: { config: { consumer: string } }): boolean;
  resolveId: {
    filter: { id: RegExp };
    handler(id: string, importer?: string): { id: string; external: true } | undefined;
  };
}

/** The address of a module that Node loads as it is; null for one that is bundled. */
export function addressForNode(id: string, importer: string): string | null {
  const file = resolve(dirname(importer), id);
  if (!file.startsWith(SRC)) return null;
  const own = file.slice(SRC.length).split(sep).join("/");
  return BUNDLED.test(own) ? null : pathToFileURL(file).href;
}

/**
 * Leaves the rules, the views and the words out of the program that a build makes pages with: the
 * build itself has loaded them. So there is one model, whose answers pages, papers and the search
 * index share, and less is bundled. `astro dev` bundles them, because they change while it runs.
 */
export function loadedByNode(): LoadedByNode {
  return {
    name: "report-card-loaded-by-node",
    enforce: "pre",
    apply: "build",
    applyToEnvironment: ({ config }) => config.consumer === "server",
    resolveId: {
      filter: { id: /^\.{1,2}\/.*\.ts$/ },
      handler(id, importer) {
        const address = importer === undefined ? null : addressForNode(id, importer);
        return address === null ? undefined : { id: address, external: true };
      },
    },
  };
}
