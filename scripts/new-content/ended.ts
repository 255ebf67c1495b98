import type { Author } from "../../src/authoring/ask.ts";
import type { readFile } from "../../src/load/read-file.ts";

/** How the command ended: what it has to say, and whether it did what was asked. */
export interface Ended {
  done: boolean;
  lines: readonly string[];
}

/** Where the command works, and who can be asked. */
export interface Setting {
  /** The content folder. */
  contentDir: string;
  /** Folder that paths in messages start from. */
  from: string;
  /** Who sits at the keyboard; null where nobody does. */
  author: (() => Author & { close(): void }) | null;
  /** How one file is read and checked on its own. */
  read?: typeof readFile;
}

export const NOTHING_WRITTEN = "Nothing was written.";

export function refused(...lines: readonly string[]): Ended {
  return { done: false, lines };
}
