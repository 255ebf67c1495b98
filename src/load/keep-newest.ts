import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

interface KeptFile {
  file: string;
  bytes: number;
  /** When it was made or last used, in milliseconds. */
  used: number;
}

/** Files below a folder. What another build takes away meanwhile is none of them. */
function filesBelow(folder: string): KeptFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name);
      const found = statSync(file, { throwIfNoEntry: false });
      return found ? [{ file, bytes: found.size, used: found.mtimeMs }] : [];
    });
}

/**
 * Keeps a folder of things that can be made again from growing with each build: what was used last
 * stays, up to a size, and the rest goes. A folder that cannot be read or changed is left as it is,
 * because nothing but time depends on it.
 *
 * @param most bytes that may stay
 */
export function keepNewest(folder: string, most: number): void {
  try {
    let bytes = 0;
    for (const one of filesBelow(folder).sort((a, b) => b.used - a.used)) {
      bytes += one.bytes;
      if (bytes > most) rmSync(one.file, { force: true });
    }
  } catch {
    // Not there yet, or another's: see above.
  }
}
