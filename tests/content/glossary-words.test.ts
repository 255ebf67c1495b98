import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRealContent } from "./real-content.ts";

function textOf(folder: string, kinds: RegExp): string {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => path !== join("content", "glossary"))
    .map((path) =>
      statSync(path).isDirectory()
        ? textOf(path, kinds)
        : kinds.test(path)
          ? readFileSync(path, "utf8")
          : "",
    )
    .join("\n");
}

const plain = (text: string): string => text.replace(/’/g, "'");

/** "Target (of a figure)" is looked for as "Target", "(Better), (Inline)" as "Better" and "Inline". */
function spellings(term: string): string[] {
  const words = term.startsWith("(") ? term.replace(/[()]/g, "") : term.replace(/ \(.*\)$/, "");
  return plain(words).split(", ");
}

function stands(words: string, text: string): boolean {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}s?(?![\\p{L}\\p{N}])`, "iu").test(text);
}

describe("the glossary", () => {
  it("explains no word that neither the papers nor the site use", () => {
    const site = ["src/wording", "src/views", "src/pages", "src/components"];
    const text = plain(
      [
        textOf("content", /\.(?:md|mdx|json)$/),
        ...site.map((folder) => textOf(folder, /\.(?:ts|astro)$/)),
      ].join("\n"),
    );
    const unused = readRealContent()
      .glossary.filter(
        ({ term, forms }) =>
          ![term, ...forms].flatMap(spellings).some((words) => stands(words, text)),
      )
      .map(({ term }) => term);
    expect(unused).toEqual([]);
  });
});
