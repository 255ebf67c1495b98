import { globSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import type { Example } from "../../src/components/example.ts";
import { fixtureSite, realSite } from "./built-sites.ts";
import { pagesOf, readPage } from "./pages.ts";

const rooms = ["style/index.html", "style/easy-read/index.html"].map((page) =>
  parse(readPage(fixtureSite, page)),
);
const files = globSync("src/components/**/*.examples.ts").sort();

/** Words in a row, however the markup breaks them into lines. */
const words = (text: string): string => text.replace(/\s+/g, " ").replace(/ (?=[,.;:])/g, "");

describe.each(files)("%s", async (file) => {
  const name = basename(file, ".examples.ts");
  const { examples } = (await import(pathToFileURL(file).href)) as {
    examples: readonly Example<unknown>[];
  };

  test("stands beside its component", () => {
    expect(globSync(file.replace(".examples.ts", ".astro"))).toHaveLength(1);
  });

  test.each(examples)("shows: $name", ({ name: of, shows }) => {
    const parts = rooms.map((room) =>
      room.querySelector(`[data-component="${name}"] [data-example="${of}"]`),
    );
    const part = parts.find((one) => one !== null);
    const said = words(part?.textContent ?? "");
    expect(shows.length).toBeGreaterThan(0);
    for (const one of shows) expect(said).toContain(one);
  });
});

test("the rooms of components are on no published site", () => {
  expect(pagesOf(realSite).filter((page) => page.startsWith("style/"))).toEqual([]);
});
