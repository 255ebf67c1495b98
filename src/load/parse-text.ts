import type { Kind } from "../kinds/kind.ts";
import { parseDrawing } from "./parse-drawing.ts";
import { parseFrontMatter, type ParsedText } from "./parse-front-matter.ts";
import { parseJson } from "./parse-json.ts";

/** Takes the text of a file of a kind apart. Line ends are “\n”. */
export function parseText({ format }: Kind, text: string): ParsedText {
  if (format === "json") return parseJson(text);
  return format === "svg" ? parseDrawing(text) : parseFrontMatter(text);
}
