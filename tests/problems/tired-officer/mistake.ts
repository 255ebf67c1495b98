import { bytesOf, textOf, type Folder } from "../../mutation/content-folder.ts";

/** A content folder after one damage, and the place where the check must say so. */
export interface Damaged {
  folder: Folder;
  /** Path below the content folder. */
  path: string;
  line: number;
}

/** One mistake, and what the message about it must hold. */
export interface Mistake {
  name: string;
  damage: (folder: Folder) => Damaged;
  /** Words that say what is wrong. */
  says: string;
  /** Words of the remedy that name the right thing to write or do. */
  remedy: string;
  /** At most this many problems may be listed for it: more would bury the mistake. Default: 1. */
  most?: number;
}

/** The text of a file of the folder. Throws if there is none. */
export function textIn(folder: Folder, path: string): string {
  const bytes = folder.get(path);
  if (!bytes) throw new Error(`There is no ${path}.`);
  return textOf(bytes);
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

/**
 * Words replaced once in a file: the problem stands on the line where the damage starts.
 *
 * @param below how many lines below the start of the replaced words it stands
 */
export function replaced(path: string, from: string, to: string, below = 0): Mistake["damage"] {
  return (folder) => {
    const text = textIn(folder, path);
    const at = text.indexOf(from);
    if (at === -1) throw new Error(`${path} does not hold ${from}.`);
    const changed = text.slice(0, at) + to + text.slice(at + from.length);
    const after = new Map([...folder, [path, bytesOf(changed)]]);
    return { folder: after, path, line: lineAt(text, at) + below };
  };
}

/** Lines added at the end of a file: the problem stands on the first of them. */
export function appended(path: string, words: string): Mistake["damage"] {
  return (folder) => {
    const text = textIn(folder, path);
    const after = new Map([...folder, [path, bytesOf(`${text}\n${words}\n`)]]);
    return { folder: after, path, line: lineAt(text, text.length) + 1 };
  };
}

/** A whole file saved otherwise: the problem stands on the given line. */
export function saved(
  path: string,
  change: (text: string) => string | Uint8Array,
  line = 1,
): Mistake["damage"] {
  return (folder) => {
    const made = change(textIn(folder, path));
    const bytes = typeof made === "string" ? bytesOf(made) : made;
    return { folder: new Map([...folder, [path, bytes]]), path, line };
  };
}

/** A file that is new, or a copy of another: the problem stands on its line that holds `at`. */
export function added(path: string, from: string, at = ""): Mistake["damage"] {
  return (folder) => {
    const text = textIn(folder, from);
    const after = new Map([...folder, [path, bytesOf(text)]]);
    return { folder: after, path, line: lineAt(text, Math.max(0, text.indexOf(at))) };
  };
}

/** A file that is moved or renamed: the problem stands on its line that holds `at`. */
export function moved(from: string, path: string, at = ""): Mistake["damage"] {
  return (folder) => {
    const { folder: both, line } = added(path, from, at)(folder);
    return { folder: new Map([...both].filter(([one]) => one !== from)), path, line };
  };
}

/** A file that is deleted: the problem stands in another, on its line that holds `at`. */
export function deleted(gone: string, path: string, at: string): Mistake["damage"] {
  return (folder) => {
    const text = textIn(folder, path);
    const after = new Map([...folder].filter(([one]) => one !== gone));
    if (after.size === folder.size) throw new Error(`There is no ${gone}.`);
    return { folder: after, path, line: lineAt(text, text.indexOf(at)) };
  };
}
