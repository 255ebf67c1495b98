import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { compileString } from "sass";
import { expect, test } from "vitest";
import { compileSheets } from "../../src/load/style-sheets.ts";
import { lookStyles } from "../../src/look/palette.ts";

const folder = resolve("src/styles");
const options = { loadPaths: [folder, "node_modules"], quietDeps: true, charset: false };

/** Rules alone: empty lines between them say nothing. */
function rules(css: string): string {
  return css.replace(/\s+/g, " ").trim();
}

test("sheets that are compiled in one run say what each says by itself, with the body’s own look", () => {
  const look = lookStyles({ colour: "#7a1f5c" });
  const sheets = compileSheets(folder, look);
  expect(rules(sheets["_elements"] ?? "")).toContain("#7a1f5c");
  for (const name of ["_elements", "easy-read", "members"]) {
    const text = look + readFileSync(`${folder}/${name}.scss`, "utf8");
    expect(rules(sheets[name] ?? ""), name).toBe(rules(compileString(text, options).css));
  }
});
