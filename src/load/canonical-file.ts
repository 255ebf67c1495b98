import { canonicalText } from "./canonical.ts";
import { kindAt } from "../kinds/kinds.ts";
import { parseText } from "./parse-text.ts";

/**
 * The canonical form of a content file.
 *
 * @param below path below the content folder
 * @returns null if the file is no content, or cannot be read: then it is left as it is
 */
export function canonicalFile(below: string, text: string): string | null {
  const kind = kindAt(below);
  if (!kind) return null;
  const unix = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const parsed = parseText(kind, unix);
  if (parsed.faults.length > 0) return null;
  return canonicalText(kind, parsed.raw, parsed.body);
}
