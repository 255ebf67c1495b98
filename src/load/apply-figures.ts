import type { FigureFile } from "../spreadsheet/figures-written.ts";
import { canonicalText } from "./canonical.ts";
import { KINDS } from "../kinds/kinds.ts";
import { parseFrontMatter } from "./parse-front-matter.ts";
import { parseJson } from "./parse-json.ts";

/** The same data without keys that say nothing. */
export function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [key, withoutUndefined(one)]),
  );
}

/**
 * The text of a content file after an import: what the import sets is set, all other keys stay.
 *
 * @param text the file as it is; absent for a new one
 */
export function applyFigures(file: FigureFile, text: string | undefined): string {
  const kind = KINDS.find((one) => one.name === file.kind);
  if (!kind) throw new Error(`There is no kind of content called ${file.kind}.`);
  const parse = kind.format === "json" ? parseJson : parseFrontMatter;
  const before = text === undefined ? {} : (parse(text).raw as Record<string, unknown>);
  const data = withoutUndefined({ ...before, ...file.set });
  return canonicalText(kind, data, file.body ?? "");
}
