import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ON_PAGES } from "../../src/components/on-pages.ts";
import { filesBelow } from "./source-files.ts";

const files = filesBelow("src").filter(({ path }) => path.endsWith(".astro"));
const importsOf = new Map(files.map(({ path, imports }) => [path, imports]));
const components = files.map(({ path }) => path).filter((path) => /^src\/components\//.test(path));
const examples = (path: string): string => path.replace(/\.astro$/, ".examples.ts");
const componentPath = (part: string): string => `src/components/${part}.astro`;

/** Everything that files show, and what that shows in its turn. */
function shownBy(paths: readonly string[]): Set<string> {
  const shown = new Set<string>();
  const toSee = [...paths];
  for (let path = toSee.pop(); path !== undefined; path = toSee.pop()) {
    if (shown.has(path)) continue;
    shown.add(path);
    toSee.push(...(importsOf.get(path) ?? []).filter((one) => one.endsWith(".astro")));
  }
  return shown;
}

/** The pages of parts with their frame, and all that has examples there. */
const inRoom = shownBy([
  "src/pages/_style.astro",
  "src/pages/_style-easy-read.astro",
  ...components.filter((path) => existsSync(examples(path))),
]);

describe("components", () => {
  it("are all seen from the page of parts: by example, or on a page that it leads to", () => {
    const named = new Set(ON_PAGES.flatMap(({ parts }) => parts.map(componentPath)));
    expect(components.length).toBeGreaterThan(100);
    expect(components.filter((path) => !inRoom.has(path) && !named.has(path))).toEqual([]);
  });

  it.each(ON_PAGES)("that are said to be on $page are on it, and have no example", (one) => {
    const shown = shownBy([`src/pages/${one.page}`]);
    const paths = one.parts.map(componentPath);
    expect(paths.filter((path) => !shown.has(path) || inRoom.has(path))).toEqual([]);
  });
});
