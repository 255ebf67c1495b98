import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a file that only saves time. Aside first: two builds may write the same one at once, and
 * none may find half of it. Where it cannot be written, as on a full disk, it is not there: that
 * costs the next build time, and this one nothing.
 *
 * @param write writes the whole file at the path that it is given
 */
export function writeAside(path: string, write: (aside: string) => void): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    write(aside);
    renameSync(aside, path);
  } catch {
    if (existsSync(aside)) rmSync(aside);
  }
}
