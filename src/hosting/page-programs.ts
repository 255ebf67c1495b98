import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { onceOfText } from "../domain/once.ts";
import { wordsOf, type PageNames } from "./page-names.ts";

/** What a program may do to a page. */
export interface Program {
  /** Names of elements, classes and ids that it may bring in. */
  words: PageNames;
  /** Whether it makes `use` elements, and so may show any drawing. */
  draws: boolean;
}

const MAKES_USES = /["'`]use["'`]/;

/** What is known of a program by its text. */
export const programOf = onceOfText((text): Program => {
  return { words: wordsOf(text), draws: MAKES_USES.test(text) };
});

/** The script files of a built site, by their names. */
export function scriptFiles(folder: string): Map<string, string> {
  const bundles = join(folder, "_astro");
  const names = existsSync(bundles) ? readdirSync(bundles) : [];
  const scripts = names.filter((name) => name.endsWith(".js"));
  return new Map(scripts.map((name) => [name, readFileSync(join(bundles, name), "utf8")]));
}

/** Where a page names a script file. */
const ON_A_PAGE = /\/([\w.-]+\.js)\b/g;

/** Finds the script files that a page loads, and those that they load in turn. */
export function programsOf(files: ReadonlyMap<string, string>): (html: string) => Program[] {
  const names = [...files.keys()];
  const loads = new Map(
    [...files].map(([name, text]) => [name, names.filter((other) => text.includes(other))]),
  );
  return (html) => {
    const loaded = new Set<string>();
    for (const [, name = ""] of html.matchAll(ON_A_PAGE)) if (files.has(name)) loaded.add(name);
    // What is added to a set while it is gone through has its turn.
    for (const name of loaded) for (const next of loads.get(name) ?? []) loaded.add(next);
    return [...loaded].map((name) => programOf(files.get(name) ?? ""));
  };
}
