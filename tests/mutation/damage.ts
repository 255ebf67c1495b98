import type { Chance } from "./chance.ts";
import { bytesOf, textOf, type Folder } from "./content-folder.ts";

/** One way in which content may be damaged. */
export interface DamageKind {
  name: string;
  /** Files to which it can be done. */
  fits: RegExp;
  /** How many files to damage in this way. */
  count: number;
  /** The folder after the damage; null if this file offers nothing to damage. */
  apply(folder: Folder, path: string, chance: Chance): Map<string, Uint8Array> | null;
  /** Paths that may be named for it. Default: the damaged file. */
  named?(path: string): RegExp;
}

/** Matches one path only. */
export function only(path: string): RegExp {
  return new RegExp(`^content/${path.replace(/[.]/g, "\\.")}$`);
}

/** A damage to the text of one file; null or the same text means that there is nothing to damage. */
export function inText(
  change: (text: string, chance: Chance, path: string, folder: Folder) => string | null,
) {
  return (folder: Folder, path: string, chance: Chance): Map<string, Uint8Array> | null => {
    const text = textOf(folder.get(path));
    const changed = change(text, chance, path, folder);
    if (changed === null || changed === text) return null;
    return new Map([...folder, [path, bytesOf(changed)]]);
  };
}

/** Replaces one match of a pattern, picked by chance. */
export function oneOf(pattern: RegExp, by: (match: RegExpExecArray) => string) {
  return inText((text, chance) => {
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0) return null;
    const match = chance.pick(matches);
    return text.slice(0, match.index) + by(match) + text.slice(match.index + match[0].length);
  });
}

/** Changes the part of a Markdown file above or below the second fence. */
export function partOf(
  part: "keys" | "body",
  change: (text: string, chance: Chance) => string | null,
) {
  return inText((text, chance) => {
    const end = text.indexOf("\n---\n", 3) + 5;
    const [keys, body] = [text.slice(0, end), text.slice(end)];
    const changed = change(part === "keys" ? keys : body, chance);
    if (changed === null) return null;
    return part === "keys" ? changed + body : keys + changed;
  });
}
