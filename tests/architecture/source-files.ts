import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";

/** One file of the program and what it imports. */
export interface SourceFile {
  /** With forward slashes: "src/domain/share.ts". */
  path: string;
  text: string;
  /** Files of our own, as paths; packages, as they are named. */
  imports: string[];
}

const CODE = /\.(?:ts|tsx|astro|mjs)$/;
const IMPORT =
  /(?:^|[\s;}])(?:import|export)(?:\s+type)?(?:\s[^"';]*?\sfrom)?\s*["']([^"'\n]+)["']|\bimport\(\s*["']([^"'\n]+)["']\s*\)/g;

/** The addresses that a file's import lines name. */
export function importsIn(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? "");
}

function resolved(path: string, address: string): string {
  if (!address.startsWith(".")) return address;
  return normalize(join(dirname(path), address.replace(/\?.*$/, "")))
    .split(sep)
    .join("/");
}

/** Every code file below a folder of the repository. */
export function filesBelow(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && CODE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join("/"))
    .sort()
    .map((path) => {
      const text = readFileSync(path, "utf8");
      return { path, text, imports: importsIn(text).map((address) => resolved(path, address)) };
    });
}

/** The room of a file: the folder below src, or the file itself if it stands in src. */
export function roomOf(path: string): string {
  return /^src\/([^/]+)/.exec(path)?.[1] ?? "";
}
