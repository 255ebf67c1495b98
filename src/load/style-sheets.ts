import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { lazily } from "../domain/once.ts";
import { kept, versionsOf } from "./kept-results.ts";

const FOLDER = resolve("src/styles");
const COMPILED = "virtual:report-card/styles";
const installed = createRequire(import.meta.url);

/** Stands before each sheet in what one run of Sass gives: no page has such an element. */
const MARK = "begin-sheet";
const MARKED = new RegExp(`${MARK}\\s*\\{\\s*--name:\\s*([\\w-]+)\\s*;?\\s*\\}`);

/** As much of a Vite plugin as is needed to hand compiled style sheets over. */
export interface StyleSheets {
  name: string;
  enforce: "pre";
  apply: "build";
  resolveId: { filter: { id: RegExp }; handler(id: string): string };
  load: { filter: { id: RegExp }; handler(id: string): string };
}

interface Sheet {
  /** Its file, without the folder: "_cards.scss". */
  file: string;
  text: string;
}

function sheetsIn(folder: string): Sheet[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".scss"));
  return files.sort().map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
}

/** One text that loads all sheets, each after its mark. */
function allSheets(sheets: readonly Sheet[], look: string): string {
  const loads = sheets.map(({ file }) => {
    const name = basename(file, ".scss");
    return `${MARK} { --name: ${name} }\n@include meta.load-css("${name.replace(/^_/, "")}");`;
  });
  return [`${look}@use "sass:meta";`, ...loads].join("\n");
}

/**
 * Compiles every style sheet of a folder in one run: each of them rests on govuk-frontend, and
 * reading that takes longer than all the rest.
 *
 * @param look a line of Sass that sets a body's own look, or nothing
 * @returns CSS by the sheet's name, such as "_cards"
 */
export function compileSheets(
  folder: string,
  look: string,
  sheets = sheetsIn(folder),
): Record<string, string> {
  const { compileString } = installed("sass") as typeof import("sass");
  const { css } = compileString(allSheets(sheets, look), {
    url: pathToFileURL(join(folder, "all-sheets.scss")),
    loadPaths: ["node_modules"],
    quietDeps: true,
    charset: false,
  });
  const [, ...parts] = css.split(MARKED);
  const names = parts.filter((_, at) => at % 2 === 0);
  return Object.fromEntries(names.map((name, at) => [name, (parts[at * 2 + 1] ?? "").trim()]));
}

/** The same, or as they were compiled before from the same words. */
function keptSheets(look: string): Record<string, string> {
  const sheets = sheetsIn(FOLDER);
  const madeOf = [versionsOf(["sass", "govuk-frontend"]), look, sheets];
  const bytes = kept("styles", JSON.stringify(madeOf), () =>
    Buffer.from(JSON.stringify(compileSheets(FOLDER, look, sheets))),
  );
  return JSON.parse(Buffer.from(bytes).toString()) as Record<string, string>;
}

/**
 * Hands the style sheets of a build over as CSS. While writing them, with `astro dev`, each is
 * compiled by itself, as it changes.
 *
 * @param look what sets the body's own look; asked for when the first sheet is wanted
 */
export function styleSheets(look: () => string): StyleSheets {
  const sheets = lazily(() => keptSheets(look()));
  return {
    name: "report-card-styles",
    enforce: "pre",
    apply: "build",
    resolveId: {
      filter: { id: /\/styles\/[\w-]+\.scss$/ },
      handler: (id) => `${COMPILED}/${basename(id, ".scss")}.css`,
    },
    load: {
      filter: { id: new RegExp(`^${COMPILED}/`) },
      handler(id) {
        const css = sheets()[basename(id, ".css")];
        if (css === undefined) throw new Error(`There is no style sheet for ${id}.`);
        return css;
      },
    },
  };
}
