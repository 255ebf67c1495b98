import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HOUSE_BRAND } from "../../src/look/palette.ts";
import { filesBelow } from "./source-files.ts";

const COLOUR = /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?![^\n]*\{)|\b(?:rgb|hsl|oklch)a?\(/gi;

function coloursIn(text: string): string[] {
  return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, "").match(COLOUR) ?? [];
}

describe("colours", () => {
  it("of the styles stand in one file, but for the papers that readers choose", () => {
    const sheets = readdirSync("src/styles").filter((name) => {
      return coloursIn(readFileSync(`src/styles/${name}`, "utf8")).length > 0;
    });
    expect(sheets).toEqual(["_look.scss", "reading-preferences.css"]);
  });

  it("stand in no component or layout", () => {
    const markup = filesBelow("src").filter(({ path }) => path.endsWith(".astro"));
    expect(markup.length).toBeGreaterThan(50);
    expect(markup.filter(({ text }) => coloursIn(text).length > 0).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it("of a site without a look are the same in the styles and in the mark", () => {
    const sheet = readFileSync("src/styles/_look.scss", "utf8");
    expect(sheet).toContain(`$brand: ${HOUSE_BRAND} !default;`);
  });
});
